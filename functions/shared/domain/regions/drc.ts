import { type RegionProfile, list } from '../region-profile.ts';

export const drc: RegionProfile = {
  id: 'drc',
  since: 1996,
  source: 'https://en.wikipedia.org/wiki/Kivu_conflict',
  neighbours: ['rwanda', 'uganda', 'burundi', 'car', 'south-sudan', 'angola', 'congo-brazzaville'],
  whole: ['CD'],
  parties: ['RW'],
  between: [['CD', 'RW']],
  names: list(`
    Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Congo-Kinshasa; Kivu; North
    Kivu; South Kivu; Ituri; Katanga; Kasai; eastern Congo; east Congo; ДР Конго; ДРК; Северное Киву; Южное
    Киву; Итури; Демократическая Республика Конго; الكونغو الديمقراطية; جمهورية الكونغو الديمقراطية; شمال
    كيفو; جنوب كيفو; إيتوري; République démocratique du Congo; RDC; RD Congo; Nord-Kivu; Sud-Kivu; República
    Democrática del Congo; Կոնգոյի Դեմոկրատական Հանրապետություն; ԿԴՀ; Ківу; Congolese; congolais; congolaise;
    congoleño; конголезский; Kivu du Nord; 刚果民主共和国; コンゴ民主共和国; Կոնգոյի ԴՀ; Կոնգոյի Դեմոկրատական Հանրապետության;
    Հյուսիսային Կիվու; Հարավային Կիվու; կոնգոլեզական; Конго; конголезцы; конголезці; конголезький; Восточное
    Конго; Східне Конго; Демократична Республіка Конго; Північне Ківу; Південне Ківу; Ітурі; Северного Киву;
    вашингтонское соглашение; Вашингтонські угоди; дохинское соглашение; est de la RDC; est du Congo; شرق
    الكونغو; شرقي الكونغو; شرقي الكونغو الديمقراطية; شرق الكونغو الديمقراطية; Южного Киву; Южном Киву; Южным
    Киву; Північного Ківу;
    este congoleño; congoleños
  `),
  turkic: list(`
    Kongo Demokratik Cumhuriyeti; Demokratik Kongo; Konqo Demokratik Respublikası; KDC; Konqo DR; KDR; Konqo;
    Şimali Kivu;
    Demokratik Kongo Cumhuriyeti; Kuzey Kivu; Güney Kivu
  `),
  areas: {
    CD: list(`
      Tanganyika Province; Haut-Uele; Tshopo; Maniema; Kwamouth; Kasaï; Kasai-Central; Lubero; Masisi;
      Rutshuru; Walikale; Nyiragongo; Djugu; Irumu; Mambasa; Kalehe; Fizi; Beni Territory; Mai-Ndombe;
      Bandundu; Nord-Kivu; Sud-Kivu; كيفو; إقليم كيفو; كيفو الشمالية; كيفو الجنوبية
    `),
  },
  places: {
    CD: list(`
      Goma; Bukavu; Kinshasa; Uvira; Bunia; Beni; Butembo; Sake; Kanyabayonga; Minova; Kitshanga; Bunagana;
      Rubaya; Kamanyola; Lubumbashi; Kisangani; Kananga; Kalemie; Oicha; Komanda; Eringeti; Nyabiondo; Masisi;
      Ntoyo; Kasindi; Mangina; Luvungi; Minembwe; Nyabibwe; Kavumu; Kolwezi; Mbandaka; Гома; Букаву; Киншаса;
      Увира; Буниа; غوما; بوكافو; كينشاسا; أوفيرا; Kinşasa; Կինշասա; Գոմա; Bunyakiri; Pinga; Kibumba; Kibati;
      Mushaki; Mweso; Kiwanja; Rwindi; Vitshumbi; Kamango; Tchomia; Kasenyi; Drodro; Blukwa; Mongbwalu;
      Fataki; Mahagi; Ishasha; Walungu; Kaziba; Sange; Kiliba; Mikenge; Bijombo; Bibokoboko; Rurambo;
      Shabunda; Mwenga; Kamituga; Hombo; Ntoto; Kashebere; Bwito; Bambo; Kishishe; Manguredjipa; Njiapanda;
      Biakato; Bapere; Mavivi; Watalinga; Tchabi; Gety; Nyankunde; Yumbi; Tshikapa; Mbuji-Mayi; Kamonia;
      Nyunzu; Pweto; Likasi; Makala prison; Mubambiro; Բուկավու; Բունիա; Ուվիրա; Իտուրի; Гоме; Гому; Гомі;
      Гомы; Гоми; Увірі; Увіра; Увіри; Бені; Бени; Бутембо; Буніа; Руцуру; Масиси; Масісі; Валикале; Кіншаса;
      Кіншасі; Киншасе; مينوفا; ماسيسي; روتشورو; مدينة بيني; بونيا; كامانيولا; كومانيولا; واليكالي; بحيرة
      كيفو; Roe camp; Plaine Savo; Kobu; Nizi; Iga Barrière; Walese Vonkutu; Lolwa; Mambelenge; Aveba;
      Mutwanga; Lume; Halungupa; Kirumba; Kayna; Kaina; Alimbongo; Matembe; Mangurejipa; Musenge; Jomba;
      Tchanzu; Tshanzu; Rumangabo; Kalengera; Tongo; Nyamilima; Binza; Kanyaruchinya; Kanyarutshinya; Mugunga;
      Bulengo; Rusayo; Lac Vert; Keshero; Majengo; Munigi; Kichanga; Ngungu; Kirolirwe; Karuba; Bihambwe;
      Mpofi; Bisie; Bweremana; Numbi; Ihusi; Kabare; Panzi; Nyangezi; Lubarika; Makobola; Mboko; Rugezi;
      Idjwi; Kindu; Kasongo; Manono; Bendera; Mitwaba; Kasumbalesa; Kilwa; Kamina; Kamako; Luebo; Dekese;
      Mweka; Bateke; Popokabaka; Kenge; Kikwit; Bagata; Bolobo; Inongo; Mankanza; Gbadolite; Zongo; Bondo;
      Dungu; Faradje; Garamba; Makala; Limete; Lingwala; Ndjili; Ngaliema; Kahuzi-Biega; Salonga; Lake Edward;
      Ruzizi Plain; Ruzizi; Semuliki; Rwenzori sector; Kinsasa; Bunya; Bambesa; Ango; Poko; Niangara; Rungu;
      Ubundu; Bafwasende; Banalia; Yahuma; Isangi; Bokungu; Djolu; Ikela; Monkoto; Befale; Budjala; Kungu;
      Mobayi-Mbongo; Yakoma; Bikoro; Ingende; Bolomba; Basankusu; Makanza; Bomongo; Oshwe; Kutu; Kiri; Gungu;
      Idiofa; Masi-Manimba; Feshi; Kahemba; Luozi; Songololo; Muanda; Kimvula; Katako-Kombe; Lomela;
      Dimbelenge; Dibaya; Kazumba; Kabongo; Malemba-Nkulu; Kaniama; Kasenga; Sakania; Kabambare; Kailo; Pangi;
      Lubutu; Punia; Kibombo; Lwiro; Kalonge; Kahindo; Mungazi; Kilambo; Lueshe; Kikuku; Birambizo; Nyanzale;
      Kibirizi; Katsiru; Mpati; Busumba; Kalembe; Ihula; Bukombo; Burungu; Kilorirwe; Kausa; Mbuhi; Matanda;
      Lukweti; Buabo; Bufamando; Katoyi; Ufamandu; Ziralo; Shanje; Lumbishi; Chambombo; Bitale; Bushushu;
      Kiniezire; Nyamukubi; Kasheke; Lemera; Mulenge; Marungu; Lulenge; Kipupu; Itombwe; Misisi; Lubonja;
      Nemba; Lulimba; Kilembwe; Nyange; Swima; Kabunambo; Bwegera; Katogota; Ndolera; Runingu; Kigongo;
      Kavimvira; Kilomoni; Nyabunyindu; Mabenga; Kanyatsi; Kaseguru; Nyakakoma; Mambowa; Loselose; Mamove;
      Samboko; Tshani-Tshani; Makisabo; Mukondi; Kyondo; Magherya; Bashu; Baswagha; Kyavinyonge; Masereka;
      Musienene; Manzia; Maboya; Kabasha; Bulongo; Mangodomu; Idohu; Ndalya; Mafifi; Otomabere; Bwanasura;
      Ofaye; Makumo; Dhedja; Dhendro; Mbidjo; Mungwalu; Camp Lodda; Lodda; Rhoo; Kparngandza; Gobu; Rethy;
      Kpandroma; Masumbuko; Bahema-Nord; Walendu Djatsi; Walendu Pitsi; Walendu Bindi; Bahema Badjere; Kagaba;
      Bukiringi; Songolo; Marabo; Shari; Mugangu
    `),
  },
  turkicPlaces: {
    CD: list(`
      Qoma; Kinşasa; Goma; Bukavu; Uvira
    `),
  },
  groups: [
    {
      id: 'm23',
      country: 'CD',
      names: list(`
      M23; March 23 Movement; March 23 rebels; Alliance Fleuve Congo; AFC/M23; Congo River Alliance; М23; حركة
      إم 23; إم 23; حركة 23 مارس; Corneille Nangaa; AFC-M23; Mouvement du 23 mars; Makenga; Willy Ngoma;
      Lawrence Kanyuka; Մ23; Движение 23 марта; Рух 23 березня; М-23; rebelles du M23; إم23; متمردو إم 23;
      متمردي إم 23; تحالف نهر الكونغو; Nangaa; Sultani Makenga;
      Movimiento 23 de Marzo; 23 Mart Hareketi
    `),
    },
    {
      id: 'adf',
      country: 'CD',
      names: list(`
      Allied Democratic Forces; ADF rebels; Islamic State Central Africa Province; ADF militants; Islamic
      State-linked ADF; القوات الديمقراطية المتحالفة; ADF; forces démocratiques alliées; ISCAP; Baluku; Jamil
      Mukulu; Shujaa; АДФ; Альянс демократических сил; Об'єднані демократичні сили; УДС; rebelles ADF; Seka
      Musa Baluku;
      Fuerzas Democráticas Aliadas
    `),
    },
    {
      id: 'codeco',
      country: 'CD',
      names: list(`CODECO; Cooperative for the Development of the Congo; CODECO militia; Zaïre militia`),
    },
    {
      id: 'fdlr',
      country: 'CD',
      names: list(`
      FDLR; Democratic Forces for the Liberation of Rwanda; Interahamwe; CNRD
    `),
    },
    {
      id: 'mai-mai',
      country: 'CD',
      names: list(`
      Mai-Mai; Mai Mai; Mayi-Mayi; Wazalendo; Kamwina Nsapu; Mobondo; Twirwaneho; Raia Mutomboki; Nyatura;
      Yakutumba; Gumino; Makanika; Michel Rukunda; NDC-R; APCLS; NDC-Rénové; Guidon Shimiray; Banyamulenge;
      Biloze Bishambuke; Kamuina Nsapu
    `),
    },
    {
      id: 'fardc',
      country: 'CD',
      names: list(`
      FARDC; Congolese army; Armed Forces of the Democratic Republic of the Congo; armée congolaise; الجيش
      الكونغولي
    `),
    },
    {
      id: 'ituri-militias',
      country: 'CD',
      names: list(`
      FRPI; FPIC; Convention for the Popular Revolution; CRP rebels; Lubanga; Hema; Lendu; URDPC; Convention
      for Popular Revolution; Thomas Lubanga
    `),
    },
    {
      id: 'monusco',
      country: 'CD',
      names: list(`MONUSCO; SAMIDRC; East African Community Regional Force; مونوسكو`),
    },
  ],
  offices: {
    CD: list(`
      Félix Tshisekedi; Felix Tshisekedi; Tshisekedi; Joseph Kabila; Kabila; Moise Katumbi; Étienne
      Tshisekedi; Bosco Ntaganda; Чисекеди; تشيسيكيدي; Vital Kamerhe; Martin Fayulu; Bertrand Bisimwa; Patrick
      Muyaya; Sylvain Ekenge; Judith Suminwa; Denis Mukwege; Thérèse Kayikwamba Wagner; Jean-Pierre Bemba;
      Չիսեկեդի; Ֆելիքս Չիսեկեդի; Çisekedi; Чісекеді; Жозеф Кабила; Кабила; Кабіла; Кабілу; Кабілі; فيليكس
      تشيسيكيدي; جوزيف كابيلا; كابيلا; Fayulu; Katumbi; Malanga; Christian Malanga
    `),
  },
  hints: list(`
    MONUSCO; МООНСДРК; Virunga; Virunga National Park; Ebola in Kivu; Luanda process; Doha Framework;
    Washington Accords; Lord's Resistance Army; Kony; Joseph Kony
  `),
};
