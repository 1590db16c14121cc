import { type RegionProfile, list } from '../region-profile.ts';

export const car: RegionProfile = {
  id: 'car',
  since: 2012,
  source: 'https://en.wikipedia.org/wiki/Central_African_Republic_Civil_War',
  neighbours: ['chad', 'cameroon', 'drc', 'sudan'],
  whole: ['CF'],
  parties: [],
  names: list(`
    Central African Republic; Centrafrique; République centrafricaine; República Centroafricana; ЦАР;
    Центральноафриканская Республика; جمهورية أفريقيا الوسطى; أفريقيا الوسطى; Կենտրոնաֆրիկյան Հանրապետություն;
    centrafricain; Central African rebels; ԿԱՀ; Կենտրոնական Աֆրիկյան Հանրապետություն; Կենտրոնական Աֆրիկյան
    Հանրապետության; Կենտրոնաֆրիկյան Հանրապետության; կենտրոնաֆրիկյան; центральноафриканский;
    центральноафриканський; Центральноафриканська Республіка; Банги; Бангі; Туадера; Бозизе; Бозізе; Селека;
    антибалака; МИНУСКА;
    centroafricano; centroafricanos
  `),
  turkic: list(`
    Orta Afrika Cumhuriyeti; Mərkəzi Afrika Respublikası; Orta Afrika
  `),
  areas: {
    CF: list(`
      Haut-Kotto; Vakaga; Ouaka; Nana-Mambéré; Ouham; Mbomou; Nana-Gribizi; Bamingui-Bangoran; Basse-Kotto
    `),
  },
  places: {
    CF: list(`
      Bangui; Bambari; Bria; Bossangoa; Bangassou; Ndélé; Birao; Boda; Bouar; Kaga-Bandoro; Obo; Zemio; Банги;
      بانغي; Bocaranga; Chimbolo; Berbérati; Paoua; Bozoum; Sibut; Batangafo; Ippy; Alindao; Bakouma; Grimari;
      Mobaye; Am Dafok; Koui; Ngaoundaye; Nzako; Rafaï; Mboki; Bambouti; PK5; Markounda; Moyenne-Sido; Sam
      Ouandja; Ouadda; Gamboula; Baboua; Sikikédé; Բանգի; Ouango; Gambo; Kembe; Pombolo; Zangba; Ndah;
      Yalinga; Am-Dafock; Tiringoulou; Bamingui; Bangoran; Bouca; Dekoa; Damara; Nana-Bakassa; Beloko;
      Garoua-Boulaï; Carnot; Nola; Bayanga; Amada-Gaza; Mbaiki; PK12; Begoua; Bakala;
      Bangi
    `),
  },
  turkicPlaces: {
    CF: list(`Banqi`),
  },
  groups: [
    {
      id: 'seleka',
      country: 'CF',
      names: list(`
      Séléka; Seleka; ex-Seleka; FPRC; Union for Peace in the Central African Republic; UPC rebels; 3R rebels;
      Coalition of Patriots for Change; 3R; Return, Reclamation, Rehabilitation; Retour, réclamation et
      réhabilitation; UPC and 3R; MPC rebels; CPC rebels; Ali Darassa; Noureddine Adam; Nourredine Adam;
      Coalition des patriotes pour le changement; Abdoulaye Hissène; Mahamat Said Abdel Kani; سيليكا; CPC-F;
      Darassa
    `),
    },
    {
      id: 'anti-balaka',
      country: 'CF',
      names: list(`
      Anti-balaka; anti balaka; Азанде; Azande Ani Kpi Gbe; Azande militia; AAKG; Yekatom; Ngaïssona; أنتي
      بالاكا; Ani Kpi Gbe; antibalaka
    `),
    },
    {
      id: 'car-army',
      country: 'CF',
      names: list(`Central African army; Central African soldiers`),
    },
    {
      id: 'minusca',
      country: 'CF',
      names: list(`
      MINUSCA; مينوسكا; Minusca
    `),
    },
  ],
  offices: {
    CF: list(`
      Faustin-Archange Touadéra; Touadéra; Touadera; François Bozizé; Bozizé; Bozize; Michel Djotodia; Djotodia;
      Catherine Samba-Panza; Anicet-Georges Dologuélé
    `),
  },
  hints: list(`MINUSCA; MISCA; Operation Sangaris`),
};
