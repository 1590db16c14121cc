import { type RegionProfile, list } from '../region-profile.ts';

export const nagornoKarabakh: RegionProfile = {
  id: 'nagorno-karabakh',
  since: 1988,
  source: 'https://en.wikipedia.org/wiki/Nagorno-Karabakh_conflict',
  neighbours: ['georgia', 'iran', 'turkey-kurds'],
  whole: ['AM', 'AZ'],
  parties: [],
  between: [['AM', 'AZ']],
  names: list(`
    Nagorno-Karabakh; Nagorny Karabakh; Nagorno Karabakh; Karabakh; Karabagh; Artsakh; Mountainous Karabakh;
    Lachin corridor; Zangezur corridor; Zangezur; Syunik; Lachin; Armenia–Azerbaijan border; Нагорный Карабах;
    Нагірний Карабах; Карабах; Арцах; Лачинский коридор; Лачин; Зангезурский коридор; Зангезур; Сюник;
    Лачинський коридор; Haut-Karabakh; Haut-Karabagh; Alto Karabaj; Nagorno Karabaj; Nagorno-Karabaj; Karabaj;
    Արցախ; Լեռնային Ղարաբաղ; Ղարաբաղ; Լաչինի միջանցք; Լաչին; Զանգեզուր; Սյունիք; Զանգեզուրի միջանցք; ناغورنو
    كاراباخ; ناغورني كاراباخ; قره باغ; كاراباخ; قرهباغ; კარაბახი; მთიანი ყარაბაღი; ყარაბაღი;
    Armenian–Azerbaijani; Armenia and Azerbaijan; Azerbaijan and Armenia; TRIPP; Trump Route; NKR; Minsk Group;
    OSCE Minsk Group; Madrid Principles; Crossroads of Peace
  `),
  turkic: list(`
    Dağlık Karabağ; Dağlıq Qarabağ; Karabağ; Qarabağ; Laçın; Laçin; Zəngəzur; Zengezur; Zəngəzur dəhlizi;
    Zengezur koridoru; Şərqi Zəngəzur
  `),
  areas: {
    AZ: list(`
      Kalbajar; Kelbajar; Nakhchivan; Nakhichevan; Кельбаджар; Нахичевань; Kəlbəcər; Naxçıvan; Քարվաճառ;
      Նախիջևան
    `),
    AM: list(`Gegharkunik; Tavush; Vayots Dzor; Гегаркуник; Тавуш; Գեղարքունիք; Տավուշ; Վայոց Ձոր`),
  },
  places: {
    AZ: list(`
      Stepanakert; Khankendi; Xankəndi; Shusha; Shushi; Agdam; Aghdam; Fuzuli; Jabrayil; Jebrail; Zangilan;
      Qubadli; Gubadly; Khojaly; Askeran; Martakert; Aghdara; Hadrut; Martuni; Terter; Tartar District; Barda,
      Azerbaijan; Baku; Nagorno-Karabakh Defence; Степанакерт; Ханкенди; Шуша; Шуши; Агдам; Физули; Джебраил;
      Зангелан; Губадлы; Ходжалы; Аскеран; Мартакерт; Гадрут; Тертер; Баку; Ստեփանակերտ; Շուշի; Աղդամ; Ասկերան;
      Մարտակերտ; Հադրութ; Մարտունի; Բաքու; Բաքվ; ستيباناكيرت; باكو; شوشا; Şuşa; Ağdam; Füzuli; Cəbrayıl;
      Zəngilan; Qubadlı; Xocalı; Xankendi; Bakı; Tərtər; Ağdərə; Talish; Mataghis; Madagiz; Dadivank; Tovuz;
      Goranboy; Naftalan; Beylagan; Horadiz; Aghjabadi; Sarsang; Karmir Shuka; Taghavard; Farrukh; Parukh;
      Khramort; Aghavno; Zabukh; Berdzor; Hakari; Gandzasar; Khtsaberd; Lele Tepe; Sugovushan; Gazakh; Qazax
    `),
    AM: list(`
      Yerevan; Goris; Kapan; Vardenis; Jermuk; Sotk; Meghri; Sisian; Tegh; Kornidzor; Nerkin Hand; Ijevan; Berd;
      Ереван; Єреван; Горис; Капан; Варденис; Джермук; Мегри; Երևան; Գորիս; Կապան; Վարդենիս; Ջերմուկ; Մեղրի;
      Սոթք; Կոռնիձոր; Տեղ; İrəvan; Erivan; Erivan'da; يريفان; Voskepar; Kirants; Baghanis; Berkaber; Khndzoresk;
      Ishkhanasar; Chambarak; Verin Shorzha; Yeraskh; Artsvashen; Shurnukh; Kajaran; Agarak; Nrnadzor; Aravus;
      Khoznavar; Aygepar; Nerkin Karmiraghbyur; Barekamavan
    `),
  },
  groups: [
    {
      id: 'artsakh-forces',
      country: 'AZ',
      names: list(`
      Artsakh Defence Army; Artsakh Defense Army; Nagorno-Karabakh Defense Army; Artsakh forces; Armenian
      separatists; Армия обороны Арцаха; Армия обороны НКР; Արցախի պաշտպանության բանակ; Պաշտպանության բանակ;
      Erməni silahlı birləşmələri
    `),
    },
    {
      id: 'azerbaijani-army',
      country: 'AZ',
      names: list(`
      Azerbaijani Armed Forces; Azerbaijani army; Azerbaijani forces; Azerbaijani troops; Azerbaijani military;
      ВС Азербайджана; азербайджанские войска; Azərbaycan Ordusu; Azərbaycan ordusu; Azerbaycan ordusu;
      Ադրբեջանի զինված ուժեր; ադրբեջանական բանակ; الجيش الأذربيجاني; armée azerbaïdjanaise
    `),
    },
    {
      id: 'armenian-army',
      country: 'AM',
      names: list(`
      Armenian Armed Forces; Armenian army; Armenian forces; Armenian troops; ВС Армении; армянские военные;
      Հայաստանի զինված ուժեր; հայկական բանակ; Ermənistan silahlı qüvvələri; Ermenistan ordusu; Ermənistan
      ordusu; الجيش الأرميني
    `),
    },
  ],
  offices: {
    AZ: list(`
      Aliyev; Ilham Aliyev; Алиев; Алієв; Əliyev; İlham Əliyev; Ալիև; علييف; Bayramov; Байрамов; Hikmet Hajiyev;
      Ceyhun Bayramov; Zakir Hasanov
    `),
    AM: list(`
      Pashinyan; Nikol Pashinyan; Пашинян; Paşinyan; Փաշինյան; باشينيان; Mirzoyan; Мирзоян; Միրզոյան; Ruben
      Vardanyan; Рубен Варданян; Samvel Babayan; Arayik Harutyunyan; Арутюнян; Serzh Sargsyan; Ararat Mirzoyan;
      Samvel Shahramanyan; Bako Sahakyan; Robert Kocharyan; Suren Papikyan; Armen Grigoryan; David Babayan;
      Bagrat Galstanyan
    `),
  },
  hints: list(`
    EUMA; EU mission in Armenia; OSCE Minsk Group; Minsk Group; Russian peacekeepers in Karabakh; Four-Day War;
    44-day war; 44-günlük müharibə; Vətən müharibəsi; Минская группа; Մինսկի խումբ
  `),
};
