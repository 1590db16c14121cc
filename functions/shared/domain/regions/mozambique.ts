import { type RegionProfile, list } from '../region-profile.ts';

export const mozambique: RegionProfile = {
  id: 'mozambique',
  since: 2017,
  source: 'https://en.wikipedia.org/wiki/Insurgency_in_Cabo_Delgado',
  neighbours: ['tanzania', 'zimbabwe'],
  whole: ['MZ'],
  parties: [],
  names: list(`
    Mozambique; Cabo Delgado; Мозамбик; Кабу-Делгаду; موزمبيق; كابو ديلغادو; Moçambique; Մոզամբիկ; Mozambican;
    Կաբու Դելգադու; Կաբո Դելգադո; Kabu Delqado; мозамбикский; мозамбіцький; Мозамбіку; Мозамбік; Палмы; Палме;
    Мосимбоа-да-Прая; Мосімбоа-да-Прая; Мокимбоа; Пемба; Мапуту; Мондлане; Кабо-Делгадо; Кабу-Делгадо;
    Кабо-Дельгадо;
    mozambiqueño; mozambiqueños
  `),
  turkic: list(`
    Mozambik; Mozambique; Kabu-Delqado; Kabu-Delqadu; Kabo-Delqado; Kabo Delgado
  `),
  areas: {},
  places: {
    MZ: list(`
      Palma; Mocímboa da Praia; Mocimboa da Praia; Pemba; Macomia; Muidumbe; Nangade; Maputo; Nampula;
      Ancuabe; Quissanga; Afungi; Мапуту; مابوتو; Beira; Chiure; Muatide; 24 de Março; Memba; Eráti; Mocímboa;
      Mecúfi; Metuge; Montepuez; Balama; Namuno; Meluco; Mueda; Quionga; Catupa; Mucojo; Pangane; Awasse;
      Diaca; Lúrio; Katapua; Niassa; Mecula; Gorongosa; Sofala; Manica; Matola; Satungira; Ressano Garcia;
      Mariri; Palma, Mozambique; بالما; موسيمبوا دا برايا; بيمبا; ماكوميا; نامبولا; Quiterajo; Bilibiza;
      Mahate; Muaguide; Ocua; Mazeze; Mirate; Nairoto; Namanhumbir; Namacande; Miteda; Xitaxi; Chitunda;
      Ntamba; Olumbi; Pundanhar; Nhica do Rovuma; Vamizi; Matemo; Cogolo; Rovuma; Mazua; Chipene; Nacaroa;
      Nacala; Marrupa; Mavago; Lichinga; Maringue; Satunjira; Sathunjira; Muxungue; Vunduzi; Dombe;
      Sussundenga; Chimoio; Inhaminga; Nhamatanda; Dondo; Morrumbala; Quelimane; Mocuba; Moatize; Machava; BO
      prison; Xai-Xai; Chokwe; Bilene; Massinga; Chiúre; Ulumbi; Maganja; Quitunda; Monjane; Nhamiua; Ncumbi;
      Quirimba; Quirimbas; Quirimbas islands; Arimba; Mitambo; Naheu; Nambo; Rueia; Goludo; Crimize; Darumba;
      Simbolongo; Cajerene; Litamanda; Nkoe; V Congresso; Quinto Congresso; Nguida; Oasse; Oasse junction;
      Mbau post; Marere; Limala; Calugo; Naquitengue; Chinda; Nazimoja; Mungué; Homba; Muambula; Namande;
      Xitashi; Nampanha; Ntuchi; Mapate; Chipingo; Negomano; Nomba; Imbuo; Litapata; Ntoli; Litingina;
      Namatili; Nkonga; Namuembe; Samala; 5º Congresso; Lijungo; Nacutuco; Minhanha; Muaja; Nanjua; Ngeue;
      Nacuale; Nanduli; Toroua; Salaue; Miegane; Missufine; Mihecane; Biaque; Impire; Nanlia; Unidade; Metoro;
      Mpiri; Silva Macua; Sunate; Muepane; Nacololo; Nachiropa; Magaia; Megaruma; Marera; Murrebue; Milamba;
      Jonga; Intutupue; Ntoni; Nacoja; Nkuta; Mahipa; Micolene; Juravo; Namogelia; Pavala; Kutua; Odinepa;
      Miliva; Mepica; Pavala town; Minheuene; Namapa; Meliva; Nahavara; Lalaua; Mecuburi; Muecate; Monapo;
      Mossuril; Mogincual; Angoche; Larde; Chalaua; Ribaue; Gurue; Alto Molocue; Pebane; Mocubela; Namarroi;
      Milange; Lugela; Namacurra; Inhassunge; Luabo; Mopeia; Mulevala; Marromeu; Chemba; Cheringoma; Muanza;
      Machanga; Chibabava; Buzi; Macossa; Barue; Catandica; Guro; Tambara; Mossurize; Espungabera; Machaze;
      Inchope; Vanduzi; Changara; Marara; Chifunde; Macanga; Tsangano; Angonia; Zumbo; Mutarara; Macalange;
      Naulala; Mbamba; Muembe; Majune; Metarica; Mecanhelas
    `),
  },
  groups: [
    {
      id: 'ansar-al-sunna',
      country: 'MZ',
      names: list(`
      Islamic State Mozambique; Ansar al-Sunna; Ahlu Sunnah wal Jamaah; Islamic State – Mozambique Province;
      IS-Mozambique; Renamo; RENAMO; Frelimo; Ahlu Sunna wal Jama'a; ISIS-Mozambique; Mariano Nhongo; Bonomade
      Machude Omar; Mocímboa group; Ahlu Sunna wal Jama; Mashababos
    `),
    },
    {
      id: 'samim',
      country: 'MZ',
      names: list(`SAMIM; Rwandan troops in Cabo Delgado`),
    },
    {
      id: 'naparama',
      country: 'MZ',
      names: list(`Naparama; Naparamas`),
    },
  ],
  offices: {
    MZ: list(`
      Filipe Nyusi; Daniel Chapo; Venâncio Mondlane; Venancio Mondlane; Mondlane; Afonso Dhlakama; Momade;
      Renamo Military Junta; Nhongo; Dhlakama; Ossufo Momade; Nyusi; FADM
    `),
  },
  hints: list(`SAMIM`),
};
