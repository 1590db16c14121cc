import { type RegionProfile, list } from '../region-profile.ts';

export const algeria: RegionProfile = {
  id: 'algeria',
  since: 1991,
  source: 'https://en.wikipedia.org/wiki/Islamist_insurgency_in_Algeria_(2002–present)',
  neighbours: ['sahel', 'western-sahara', 'tunisia'],
  calm: true,
  whole: ['DZ'],
  parties: [],
  names: list(`
    Algeria; Algérie; Argelia; Алжир; الجزائر; Kabylia; Kabylie; Ալժիր; алжирский; алжирський; Алжирі; Крешба;
    Крешбі; Ин-Аменас; Ін-Аменас; Кабилия; Тебюн; Тебун;
    argelino; argelinos; argelina; ejército argelino
  `),
  turkic: list(`Cezayir; Əlcəzair`),
  areas: {},
  places: {
    DZ: list(`
      Algiers; In Amenas; Tizi Ouzou; Boumerdès; Tamanrasset; Oran; Constantine, Algeria; تيزي وزو;
      Tiguentourine; Djurdjura; Bouira; Aïn Defla; Jijel; Skikda; Tébessa; Béjaïa; Khenchela; In Guezzam;
      Bordj Badji Mokhtar; Tizi N'Kouilal; Lakhdaria; Illizi; عين الدفلى; خنشلة; سكيكدة; جيجل; تمنراست;
      تيبازة; Kabylie; Collo; Larbaa Nath Irathen; Hassi Messaoud; Krechba; Timiaouine; Tin Zaouatine;
      Reggane; Béni Ounif; El Mouradia; Polisario camp in Tindouf;
      Argel; Tebessa
    `),
  },
  groups: [
    {
      id: 'aqim',
      country: 'DZ',
      names: list(`
      al-Qaeda in the Islamic Maghreb; AQIM; AQMI; القاعدة في بلاد المغرب الإسلامي; Jund al-Khilafah; Jund
      al-Khilafa; Salafist Group for Preaching and Combat; GSPC; Abdelmalek Droukdel; Mokhtar Belmokhtar;
      Signed in Blood Battalion; Al-Qaïda au Maghreb islamique; تنظيم القاعدة في المغرب الإسلامي; GIA; Armed
      Islamic Group; Groupe Islamique Armé
    `),
    },
  ],
  offices: {
    DZ: list(`
      Tebboune; Bouteflika; Chengriha; تبون; Gaid Salah; Abdelmadjid Tebboune; Said Chengriha; Rachad
    `),
  },
  hints: [],
};
