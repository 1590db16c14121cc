import { type RegionProfile, list } from '../region-profile.ts';

export const libya: RegionProfile = {
  id: 'libya',
  since: 2011,
  source: 'https://en.wikipedia.org/wiki/Libyan_civil_war_(2014–2020)',
  neighbours: ['chad', 'sahel', 'egypt-sinai', 'tunisia', 'sudan'],
  whole: ['LY'],
  parties: [],
  names: list(`
    Libya; Cyrenaica; Tripolitania; Fezzan; Ливия; Лівія; ليبيا; לוב; Libye; Libia; Լիբիա; Լիբիայի; برقة;
    فزان; لليبيا; 利比亚; リビア; 리비아; ливийцы; лівійці; Лівії; Тріполі; Мисурата; Місурата; Мисрате; Тархуна;
    Тархуни; Тархуне; Себха; Бенгазі; Сирте; Митига; Мітіга; Салахеддин; Аль-Кикли; Гнейва; Гнейви; Триполі;
    guerre en Libye; الأزمة الليبية; شرق ليبيا; غرب ليبيا; الغرب الليبي; الشرق الليبي; الجنوب الليبي; خريطة
    طريق لليبيا;
    libio; libios
  `),
  turkic: list(`Libya; Liviya`),
  areas: {},
  places: {
    LY: list(`
      Tripoli; Benghazi; Misrata; Misurata; Sirte; Derna; Tobruk; Sabha; Zawiya; Zintan; Bani Walid; Ajdabiya;
      Brega; Ras Lanuf; Zuwara; Kufra; Tarhuna; Gharyan; Sabratha; Mitiga; Murzuq; Al Jufra; Триполи; Тріполі;
      Бенгази; Мисрата; Сирт; Дерна; طرابلس; بنغازي; مصراتة; سرت; درنة; سبها; الزاوية; طبرق; ترهونة; Trablus;
      Bingazi; Trípoli; Bengasi; Տրիպոլի; Al-Ghani; Sharara; Tawergha; Abu Salim; Abu Slim; Souq al-Jumaa;
      Tajoura; Ain Zara; Janzour; Surman; Garabulli; Zliten; Brak al-Shati; Ubari; Al Qatrun; Rebiana; Es
      Sider; Hariga; Marsa Brega; El Feel; Zelten; Abu Grein; Bin Jawad; Shahat; Ganfouda; Al-Watiya;
      Wershefana; Nafusa; Nalut; Ghadames; Qasr bin Ghashir; Wadi al-Rabie; Բենգազի; Բենղազի; Միսրաթա; Սիրթ;
      Benqazi; Trablis; Syrte; Sebha; Tarhouna; Zaouïa; Zenten; الزنتان; غريان; معيتيقة; زوارة; الكفرة;
      الجفرة; أجدابيا; الهلال النفطي; رأس لانوف; السدرة; تاجوراء; صبراتة; مرزق; قنفودة; مطار معيتيقة; Zawia;
      Zuwarah; Abu Kammash; Ras Ajdir; Wazin; Jadu; Yefren; Khoms; Al-Khums; Castelverde; Souq al-Juma;
      Janzur; Warshefana; Aziziyah; Bouslim; Fornaj; Jufra; Waddan; Sokna; Al-Sidra; Zueitina; Sidi Faraj;
      Souq al-Hout; Al-Abyar; Al-Rajma; Rajma; Shahhat; Al-Qubba; Martuba; Tazirbu; Jalu; Awjila; Brak;
      Tamanhint; Awbari; Murzuk; Qatrun; Al-Wigh;
      Derne; Vatiyye Hava Üssü; Vatiyye; Terhune
    `),
  },
  turkicPlaces: {
    LY: list(`
      Tripoli; Benqazi; Misrata; Trablis; Trablus; Bingazi; Sirte; Terhune
    `),
  },
  groups: [
    {
      id: 'lna',
      country: 'LY',
      names: list(`
      Libyan National Army; Haftar's forces; Haftar forces; Ливийская национальная армия; ЛНА; الجيش الوطني
      الليبي; قوات حفتر; Mahmoud al-Werfalli; Tariq Ben Zeyad; Лівійська національна армія; Халифа Хафтар;
      Халіфа Хафтар; ЛНА Хафтара; armée de Haftar; forces de Haftar; maréchal Haftar; Armée nationale
      libyenne; Armée nationale arabe libyenne; قوات خليفة حفتر; القيادة العامة للجيش الليبي; LNA
    `),
    },
    {
      id: 'gna',
      country: 'LY',
      names: list(`
      Government of National Accord; Government of National Unity; Libya Dawn; Libyan government forces; حكومة
      الوفاق; حكومة الوحدة الوطنية; 444th Brigade; Stability Support Apparatus; National Transitional Council;
      444 Brigade; Brigade 444; High Council of State; Milli Razılıq Hökuməti; Ազգային համաձայնության
      կառավարություն; GNA;
      Ulusal Mutabakat Hükümeti; Gobierno de Acuerdo Nacional; Gobierno de Unidad Nacional libio;
      Ulusal Birlik Hükümeti
    `),
    },
    {
      id: 'tripoli-militias',
      country: 'LY',
      names: list(`
      Ghnewa; Abdelghani al-Kikli; Ghaniwa; SSA militia; RADA; Special Deterrence Force; Special Deterrence
      Forces; Kaniyat; Misratan; Zintani; milices de Tripoli; اللواء 444; لواء 444; جهاز الردع; قوة الردع;
      جهاز دعم الاستقرار; غنيوة; الككلي; كتائب مصراتة; Radaa Force; Rada force; 111 Brigade; Almasri;
      Brigada 444; 444. Tugay; 444 Tugayı; Ghneiwa; Gaynava; Ganiva
    `),
    },
    {
      id: 'libyan-islamists',
      country: 'LY',
      names: list(`
      Benghazi Defence Brigades; Ansar al-Sharia in Libya; Shura Council of Benghazi Revolutionaries
    `),
    },
    {
      id: 'unsmil',
      country: 'LY',
      names: list(`
      UNSMIL; Manul; بعثة الأمم المتحدة للدعم في ليبيا; البعثة الأممية في ليبيا; تيتيه; هانا تيتيه
    `),
    },
    {
      id: 'tebu',
      country: 'LY',
      names: list(`
      Tebu; Toubou
    `),
    },
    {
      id: 'oil-guards',
      country: 'LY',
      names: list(`Petroleum Facilities Guard; National Oil Corporation`),
    },
  ],
  offices: {
    LY: list(`
      Haftar; Khalifa Haftar; Saddam Haftar; Dbeibah; Dbeibeh; Abdul Hamid Dbeibah; Gaddafi; Gadhafi; Qaddafi;
      Muammar Gaddafi; Kadhafi; Gadafi; Kaddafi; Saif al-Islam Gaddafi; Fayez al-Sarraj; Sarraj; Хафтар;
      Каддафи; Дбейба; حفتر; القذافي; الدبيبة; السراج; Hafter; Aguila Saleh; Menfi; Osama Njeem; Osama Najim;
      Bashagha; Ghassan Salamé; Hanna Tetteh; Abdoulaye Bathily; Mahmoud Jibril; Mustafa Abdul Jalil; Abdullah
      al-Senussi; Ali Zeidan; Ibrahim Jadhran; Հաֆթար; Խալիֆա Հաֆթար; Սարաջ; Դբեյբա; Xəftər; Həftər; Xəlifə
      Həftər; Dibeybə; Mouammar Kadhafi; Dbeiba; Saïf al-Islam Kadhafi; خليفة حفتر; صدام حفتر; عبد الحميد
      الدبيبة; عقيلة صالح; سيف الإسلام القذافي; معمر القذافي; Abdulhamid Dbeibah; Khaled Haftar; Abdul Ghani
      al-Kikli; Fathi Bashagha;
      Serrac; Dibeybe; Abdulhamid Dibeybe
    `),
  },
  hints: list(`UNSMIL`),
};
