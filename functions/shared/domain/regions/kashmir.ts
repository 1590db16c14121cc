import { type RegionProfile, list } from '../region-profile.ts';

export const kashmir: RegionProfile = {
  id: 'kashmir',
  since: 1947,
  source: 'https://en.wikipedia.org/wiki/Kashmir_conflict',
  neighbours: ['pakistan', 'india-insurgency', 'india-china'],
  whole: [],
  parties: ['IN', 'PK'],
  between: [['IN', 'PK']],
  names: list(`
    Kashmir; Jammu and Kashmir; Jammu & Kashmir; Azad Kashmir; Pakistan-administered Kashmir;
    Indian-administered Kashmir; Line of Control; Operation Sindoor; India–Pakistan standoff; India and
    Pakistan; Pakistan and India; India-Pakistan; Indo-Pakistani; Кашмир; Кашмір; Джамму и Кашмир; كشمير;
    Cachemire; Cachemira; Քաշմիր; Kashmiri; Kashmiris; 克什米尔; カシミール; kashmiri; Indus Waters Treaty
  `),
  turkic: list(`Keşmir; Kəşmir; Cammu Keşmir`),
  areas: {
    IN: list(`Jammu; Kashmir Valley; Kashmir valley; Pir Panjal`),
  },
  places: {
    IN: list(`
      Srinagar; Pulwama; Pahalgam; Anantnag; Baramulla; Kupwara; Kulgam; Shopian; Rajouri; Uri; Uri, Jammu;
      Kathua; Kishtwar; Doda; Samba, Jammu; Budgam; Bandipora; Ganderbal; Udhampur; Handwara; Tral; Pathankot;
      Reasi; Pehalgam; Сринагар; Пахалгам; سريناغار; بولواما; بهلغام
    `),
    PK: list(`
      Muzaffarabad; Balakot; Mirpur, Azad; Kotli; Neelum Valley; Музаффарабад; مظفر أباد; Mirpur; Bhimber
    `),
  },
  groups: [
    {
      id: 'let',
      country: 'PK',
      names: list(`
      Lashkar-e-Taiba; Lashkar-e-Tayyiba; The Resistance Front; Kashmir Resistance; Лашкар-е-Тайба; لشكر طيبة
    `),
    },
    {
      id: 'jem',
      country: 'PK',
      names: list(`Jaish-e-Mohammed; Jaish-e-Mohammad; Джаиш-е-Мухаммад; جيش محمد; Masood Azhar`),
    },
    {
      id: 'hizbul',
      country: 'IN',
      names: list(`
      Hizbul Mujahideen; Hizb-ul-Mujahideen; Hurriyat; Hurriyat Conference; Al-Badr Mujahideen; Burhan Wani
    `),
    },
  ],
  offices: {
    IN: list(`
      Mehbooba Mufti; Omar Abdullah; Farooq Abdullah; Yasin Malik; Syed Ali Shah Geelani; Hafiz Saeed
    `),
  },
  hints: list(`
    Article 370; Indian Army; Indian troops; Indian soldiers; Border Security Force; Indian Air Force; Narendra
    Modi; Modi; Wagah
  `),
};
