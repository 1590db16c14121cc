import { type RegionProfile, list } from '../region-profile.ts';

export const afghanistan: RegionProfile = {
  id: 'afghanistan',
  since: 1978,
  source: 'https://en.wikipedia.org/wiki/Afghan_conflict',
  neighbours: ['pakistan', 'iran', 'central-asia'],
  whole: ['AF'],
  parties: [],
  names: list(`
    Afghanistan; Afghan; Afghans; Taliban; Talibans; Afganistán; afgano; afgana; afganos; afghane; afghans;
    talibán; talibanes; Афганистан; Афганістан; афганский; афганец; афганцы; талиб; талибы; Талибан; Талібан;
    таліби; أفغانستان; طالبان; أفغاني; אפגניסטן; טליבאן; Աֆղանստան; Թալիբան; թալիբ; افغانستان; 阿富汗; 塔利班;
    アフガニスタン; タリバン; 아프가니스탄; 탈레반; талибов; талібів; Талибана; Талібану; талибский; афганці; афганський;
    Афганістані; Афганістану; Исламский эмират Афганистан; ligne Durand; خط ديورند; خط دوراند; Джелалабаде;
    Хайратон; Бадахшане; Тахар; Газні;
    afganas; emirato islámico; línea Durand; Durand Hattı
  `),
  turkic: list(`Afganistan; Əfqanıstan; Taliban; Afgan`),
  areas: {
    AF: list(`
      Helmand; Nangarhar; Kunduz; Kandahar; Ghazni; Paktia; Paktika; Khost; Kunar; Badakhshan Province;
      Panjshir; Baghlan; Balkh; Uruzgan; Zabul; Nuristan; Farah Province; Badghis; Herat; Faryab; Takhar;
      Parwan; Wardak; Logar; Laghman; Nimruz; Kapisa; Sar-e Pol; Samangan; Jowzjan; Ghor; Daykundi; Bamyan;
      Lashkar Gah; Гильменд; Кундуз; Кандагар; Нангархар; Панджшер; هلمند; قندهار; ننغرهار; قندوز; بنجشير;
      Helmend; Կանդահար; خوست; كونر; باكتيكا; بدخشان; بغلان; لغمان
    `),
  },
  places: {
    AF: list(`
      Kabul; Jalalabad; Mazar-i-Sharif; Mazar-e-Sharif; Bagram; Lashkargah; Sangin; Marjah; Spin Boldak;
      Torkham; Kunduz; Taloqan; Achin; Azra; Кабул; Джелалабад; Герат; Мазари-Шариф; Баграм; كابول; كابل; جلال
      آباد; هرات; Kâbil; Kabil; Herat; Kaboul; Քաբուլ; Abbey Gate; Dasht-e-Barchi; Musa Qala; Garmsir; Nad
      Ali; Shindand; Camp Bastion; Maiwand; Panjwai; Arghandab; Korengal; Wanat; Tora Bora; Khogyani; Islam
      Qala; Zaranj; Pul-e-Khumri; Gardez; Tarinkot; Tarin Kowt; Andarab; Salang Pass; Wakhan Corridor; Kajaki;
      Pul-e-Charkhi; Nawzad; Ղունդուզ; Ջալալաբադ; Հերաթ; Փանջշիր; Մազարի Շարիֆ; Նանգարհար; Հելմանդ; Պանջշեր;
      Qəndəhar; Cəlalabad; Pəncşir; Herat vilayəti; Nəngərhar; Кабулі; Кабулу; Кандагарі; Гераті; Герата;
      Джелалабаді; Мазарі-Шариф; Кундузі; Газни; Лашкаргах; Хост; Кунар; Торхам; Торхамом; Бадахшан;
      Панджшері; Бамиан; Mazar-e-Charif; مزار شريف; طورخم; معبر طورخم; Karte Seh; Kart-e Naw; Khair Khana;
      Macroyan; Wazir Akbar Khan; Shahr-e Naw; Qala-e Fathullah; Hamid Karzai International Airport; Bazarak;
      Khenj; Parian; Nijrab; Tagab; Salang; Salang tunnel; Surkh Parsa; Jaghori; Malistan; Nawur; Alishing;
      Alingar; Dangam; Shigal; Chapa Dara; Pech valley; Kamdesh; Barg-i-Matal; Maidan Shahr; Sayedabad; Chak
      district; Jalrez; Behsud; Pul-e-Alam; Baraki Barak; Mohammad Agha; Zurmat; Sharana; Barmal; Gayan;
      Urgun; Qalat; Shahjoy; Shinkay; Dehrawud; Gereshk; Camp Shorabak; Zhari; Shah Wali Kot; Delaram; Khash
      Rod; Bala Buluk; Guzara; Injil; Qala-e-Naw; Qala-i-Naw; Bala Murghab; Chaghcharan; Firozkoh; Maimana;
      Maymana; Qaysar; Almar; Sheberghan; Darzab; Qush Tepa; Sayyad; Balkhab; Chimtal; Dawlatabad; Hairatan;
      Aybak; Imam Sahib; Khanabad; Chahar Dara; Dasht-e-Archi; Sher Khan Bandar; Khwaja Ghar; Dahana-i-Ghuri;
      Faizabad; Fayzabad; Warduj; Jurm; Kuran wa Munjan; Wakhan; Charikar; Bamiyan; Nili; Qarabagh district;
      Ghani Khel; Mohmand Dara; Lal Pur; Sorkh Rod; Behsood; Khakrez; Shorabak; Ghorak; Nesh district;
      Կունդուզ; Պակտիկա; Խոստ; Բագրամ; Paktika; Baqram; Kandahar; Celalabad; Mezar-ı Şerif; Kunar; Nangarhar;
      Nangarhar; Yakawlang; Waras; Shibar; Saighan; Kahmard; Surobi; Deh Sabz; Chahar Asyab; Musahi; Khak-e
      Jabbar; Shakardara; Mir Bacha Kot; Guldara; Qarabagh; Farza; Estalef; Ghorband; Siahgird; Shinwari;
      Jabal Saraj; Sayed Khel; Koh-e Safi; Alasay; Rokha; Unaba; Shotul; Paryan; Hesa-e Awal; Bihsud;
      Daymirdad; Nerkh; Jaghatu; Kharwar; Ahmad Abad; Sayed Karam; Zadran; Gerda Serai; Wuza; Chamkani; Dand
      Patan; Laja Ahmadkhel; Lija Mangal; Samkani; Nadir Shah Kot; Gurbuz; Mandozai; Musa Khel; Sabari; Tere
      Zayi; Terezai; Yaqubi; Ziruk; Gomal; Wor Mamay; Turwo; Omna; Mata Khan; Yusufkhel; Yahyakhel; Wazakhwa;
      Deh Yak; Khwaja Omari; Waghaz; Zana Khan; Rashidan; Ab Band; Muqur; Gelan; Ajristan; Jaghuri; Nahoor;
      Daychopan; Naw Bahar; Shamulzayi; Atghar; Tarnak wa Jaldak; Gizab; Chinartu; Shahidi Hassas; Char China;
      Mianishin; Registan; Takhta Pul; Arghistan; Zheray; Baghran; Washir; Nahri Saraj; Greshk;
      Nawa-i-Barakzayi; Marja; Deshu; Dishu; Khanashin; Reg-e Khan Neshin; Baramcha; Bahramcha; Chakhansur;
      Khash Rud; Char Burjak; Bakwa; Purchaman; Khak-e Safed; Pusht Rod; Anar Dara; Lash wa Juwayn; Shib Koh;
      Qala-i-Kah; Chishti Sharif; Pashtun Zarghun; Kushk-i-Kuhna; Kohsan; Gulran; Ghoryan; Ab Kamari;
      Charsada; Dawlatyar; Du Layna; Lal wa Sarjangal; Saghar; Taywara; Pashtun Kot; Bilchiragh; Gurziwan;
      Khwaja Sabz Posh; Khan-e Char Bagh; Qaramqol; Khaniqa; Aqcha; Mardyan; Khwaja Du Koh; Sozma Qala;
      Gosfandi; Kohistanat; Sancharak; Sholgara; Kishindih; Zari; Charbolak; Charkint; Kaldar; Shortepa; Nahri
      Shahi; Marmul; Dara-e Suf; Ruyi Du Ab; Khuram wa Sarbagh; Hazrat Sultan; Feroz Nakhchir; Qala-e Zal; Gul
      Tepa; Aqtash; Guzargah-e Nur; Andarabs; Deh Salah; Pul-e Hesar; Dushi; Tala wa Barfak; Dahana-e Ghori;
      Ishkamish; Namak Ab; Warsaj; Yangi Qala; Khwaja Bahauddin; Dasht-e Qala; Hazar Sumuch; Kishim; Tishkan;
      Argu; Yaftal; Shuhada; Zebak; Shighnan; Shughnan; Maimay; Darwaz; Kof Ab; Yawan; Arghanj Khwa; Yamgan;
      Wurduj; Doab; Nurgram; Waygal; Dara-i-Nur; Dara-i-Pech; Manogai; Watapur; Chawkay; Sirkanay; Marawara;
      Shaygal; Goshta; Batikot; Bati Kot; Shinwar; Spin Ghar; Nazyan; Dur Baba; Rodat; Chaparhar; Deh Bala;
      Haska Mina; Sherzad; Hisarak; Khewa; Mehtarlam; Qarghayi; Dawlat Shah; Badpash; Asadabad
    `),
  },
  turkicPlaces: {
    AF: list(`
      Kabil; Kandahar; Celalabad; Herat
    `),
  },
  groups: [
    {
      id: 'taliban',
      country: 'AF',
      names: list(`
      Taliban; Taliban fighters; Taliban militants; Afghan Taliban; Islamic Emirate of Afghanistan; Талибан;
      талибы; движение Талибан; طالبان; talibanes; talibans; talibán; Թալիբան; حركة طالبان; حكومة طالبان; ذبيح
      الله مجاهد; Haibatullah Akhundzada; Mullah Yaqub; Islamic Emirate; Arg palace;
      Talibán; Hakkani; Halil Hakkani
    `),
    },
    { id: 'haqqani', country: 'AF', names: list(`Haqqani network; Haqqani; حقاني`) },
    {
      id: 'is-k',
      country: 'AF',
      names: list(`
      Islamic State – Khorasan Province; Islamic State Khorasan; ISIS-K; IS-K; ISKP; Khorasan Province;
      ИГ-Хорасан; ИГИЛ-К; داعش خراسان; Daesh Khorasan; ISIS-Khorasan; ISIL-Khorasan; IS-Khorasan; ISIL-KP;
      Իսլամական պետություն-Խորասան; Իսլամական պետության Խորասան; İŞİD-Xorasan; Вилаят Хорасан; ІДІЛ-Хорасан;
      ИГ Хорасан; Хорасан; EI-K; État islamique au Khorassan; تنظيم الدولة ولاية خراسان; ولاية خراسان; داعش
      خرسان;
      Estado Islámico del Jorasán; DEAŞ-Horasan; Horasan kolu; IŞİD-Horasan
    `),
    },
    {
      id: 'afghan-army',
      country: 'AF',
      names: list(`
      Afghan National Army; Afghan National Security Forces; Afghan security forces; Afghan army; Afghan police;
      Afghan soldiers; Afghan Local Police; National Resistance Front; Northern Alliance
    `),
    },
  ],
  offices: {
    AF: list(`
      Hamid Karzai; Karzai; Ashraf Ghani; Abdullah Abdullah; Mullah Omar; Mullah Akhundzada; Hibatullah
      Akhundzada; Akhundzada; Zabihullah Mujahid; Sirajuddin Haqqani; Zalmay Khalilzad; Khalilzad; Gulbuddin
      Hekmatyar; Hekmatyar; Ahmad Massoud; Амир Хан Муттаки; Muttaqi; أخوند زادة; Mullah Yaqoob; Abdul Ghani
      Baradar; Mullah Baradar; Amrullah Saleh; Dostum; Akhtar Mansour; Mullah Mansour; Ашраф Гани; Хамид
      Карзай; Ахундзада; Хаккани; Муттакі; أشرف غني; هبة الله آخوند زاده
    `),
  },
  hints: list(`
    ISAF; International Security Assistance Force; Resolute Support; Operation Enduring Freedom; Durand Line;
    Loya Jirga; Chaman; Torkham crossing; Chaman crossing; Angoor Adda
  `),
};
