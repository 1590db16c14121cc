import { type RegionProfile, list } from '../region-profile.ts';

export const bangladesh: RegionProfile = {
  id: 'bangladesh',
  since: 1977,
  source: 'https://en.wikipedia.org/wiki/Chittagong_Hill_Tracts_conflict',
  neighbours: ['myanmar', 'india-insurgency'],
  calm: true,
  whole: ['BD'],
  parties: [],
  names: list(`
    Bangladesh; Chittagong Hill Tracts; Бангладеш; بنغلاديش; Բանգլադեշ; Bangladés; Bangladeshi; Bangladeshis;
    Holey Artisan; Holey cafe; Gulshan cafe; бангладешский; бангладеський; Дацці; Дакка; Дакке; Даккі; Шейх
    Хасина; Шейх Хасіна; Хасіна; Хасіни; Мухаммад Юнус; Читтагонг;
    bangladesí; bangladesíes
  `),
  turkic: list(`Bangladeş; Banqladeş`),
  areas: {},
  places: {
    BD: list(`
      Dhaka; Cox's Bazar; Khagrachari; Bandarban; Rangamati; Chittagong; Chattogram; Teknaf; Kutupalong;
      Gopalganj; Gazipur; Дакка; دكا; Daka; Khagrachhari; Guimara; Naikhongchhari; Naikhongchari; Thanchi;
      Rowangchhari; Baghaichhari; Ukhia; Ukhiya; Balukhali; Nayapara; Bhasan Char; Shahbagh; Ganabhaban;
      Sylhet; Rangpur; Rajshahi; Barisal; Mymensingh; Comilla; Cumilla; Narayanganj; Jatrabari; Rana Plaza;
      Ruma upazila; Кокс-Базар; Кутупалонг; Dacca; كوكس بازار; شيتاغونغ; Ruma; Dighinala; Panchhari;
      Naniarchar; Sajek; Leda camp; Tumbru; Ghumdhum; Hathazari; Sitakunda; Sandwip; Patiya; Nasirnagar;
      Tongi; Ashulia; Savar; Mohammadpur; Geneva Camp; Shahbag; Dhanmondi 32; Dhanmondi; Bangabhaban; Karwan
      Bazar; Karwan Bazaar; Motijheel; Rampura; Badda; Farmgate; Rajarbagh; Keraniganj; Bhanga; Tungipara;
      Jessore; Khulna; Benapole; Enayetpur; Bogra; Godagari; Patgram; Begumganj;
      Daca; Dakka; Dakka
    `),
  },
  turkicPlaces: {
    BD: list(`Dakka`),
  },
  groups: [
    {
      id: 'kuki-chin-front',
      country: 'BD',
      names: list(`
      Kuki-Chin National Front; KNF; Jamaat-ul-Mujahideen Bangladesh; JMB; Jumma; Ansarullah Bangla Team;
      HuJI-B; Kuki-Chin gunmen; Jama'atul Ansar Fil Hindal Sharqiya
    `),
    },
    {
      id: 'pcjss',
      country: 'BD',
      names: list(`PCJSS; Parbatya Chattagram Jana Samhati Samiti; United People's Democratic Front`),
    },
    {
      id: 'bangladeshi-forces',
      country: 'BD',
      names: list(`
      Rapid Action Battalion; BGB; RAB-7
    `),
    },
  ],
  offices: {
    BD: list(`
      Sheikh Hasina; Hasina; Muhammad Yunus; Khaleda Zia; Tarique Rahman; Awami League; Jamaat-e-Islami;
      Хасина; Waker-uz-Zaman; Motiur Rahman Nizami; Delwar Hossain Sayeedi; Abdul Quader Mollah;
      Hefazat-e-Islam; Sheikh Mujibur Rahman; Sharif Osman Hadi; Mohib Ullah; Nahid Islam; Chhatra League;
      الشيخة حسينة; حسينة واجد;
      Şeyh Hasina
    `),
  },
  hints: [],
};
