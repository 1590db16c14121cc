import { type RegionProfile, list } from '../region-profile.ts';

export const korea: RegionProfile = {
  id: 'korea',
  since: 1950,
  source: 'https://en.wikipedia.org/wiki/Korean_conflict',
  neighbours: ['taiwan-scs'],
  whole: ['KR', 'KP'],
  parties: [],
  between: [['KP', 'KR']],
  names: list(`
    North Korea; South Korea; DPRK; Korean Peninsula; Democratic People's Republic of Korea; Republic of
    Korea; Korean DMZ; Korean Demilitarized Zone; Korea; Korean; Koreans; North Korean; North Koreans; South
    Korean; South Koreans; Северная Корея; Южная Корея; КНДР; Корейский полуостров; Північна Корея; Південна
    Корея; كوريا الشمالية; كوريا الجنوبية; צפון קוריאה; Corée du Nord; Corée du Sud; Corea del Norte; Corea
    del Sur; nord-coréen; nord-coréens; norcoreano; surcoreano; sud-coréen; Հյուսիսային Կորեա; Հարավային
    Կորեա; 북한; 조선; 한국; 남북; 한반도; 朝鲜; 北朝鮮; 韩国; 韓国; 朝鮮半島; Military Demarcation Line; MDL; DMZ; Cheonan sinking;
    rubbish balloons; trash balloons; Freedom Shield; Freedom Edge; Foal Eagle; Key Resolve; ԿԺԴՀ; Կորեական
    թերակղզի; Koreya yarımadası; KXDR; հյուսիսկորեացի; Пхеньяні; Пхеньяна; північнокорейський;
    північнокорейці; северокорейцы; северокорейский; южнокорейский; північнокорейські; Кім Чен Ин; Ким Е Чжон;
    Сестра Кима; Сестра Кіма; Кім Йо Чжон; Хвасон; Хвасонг; Йонбён; Йонбен; Пханмунджом; ДМЗ; Сеулі; Південної
    Кореї; Північної Кореї; péninsule coréenne; شبه الجزيرة الكورية; Южной Кореи; Южной Корее; Южную Корею;
    Южной Кореей;
    norcoreanos; norcoreana; norcoreanas; surcoreanos; península coreana
  `),
  turkic: list(`
    Kuzey Kore; Güney Kore; Şimali Koreya; Cənubi Koreya; Kore Yarımadası
  `),
  areas: {},
  places: {
    KP: list(`
      Pyongyang; Yongbyon; Punggye-ri; Kaesong; Sinuiju; Wonsan; Nampo; Hamhung; Sinpo; Пхеньян; بيونغ يانغ;
      평양; 평안; 平壤; 平壌; Pyonyang; Piongyang; Փհենյան; Tongchang-ri; Sohae; Sunan; Chongjin; Rason; Kusong; Mount
      Kumgang; Kijong-dong; Kangson; Musudan-ri; Hyesan; Kumgang; Hoeryong; Haeju; Hwanggang Dam; Yalu; Tumen;
      Pionyang
    `),
    KR: list(`
      Seoul; Busan; Incheon; Daegu; Gwangju; Yeonpyeong; Yeonpyeong Island; Panmunjom; Joint Security Area;
      Baengnyeong; Northern Limit Line; Jeju; Daejeon; Paju; Сеул; سيول; 서울; 판문점; 首尔; ソウル; Seúl; Séoul; Seul;
      Սեուլ; Paekgol; Baekgol; Cheorwon; Yeoncheon; Goseong; Ganghwa; Camp Humphreys; Daeseong-dong; Gimpo;
      سول; Hwacheon; Imjingak; Imjin; Cheonan; ROKS Cheonan; Osan Air Base; Pyeongtaek; Seongju; Pocheon;
      Itaewon; Yongsan; Demilitarized Zone
    `),
  },
  turkicPlaces: {
    KR: list(`Seul`),
    KP: list(`
      Pxenyan; Pyongyang
    `),
  },
  groups: [
    {
      id: 'kpa',
      country: 'KP',
      names: list(`Korean People's Army; KPA; Workers' Party of Korea; Северокорейские войска; 조선인민군`),
    },
    {
      id: 'rok-armed-forces',
      country: 'KR',
      names: list(`
      ROK Armed Forces; South Korean military; United States Forces Korea; USFK; Joint Chiefs of Staff of South
      Korea
    `),
    },
  ],
  offices: {
    KP: list(`
      Kim Jong Un; Kim Jong-un; Kim Jong-il; Kim Yo Jong; Kim Yo-jong; KCNA; Korean Central News Agency; Ким
      Чен Ын; Ким Чен Ин; كيم جونغ أون; 김정은; 金正恩; Kim Jong-nam; Choe Son Hui; Kim Ju Ae; Choe Hyon; Կիմ Չեն
      Ըն; Կիմ Չեն Ին; Kim Çen In; Kim Çen Inın; Кім Чен Ин; Ким Чен Ына; كيم جونغ-أون; الزعيم الكوري الشمالي;
      Rodong Sinmun; Supreme People's Assembly
    `),
    KR: list(`
      Yoon Suk Yeol; Yoon Suk-yeol; Lee Jae-myung; Lee Jae Myung; Moon Jae-in; Park Geun-hye; Lee Myung-bak;
      윤석열; 이재명; Юн Сок Ёль; Chung Dong-young; Wi Sung-lac; Han Duck-soo; Ahn Gyu-back; Kim Yong-hyun; People
      Power Party; Юн Сок Йоль; Юн Сок Ель; Ли Чжэ Мён; Лі Чже Мьон; Мун Чжэ Ин;
      Yoon
    `),
  },
  hints: list(`
    Hwasong; THAAD; six-party talks; Hwasong-17; 미사일; Hwasong-18; Hwasong-20; Pukguksong; J-Alert; ballistic
    missile toward the Sea of Japan; Sea of Japan; East Sea
  `),
};
