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
    OSCE Minsk Group; Madrid Principles; Crossroads of Peace; ԼՂ; ԼՂՀ; ԼՂԻՄ; Արցախի Հանրապետություն; Արցախի
    Հանրապետության; Մինսկի խմբ; ԵԱՀԿ Մինսկի խումբ; ԵԱՀԿ Մինսկի խմբ; հայ-ադրբեջանական; Հայաստան-Ադրբեջան;
    Ադրբեջան-Հայաստան; Հայաստանի և Ադրբեջանի; Ադրբեջանի և Հայաստանի; Զանգեզուրյան միջանցք; Թրամփի երթուղի;
    Թրամփի ուղի; արցախցի; արցախցիներ; ղարաբաղցի; ղարաբաղյան հակամարտություն; ղարաբաղյան հակամարտության; Բերձորի
    միջանցք; Ermənistan-Azərbaycan; Azərbaycan-Ermənistan; Azərbaycan və Ermənistan; Ermənistan və Azərbaycan;
    Azərbaycanla Ermənistan; Ermənistanla Azərbaycan; Azərbaycan-Ermənistan sərhədi; Нагорно-Карабахский;
    Нагорно-Карабахская Республика; НКР; карабахский; карабаський; Карабасі; Карабаху; Карабаха; Арцаху;
    Зангезурський коридор; маршрут Трампа; Сюніку; Сісіан; Сисиан; Сотк; Соткский; Верин Шоржа; Ераблур;
    Єреванський; Лачині; corridor de Latchine; ناغورني قره باغ; إقليم قره باغ; ممر لاتشين; ممر زنغزور; ممر
    ترامب; սահմանազատման հանձնաժողով; սահմանազատման հանձնաժողովներ; Ալմա-Աթայի հռչակագիր; Ալմա-Աթայի հռչակագր;
    Alma-Ata bəyannaməsi; Almatı bəyannaməsi
  `),
  turkic: list(`
    Dağlık Karabağ; Dağlıq Qarabağ; Karabağ; Qarabağ; Laçın; Laçin; Zəngəzur; Zengezur; Zəngəzur dəhlizi;
    Zengezur koridoru; Şərqi Zəngəzur; Minsk qrupu; Qarabağ münaqişəsi; Laçın yolu; Laçın dəhlizi; qarabağlı;
    Zengezur Koridoru; Laçın Koridoru; Laçın Yolu; Trump Yolu
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
      Зангелан; Губадлы; Ходжалы; Аскеран; Мартакерт; Гадрут; Тертер; Баку; Ստեփանակերտ; Շուշի; Աղդամ;
      Ասկերան; Մարտակերտ; Հադրութ; Մարտունի; Բաքու; Բաքվ; ستيباناكيرت; باكو; شوشا; Şuşa; Ağdam; Füzuli;
      Cəbrayıl; Zəngilan; Qubadlı; Xocalı; Xankendi; Bakı; Tərtər; Ağdərə; Talish; Mataghis; Madagiz;
      Dadivank; Tovuz; Goranboy; Naftalan; Beylagan; Horadiz; Aghjabadi; Sarsang; Karmir Shuka; Taghavard;
      Farrukh; Parukh; Khramort; Aghavno; Zabukh; Berdzor; Hakari; Gandzasar; Khtsaberd; Lele Tepe;
      Sugovushan; Gazakh; Qazax; Քելբաջար; Կուբաթլի; Զանգելան; Ջաբրայիլ; Ֆիզուլի; Խոջալու; Թալիշ; Մատաղիս;
      Սարսանգ; Գանձասար; Դադիվանք; Բերձոր; Աղավնո; Քաշաթաղ; Գյանջա; Գանձակ; Հորադիզ; Հակարի; Փառուխ; Խրամորթ;
      Gəncə; Suqovuşan; Murov dağı; Murov zirvəsi; Murovdağ; Lələtəpə; Sərsəng; Xudavəng; Tovuz istiqaməti;
      Tovuz döyüşləri; Talış kəndi; Kəlbəcər; Naxçıvan; Bakou; Latchine; Choucha; Nakhitchevan; Gandja;
      لاتشين; شوشة; ناخيتشيفان; Aghstafa; Gubadli; Jebrayil; Fizuli; Tartar; Barda; Ganja; Gadabay; Gedabek;
      Khojavend; Mardakert; Sadarak; Julfa; Shahbuz; Yevlakh; Mingachevir; Nardaran; Karvachar; Baghanis
      Ayrim; Մարտունու; Hankendi; Laçın; Kelbecer; Cebrail; Gence; Lachin; Lachin corridor
    `),
    AM: list(`
      Yerevan; Goris; Kapan; Vardenis; Jermuk; Sotk; Meghri; Sisian; Tegh; Kornidzor; Nerkin Hand; Ijevan;
      Berd; Ереван; Єреван; Горис; Капан; Варденис; Джермук; Мегри; Երևան; Գորիս; Կապան; Վարդենիս; Ջերմուկ;
      Մեղրի; Սոթք; Կոռնիձոր; İrəvan; Erivan; Erivan'da; يريفان; Voskepar; Kirants; Baghanis; Berkaber;
      Khndzoresk; Ishkhanasar; Chambarak; Verin Shorzha; Yeraskh; Artsvashen; Shurnukh; Kajaran; Agarak;
      Nrnadzor; Aravus; Khoznavar; Aygepar; Nerkin Karmiraghbyur; Barekamavan; Խնածախ; Կիրանց; Ոսկեպար;
      Բաղանիս; Բերքաբեր; Այգեպար; Ներքին Հանդ; Իշխանասար; Սև լիճ; Կութ գյուղ; Վերին Շորժա; Նորաբակ; Ճամբարակ;
      Շուռնուխ; Երասխ; Խոզնավար; Արավուս; Տեղ գյուղ; Տեղ համայնք; Սիսիան; Սոտք; Cermuk; Gorus; Tavuş; Sotk
      kəndi; Mehridən; Mehridə; Mehri rayonu; Mehri dəhlizi; Erevan; Norabak; Kutakan; Khnatsakh; Verishen;
      Areni; Paruyr Sevak; Movses; Chinari; Noyemberyan; Gyumri; Erebuni; Sari Tagh; Etchmiadzin; Մեղրու;
      Կութի; Կութ; Syunik; Zangezur
    `),
  },
  turkicPlaces: {
    AZ: list(`
      Tovuz; Sugovuşan; Hankendi; Kelbecer; Fuzuli; Cebrail; Gence
    `),
    AM: list(`Yerevan; Cermuk; Gorus`),
  },
  groups: [
    {
      id: 'artsakh-forces',
      country: 'AZ',
      names: list(`
      Artsakh Defence Army; Artsakh Defense Army; Nagorno-Karabakh Defense Army; Artsakh forces; Armenian
      separatists; Армия обороны Арцаха; Армия обороны НКР; Արցախի պաշտպանության բանակ; Պաշտպանության բանակ;
      Erməni silahlı birləşmələri; Արցախի ՊԲ; erməni silahlı dəstələri; erməni silahlı birləşmələri; qanunsuz
      erməni silahlı; erməni separatçılar; Qarabağ separatçıları; separatçı rejim; Ermənistan silahlı bölmələri
    `),
    },
    {
      id: 'azerbaijani-army',
      country: 'AZ',
      names: list(`
      Azerbaijani Armed Forces; Azerbaijani army; Azerbaijani forces; Azerbaijani troops; Azerbaijani military;
      ВС Азербайджана; азербайджанские войска; Azərbaycan Ordusu; Azərbaycan ordusu; Azerbaycan ordusu;
      Ադրբեջանի զինված ուժեր; ադրբեջանական բանակ; الجيش الأذربيجاني; armée azerbaïdjanaise; Ադրբեջանի զինուժ;
      Ադրբեջանի ԶՈՒ; Ադրբեջանի բանակ; ադրբեջանական զինուժ; ադրբեջանական զինված ուժեր; ադրբեջանցի զինծառայող;
      ադրբեջանական դիրքեր; ադրբեջանական ԱԹՍ; Azərbaycan Silahlı Qüvvələri; Azərbaycan əsgəri; Azərbaycan
      hərbçiləri
    `),
    },
    {
      id: 'armenian-army',
      country: 'AM',
      names: list(`
      Armenian Armed Forces; Armenian army; Armenian forces; Armenian troops; ВС Армении; армянские военные;
      Հայաստանի զինված ուժեր; հայկական բանակ; Ermənistan silahlı qüvvələri; Ermenistan ordusu; Ermənistan
      ordusu; الجيش الأرميني; ՀՀ զինված ուժեր; ՀՀ ԶՈՒ; հայկական զինուժ; Հայոց բանակ; ՀՀ ՊՆ; հայ զինծառայող; հայ
      զինվոր; հայ գերի; հայ ռազմագերի; հայկական ստորաբաժանումներ; Ermənistan Silahlı Qüvvələri; erməni hərbçi;
      erməni əsgər; Ermənistan MN
    `),
    },
  ],
  offices: {
    AZ: list(`
      Aliyev; Ilham Aliyev; Алиев; Алієв; Əliyev; İlham Əliyev; Ալիև; علييف; Bayramov; Байрамов; Hikmet
      Hajiyev; Ceyhun Bayramov; Zakir Hasanov; Իլհամ Ալիև; Բայրամով; Ջեյհուն Բայրամով; Հաջիև; Հիքմեթ Հաջիև;
      Զաքիր Հասանով; Hikmət Hacıyev; Zakir Həsənov; Ceyhun Bayramovun; Bayramovla; Ильхам Алиев; Ільхам Алієв;
      Хикмет Гаджиев; Ilham Aliev; Aliev; إلهام علييف;
      İlham Aliyev; Haşimov
    `),
    AM: list(`
      Pashinyan; Nikol Pashinyan; Пашинян; Paşinyan; Փաշինյան; باشينيان; Mirzoyan; Мирзоян; Միրզոյան; Ruben
      Vardanyan; Рубен Варданян; Samvel Babayan; Arayik Harutyunyan; Арутюнян; Serzh Sargsyan; Ararat Mirzoyan;
      Samvel Shahramanyan; Bako Sahakyan; Robert Kocharyan; Suren Papikyan; Armen Grigoryan; David Babayan;
      Bagrat Galstanyan; Ռուբեն Վարդանյան; Արայիկ Հարությունյան; Բակո Սահակյան; Արկադի Ղուկասյան; Սամվել
      Շահրամանյան; Դավիթ Բաբայան; Լևոն Մնացականյան; Սուրեն Պապիկյան; Բագրատ Գալստանյան; Բագրատ սրբազան; Բագրատ
      արքեպիսկոպոս; Սասնա ծռեր; Սասնա ծռեր-ի; Արարատ Միրզոյան; Արծրուն Հովհաննիսյան; Փաշինյանի; Ruben
      Vardanyanın; Ruben Vardanyana; Arayik Arutyunyan; Arkadi Qukasyan; Bako Saakyan; Baqrat Qalstanyan; Baqrat
      Qalstanyanın; Sasna tsrer; Mirzoyanla; Mirzoyanın; Vaqif Xaçatryan; Пашінян; Нікол Пашинян; Никол Пашинян;
      Pachinian; Nikol Pachinian; نيكول باشينيان; Samvel Karapetyan; Վիգեն Էուլջեքչյան; Արմեն Գրիգորյան; Armen
      Qriqoryan;
      Pashinián; Nikol Paşinyan
    `),
  },
  hints: list(`
    EUMA; EU mission in Armenia; OSCE Minsk Group; Minsk Group; Russian peacekeepers in Karabakh; Four-Day War;
    44-day war; 44-günlük müharibə; Vətən müharibəsi; Минская группа; Մինսկի խումբ; 44-օրյա պատերազմ; քառօրյա
    պատերազմ; Ապրիլյան պատերազմ; ԵՄ դիտորդական առաքելություն; ԵՄ դիտորդական առաքելության; 44 günlük müharibə;
    ANAMA; Birinci Qarabağ müharibəsi
  `),
};
