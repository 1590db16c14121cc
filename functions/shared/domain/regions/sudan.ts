import { type RegionProfile, list } from '../region-profile.ts';

export const sudan: RegionProfile = {
  id: 'sudan',
  since: 2003,
  source: 'https://en.wikipedia.org/wiki/Sudanese_civil_war_(2023–present)',
  neighbours: ['south-sudan', 'chad', 'ethiopia', 'libya', 'eritrea', 'car'],
  whole: ['SD'],
  parties: [],
  names: list(`
    Sudan; Darfur; Kordofan; Abyei; Судан; Дарфур; Кордофан; السودان; دارفور; كردفان; أبيي; סודן; Soudan; Sudán;
    Սուդան; Դարֆուր; 苏丹; スーダン; 수단; Sudanese; Janjaweed; суданцы; суданський; Судані; Судану; Дарфурі; Кордофані;
    Ель-Фашер; Эль-Фашере; Ель-Фашера; Эль-Фашир; Эль-Фаширом; Ель-Фашир; Аль-Фашир; Замзам; Абу-Шук; Северный
    Кордофан; Північний Дарфур; Південний Кордофан; Калоги; Калогі; Гезира; Геджира; Бабануса; guerre au Soudan;
    الحرب في السودان; حرب السودان; masalit; մասալիտ;
    sudanés; sudaneses
  `),
  turkic: list(`
    Sudan; Darfur; Şimali Darfur; Kuzey Darfur
  `),
  areas: {
    SD: list(`
      North Darfur; South Darfur; West Darfur; Central Darfur; North Kordofan; South Kordofan; West Kordofan;
      Blue Nile State; Gezira State; Al Jazirah State; Gezira; Jazirah; Red Sea State; White Nile State;
      Kassala; الجزيرة السودانية; جنوب كردفان; شمال كردفان; ولاية الجزيرة; شمال دارفور; النيل الأزرق; Северный
      Дарфур; Darfour; Darfour-Nord; Kordofan; Nil Bleu; ولاية سنار; غرب كردفان; غرب دارفور; وسط دارفور; جنوب
      دارفور; شرق دارفور; إقليم دارفور; شرق السودان
    `),
  },
  places: {
    SD: list(`
      Khartoum; Omdurman; El Fasher; Al-Fashir; El-Fasher; al-Fasher; Nyala; Geneina; El Geneina; Zalingei;
      Port Sudan; El Obeid; Al-Ubayyid; Kadugli; Dilling; Babanusa; Bahri; Wad Madani; Heglig; Zamzam; Zamzam
      camp; Abu Shouk; Tawila; Merowe; Bara, Sudan; Kutum; Jebel Marra; Atbara; Хартум; Омдурман; Эль-Фашир;
      Эль-Обейд; Порт-Судан; الخرطوم; أم درمان; الفاشر; نيالا; الجنينة; بورتسودان; كادوقلي; بابنوسة; مخيم
      زمزم; ود مدني; Hartum; Faşir; El Faşir; Xartum; Jartum; Al Fasher; Խարթում; al-Tina; Kornoi; Um Baru;
      Umm Baru; Ambro; Karnoi; Mellit; Kabkabiya; Saraf Omra; Al-Kuma; Umm Kadada; Golo; Nertiti; Garsila;
      Mukjar; Forbaranga; Ardamata; Kulbus; Misterei; Mornei; Gereida; Buram; Ed Daein; El Daein; Al-Daein;
      Nahud; Al-Khuwayy; Abu Zabad; Al-Fula; El Fula; Muglad; Lagawa; Habila; Kauda; Talodi; Umm Rawaba; Um
      Rawaba; Al-Rahad; Er Rahad; Jabra al-Sheikh; Hamrat al-Sheikh; Kazgeil; Rabak; El Dueim; Ed Dueim; Aba
      Island; Jebel Aulia; Jabal Awliya; Tendelti; Sennar; Sinja; Damazin; Roseires; Kurmuk; Yabus; Gedaref;
      Fashaga; Hasaheisa; Rufaa; Tamboul; Wad al-Noura; Al-Hilaliya; Kafouri; Al-Jaili; Karari; Ombada;
      Shendi; Malha; Al-Dabba; Dongola; Suakin; Halayeb; Էլ Ֆաշեր; Ալ-Ֆաշիր; Էլ-Ֆաշեր; Պորտ Սուդան; Օմդուրման;
      Գեզիրա; Əl-Faşir; əl-Faşir; əl-Faşirdə; Port-Sudan; Хартумі; Хартума; Омдурмані; Вад-Медани; Вад-Мадані;
      Порт-Судані; Эль-Генейна; Ель-Дженейна; Ньяла; Кадугли; Дилинг; Обейд; Ель-Обейд; Кассала; El-Facher;
      El-Geneina; El-Obeid; Port-Soudan; Omdourman; Oumdourman; Kadougli; Babanoussa; Kalogi; مدينة الأبيض;
      الأبيض عاصمة شمال كردفان; بارا; الدلنج; النهود; زالنجي; كسلا; القضارف; سنجة; الدمازين; الخرطوم بحري;
      مروي; عطبرة; أم روابة; المالحة; مخيم أبو شوك; الجيلي; جبل مرة; طويلة بشمال دارفور; هجليج; كالوقي;
      المستشفى السعودي; القصر الجمهوري في الخرطوم; بابنوسه; Gallabat; Wad Medani; Al-Hasaheisa; Al-Managil; Al
      Jazira state; Singa; Dinder; Al-Dinder; Ad-Damazin; Geissan; Salha; Jabal Awlia; Soba; Burri; Kalakla;
      Halfaya; Shambat; Haj Youssef; Sharq an-Nil; Jaili; Geili; Ad-Damar; Ed Debba; Wadi Halfa; Karima; Abu
      Hamad; El-Fashir; Tabit; Kebkabiya; Wadi Howar; Wadi Hawar; Kass; Otash; Kalma; Kalma camp; Adila;
      Hamidiya; Rokero; Wadi Salih; Al-Junaina; Masteri; Jebel Moon; Sirba; Foro Baranga; Kreinik; Adikong;
      Shukri; Al-Obeid; Umm Ruwaba; Ar Rahad; Umm Sumeima; Al-Khuwai; El Khuwei; Wad Banda; Dalanj; Kurtala;
      Abu Jubayhah; Abu Jubaiha; Heiglig; Babanousa; Sodari; Umm Dam; Nuba Mountains; Nuba; Masalit; Zaghawa;
      Էլ Ջենեյնա; Թավիլա; Port Sudán; El-Ubeyd; Umdurman; Zemzem Kampı; Zemzem; Cuneyne; Kordofán; Kordofan;
      El Jebelein; Al-Jabalain; El Salam locality; Al-Geteina; El Duweim; Al-Duwaym; Umm Garr; Um Rimta;
      Hilaliya; Tambul; Al-Kamlin; Kamlin; Al-Masoudia; Abu Guta; Hantoub; Um Qura; Al-Huri; Al-Seriha;
      Al-Sireha; Abu Haraz; Al-Fau; Rahad; Al-Hawata; Um Rakuba; Tunaydbah; Hamdayet; Khashm el-Girba; Halfa
      al-Jadida; New Halfa; Hamashkoreib; Sinkat; Jebeit; Flamingo base; Arkaweet; Al-Fao; Al-Tadamon; Deim
      Mansour; Khor al-Budi; Chali; Abu Hujar; Karkoj; Suki; El Suki; Jebel Moya; Jabal Moya; Mairno; Wad
      an-Nail; Al-Lakandi; Wad Bandah; Ghubaysh; El Odaya; Al-Odaya; En Nuhud; Al-Khawi; Al-Sunut; Kailak;
      Keilak; Debab; El Meiram; Al-Meiram; Jangaroo; Baleela; Al-Dubeibat; Dibebad; Dubaybat; El Dubeibat;
      Delling; Al-Kuweik; Al-Damik; Kega; Julud; Tukma; Um Heitan; Heiban; Umm Dorein; Um Dorain; Angolo;
      Al-Abbassiya; Abbassiya; Kazgil; Al-Riyash; Khor Taggat; Al-Ayara; Ayyara; Jabal Issa; Abu Sunoun; Abu
      Gaoud; Shaq al-Nom; Brima Rasheed; Um Sayala; Umm Sayala; Al-Mazroub; Mazroub; Jabra; Gabra; Umm Badr;
      Mareega; Al-Koma; El Koma; Umm Keddada; Um Kadadah; Taweisha; Al-Taweisha; El Laiet; Al-Lait; Allait;
      Dar al-Salam; Kalimendo; Kelemando; Shangil Tobay; Shangil Tobaya; Korma; Kafod; Kafut; Kabkabiyah;
      Serif Umra; Al-Sareif; Saref Beni Hussein; Birkat Saira; Berkat Seira; Fato Borno; Kassab camp; Wana
      Hills; Abu Gamra; Bir Maza; Muzbat; Mustariha; Damra Ghurair; Al-Waha; Abu Zerega; Abu Zeriga; Qarni;
      Garni; Turra; Hillat al-Sheikh; Um Jalloul; Bir Baouda; Mershing; Shaeria; Khazan Jadid; Muhajiriya;
      Muhajeria; Labado; Al-Firdous; Abu Karinka; Abu Matariq; Al-Nimir; Katila; Dimsu; Demso; Rahad al-Berdi;
      Um Dafuq; Um Dukhun; Umm Dukhun; Bindisi; Wadi Saleh; Um Khair; Zalingi; Azoum; Nierteti; Rokoro;
      Boldong; Sortony; Sortoni; Feina; Deribat; Kidingir; Al-Salam camp; Dreige; Deraige; Bielel; Billil;
      Beida; Kereneik; Murnei; Morni; Kirinding; Krinding; Abu Zar; Jebel Mun; Saleia; Abu Suruj; Bir Saliba;
      Jabal Marra
    `),
  },
  turkicPlaces: {
    SD: list(`
      Xartum; Port-Sudan; Əl-Ceneyna; El-Genena; Tavila; Hartum; Faşir; Umdurman; Kordofan; Nyala
    `),
  },
  groups: [
    {
      id: 'rsf',
      country: 'SD',
      names: list(`
      Rapid Support Forces; RSF; Janjaweed; РСФ; Силы быстрой поддержки; قوات الدعم السريع; الدعم السريع;
      Hızlı Destek Kuvvetleri; HDK; FSR; Fuerzas de Apoyo Rápido; Forces de soutien rapide; Abdelrahim Dagalo;
      Abdul Rahim Dagalo; Abu Lulu; Tasis; Tasees; Musa Hilal; Արագ աջակցության ուժեր; Արագ արձագանքման ուժեր;
      ԱԱՈՒ; Sürətli Dəstək Qüvvələri; СБП; СБР; СШП; СШР; Сили швидкої підтримки; Силы быстрого реагирования;
      Дагло; Хамдан Дагло; Хемеді; Хеметі; Джанджавид; джанджавиды; paramilitaires des FSR; Hemetti; Hemedti;
      janjawid; مليشيا الدعم السريع; ميليشيا الدعم السريع; محمد حمدان دقلو; عبد الرحيم دقلو; الجنجويد; للدعم
      السريع;
      FAR sudanesas; Dagalo
    `),
    },
    {
      id: 'saf',
      country: 'SD',
      names: list(`
      Sudanese Armed Forces; Sudanese army; Sudanese military; Sudanese Air Force; SAF; الجيش السوداني; армия
      Судана; Sudan ordusu; armée soudanaise; ejército sudanés; Yasser al-Atta; Shams al-Din Kabbashi; Baraa
      ibn Malik Brigade; al-Baraa bin Malik; Keikal; القوة المشتركة; البراء بن مالك; القوات المسلحة السودانية;
      Joint Forces of Armed Struggle; Abu Aqla Keikel; Keikel; Al-Bara ibn Malik Brigade; Al-Baraa;
      Burhan; Al Burhan
    `),
    },
    {
      id: 'splm-n',
      country: 'SD',
      names: list(`
      SPLM-N; Sudan Liberation Movement; Sudan People's Liberation Movement-North; Justice and Equality
      Movement; Sudan Revolutionary Front; Forces of Freedom and Change; Transitional Military Council; الحركة
      الشعبية; JEM rebels; SLA-AW; Minnawi; Minawi; Abdel Wahid al-Nur; al-Hilu; Gibril Ibrahim; Malik Agar;
      الحركة الشعبية شمال; عبد العزيز الحلو; حركة تحرير السودان; عبد الواحد نور; SLM; SLA; Minni Minnawi;
      Abdul Wahid al-Nur; JEM; Abdelaziz al-Hilu
    `),
    },
  ],
  offices: {
    SD: list(`
      Burhan; Abdel Fattah al-Burhan; al-Burhan; Hemedti; Hemeti; Dagalo; Mohamed Hamdan Dagalo; Omar
      al-Bashir; al-Bashir; Bashir; Abdalla Hamdok; Hamdok; البرهان; حميدتي; Хемедти; Бурхан; Kamil Idris;
      Ahmed Haroun; Ali Kushayb; Ali Kosheib; Ali Muhammad Ali Abd-al-Rahman; Salah Gosh; Ibrahim Jaber;
      Emergency Response Rooms; Taqaddum; Հեմեդթի; ալ-Բուրհան; Ալ-Բուրհան; Hemedtinin; əl-Burhan; Daqlo;
      аль-Бурхан; Бурган; Аль-Бурган; Бургана; Хамдок; аль-Башир; Омар аль-Башир; Abdel Fattah Al-Bourhane;
      Al-Bourhane; général Bourhane; Bourhane; Omar Al-Bachir; عبد الفتاح البرهان; ياسر العطا; مني أركو مناوي;
      كامل إدريس; عمر البشير; علي كوشيب; كوشيب; Hausa in Blue Nile; Chergui Arabs
    `),
  },
  hints: list(`
    UNAMID; UNITAMS; Jeddah talks; Misseriya; Rizeigat; Tine; Tiné; Adré; Adre; Wadi Fira
  `),
};
