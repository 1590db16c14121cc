import { type RegionProfile, list } from '../region-profile.ts';

export const iraq: RegionProfile = {
  id: 'iraq',
  since: 2003,
  source: 'https://en.wikipedia.org/wiki/Iraqi_insurgency',
  neighbours: ['syria', 'iran', 'turkey-kurds', 'saudi-gulf', 'jordan'],
  whole: ['IQ'],
  parties: [],
  names: list(`
    Iraq; Iraqi Kurdistan; Kurdistan Region; Ирак; Ірак; العراق; إقليم كردستان; עיראק; Irak; Իրաք; İraq; 伊拉克;
    イラク; 이라크; Իրաքյան Քուրդիստան; Իրաքյան Քրդստան; İraq Kürdüstanı; Kürdüstan bölgəsi; иракский Курдистан;
    Іраку; Багдаді; Иракская армия; иракские военные; іракські військові; Kurdistan irakien; كردستان العراق;
    شمالي العراق; شمال العراق; بلاد الرافدين; Мосуле; Иракского Курдистана; Дияла; Діяла; Анбар;
    iraquí; iraquíes; kurdistán iraquí; Ezidi; Ezidiler; Ezidi soykırımı; yazidí; yazidíes; yazidis;
    Kurdistán iraquí
  `),
  turkic: list(`
    Irak; İraq; Kürdistan Bölgesi; IKBY; Kuzey Irak
  `),
  areas: {
    IQ: list(`
      Anbar; Al Anbar; Nineveh; Saladin Province; Salah ad-Din; Diyala; Kirkuk; Dohuk; Duhok; Basra; Dhi Qar;
      Babil; الأنبار; نينوى; ديالى; كركوك; صلاح الدين; البصرة; Киркук; Басра; Kerkük; Musul; Bassora; Basora;
      Ninive; Kirkouk; محافظة صلاح الدين; دهوك; ميسان; ذي قار; بابل العراقية
    `),
  },
  places: {
    IQ: list(`
      Baghdad; Mosul; Fallujah; Ramadi; Tikrit; Samarra; Baiji; Baqubah; Baquba; Erbil; Irbil; Sulaymaniyah;
      Najaf; Karbala; Nasiriyah; Sinjar; Tal Afar; Tuz Khurmatu; Taji; Abu Ghraib; Al Asad Airbase; Ain
      al-Asad; Hawija; Haditha; Sadr City; Amarah; Kut, Iraq; Hillah; Taza; Bartella; Qaraqosh; Zakho;
      Makhmur; Багдад; Мосул; Эрбиль; Ербіль; Фаллуджа; بغداد; الموصل; أربيل; الفلوجة; الرمادي; تكريت; سامراء;
      سنجار; السليمانية; النجف; Bağdat; Bağdad; Süleymaniye; Bagdad; Mossoul; Բաղդադ; Մոսուլ; Karrada; Khor
      Mor; Nassiriya; Nasiriya; Zaitoun Bridge; Zaytoun Bridge; Camp Speicher; Ain Assad; Al-Asad base; Harir
      air base; Balad air base; Qayyarah; Al-Qaim; Rutba; Habbaniyah; Jurf al-Sakhar; Yusufiyah; Latifiyah;
      Mahmudiyah; Iskandariyah; Musayyib; Tarmiyah; Dhuluiya; Shirqat; Sharqat; Hamrin; Khanaqin; Jalawla;
      Muqdadiyah; Miqdadiya; Amerli; Daquq; Bashiqa; Zumar; Kocho; Badush; Shingal; Halabja; Chamchamal; Umm
      Qasr; Majnoon; Diwaniyah; Samawah; Adhamiyah; Kadhimiya; Kadhimiyah; Էրբիլ; Քիրքուք; Սուլեյմանիա; Բասրա;
      Շինջար; Սինջար; Շանգալ; Դուհոք; Տիկրիթ; Ռամադի; Ֆալուջա; Ərbil; Kərkük; Bəsrə; Süleymaniyyə; Sincar;
      Fəlluca; Мосулі; Рамади; Рамаді; Синджар; Фалуджа; Тикрит; Тікріт; Эрбиля; Ербіля; Сулеймания; Кіркук;
      Басрі; Айн аль-Асад; Айн-эль-Асад; Таль-Афар; Хавиджа; Самарра; Аль-Каим; Насирия; Кербела; Наджаф;
      Ель-Фаллуджа; Bassora; Falloujah; Souleimaniye; Souleymanieh; Nadjaf; Kerbala; Aïn Al-Assad; كربلاء;
      الحلة; بعقوبة; تلعفر; مخمور; زاخو; حلبجة; عين الأسد; سبايكر; سهل نينوى; مطار أربيل; حقل كورمور; Al Asad
      air base; Camp Victory; K-1; K1 base; Harir; Zilkan; Speicher; Q-West; Qayara; Makhmour; Qarachogh;
      Gwer; Khazir; Zaab; Dibis; Tuz Khormato; Amirli; Sulaiman Beg; Qara Tapa; Mandali; Muqdadiya; Buhriz;
      Khalis; Al-Khalis; Beiji; Salahuddin; Salah al-Din province; Dujail; Ishaqi; Yathrib; Falluja; Anah;
      Rawa; Qaim; Rutbah; Trebil; Akashat; Wadi Houran; Kufa; Hilla; Jurf al-Sakhr; Jurf al-Nasr; Iskandariya;
      Mahmoudiyah; Madain; Salman Pak; Majar al-Kabir; Kut; Zubair; Abu al-Khaseeb; Fao; Al-Faw; Safwan;
      Qurna; Rumaila; West Qurna; Muthanna; Kazimiyah; Adhamiya; Shula; Shuala; Shaab; Husseiniya; Bayaa;
      Jadriya; Tayaran Square; Khilani; Ahrar Bridge; Telafer; Sinuni; Sinune; Hamdaniya; Tel Keppe; Hammam
      al-Alil; Ninewa; Hatra; Baaj; Hewler; Sulaimani; Sulaimaniyah; Slemani; Kalar; Kifri; Ranya; Qaladze;
      Dukan; Koya; Koysinjaq; Koy Sanjaq; Degala; Zargwez; Zargwezala; Choman; Soran; Sidakan; Rawanduz;
      Rawandiz; Deraluk; Shiladze; Batifa; Akre; Sarsang oilfield; Altun Kupri; Jada'a camp; Kirkuk; Sinyar;
      Basora; Faluya; Musul; Kerkük; Duhok; Şengal; Felluce; Ayn el-Esed; Mahmur; Hor Mor; Diyala; Tuzhurmatu;
      Halepçe; Al-Madaris; Hawi al-Azim; Al-Adhaim; Udhaim; Al-Rashad; Riyadh district; Zaghitun; Wadi
      al-Shay; Wadi Shai; Chia Khaurmatu; Qara Chokh; Palkana; Dibs; Yaychi; Zaghaitoon; Naft Khana; Nahr
      al-Imam; Al-Had al-Akhdar; Buhruz; Mukhisa; Al-Waqf; Abu Saida; Al-Abbara; Shahraban; Sherwin; Jalula;
      Al-Saadiya; Sadiyah; Qazaniyah; Mansouriya; Al-Azim; Tarmiya; Mushahada; Ghazaliya; Ameriya; Al-Dora;
      Saydiya; Abu Dshir; Zafaraniya; Nahrawan; Ur district; Binoog; Owaysat; Al-Fadhiliya; Yusufiya;
      Radwaniyah; Saqlawiyah; Amiriyat al-Fallujah; Al-Baghdadi; Kubaisa; Nukhayb; Nukhaib; Al-Walid; Waleed
      crossing; Kilo 35; Kilo 160; Husaybah; Rummana; Karabilah; Wadi Ghadaf; Wadi Hauran; Wadi al-Ubayyid;
      Tharthar; Makhoul; Makhoul Mountains; Zuwiya; Al-Zawiya; Al-Fatha; Al-Siniyah; Siniya; Balad district;
      Farhatiya; Al-Alam; Al-Dour; Awja; Owja; Hajaj; Al-Buajil; Albu Ajil; Mkeishifa; Mukayshifah; Badoush;
      Rashidiya; Hammam Alil; Qayyara; Ajil; Hadhar; Al-Hadr; Gir Uzer; Tal Banat; Hardan; Khanasor; Khana
      Sor; Snuny; Siba Sheikh Khidir; Bahzani; Alqosh; Tel Skuf; Teleskuf; Batnaya; Zummar; Ayadiya;
      Muhallabiya; Kisik; Karamles; Shekhan; Lalish; Atrush; Akra; Bardarash; Dereluk; Kani Mase; Sheladize;
      Shiladize; Barwari; Batufa; Darkar; Begova; Hirur; Mergasor; Barzan; Shirwan Mazin; Haji Omeran; Haji
      Omaran; Barbzin; Sidekan; Lolan; Khwakurk; Sangasar; Zharawa; Pishdar; Qala Dizah; Mawat; Sharbazher;
      Penjwen district; Said Sadiq; Darbandikhan; Bazian; Takiya; Kani Qadir; Surdash; Surdash camp; Bakrajo;
      Arbat airfield; Kuya; Khabat; Kalak; Shaqlawa; Pirmam; Ankawa; Bahirka; Lanaz refinery; Tawke; Ain Sifni
      oilfield; Faysh Khabur; Semalka; Fishkhabur
    `),
  },
  turkicPlaces: {
    IQ: list(`
      Mosul; Sincar; Musul; Duhok; Erbil; Telafer; Felluce; Diyala
    `),
  },
  groups: [
    {
      id: 'pmf',
      country: 'IQ',
      names: list(`
      Popular Mobilization Forces; Popular Mobilisation Forces; Popular Mobilization Units; Hashd al-Shaabi;
      Kata'ib Hezbollah; Kataib Hezbollah; Asa'ib Ahl al-Haq; Harakat al-Nujaba; Islamic Resistance in Iraq;
      Mahdi Army; Хашд аш-Шааби; الحشد الشعبي; كتائب حزب الله; Haşdi Şabi; Kata'ib Sayyid al-Shuhada; Saraya
      Awliya al-Dam; Saraya al-Salam; Badr Organization; Qais al-Khazali; Akram al-Kaabi; Hadi al-Amiri; Abu
      Mahdi al-Muhandis; Ashab al-Kahf; Coordination Framework; Հաշդ ալ-Շաաբի; Həşdi-Şəbi; Kətaib Hizbullah;
      Катаиб Хезболла; Катаїб Хезболла; Катаиб Хизбалла; Народное ополчение Ирака; Хашд; Hachd al-Chaabi;
      milices pro-iraniennes; عصائب أهل الحق; حركة النجباء; النجباء; كتائب سيد الشهداء; المقاومة الإسلامية في
      العراق; الحشد; كتائب الإمام علي; Popular Mobilization; Popular Mobilisation; Hashd; PMF; PMU; Harakat
      Hezbollah al-Nujaba; Nujaba; Badr Organisation; Badr Brigades; Peace Companies;
      Fuerzas de Movilización Popular
    `),
    },
    {
      id: 'peshmerga',
      country: 'IQ',
      names: list(`
      Peshmerga; Пешмерга; البيشمركة; Peşmerge; Asayish in Erbil; Masrour Barzani; Bafel Talabani; Qubad
      Talabani; փեշմերգա; Պեշմերգա; peşmerqə; Peşmərgə; пешмерга; пешмерги; peshmergas; combattants kurdes;
      قوات البيشمركة; البشمركة; Kurdish Peshmerga; Zeravani; YBS; Ezidkhan; Yezidi; Yezidis;
      peşmerge; peshmerga
    `),
    },
    {
      id: 'iraqi-army',
      country: 'IQ',
      names: list(`
      Iraqi Army; Iraqi forces; Iraqi security forces; Iraqi troops; Iraqi police; Iraqi soldiers; الجيش
      العراقي; Irak ordusu; Islamic State of Iraq; Իրաքի բանակ; իրաքյան բանակ; İraq ordusu; armée irakienne;
      forces irakiennes; جهاز مكافحة الإرهاب; القوات العراقية; خلية الإعلام الأمني; العمليات المشتركة; Counter
      Terrorism Service
    `),
    },
  ],
  offices: {
    IQ: list(`
      Nouri al-Maliki; Maliki; Haider al-Abadi; Mustafa al-Kadhimi; al-Sudani; Mohammed Shia al-Sudani;
      Muqtada al-Sadr; Moqtada al-Sadr; Barzani; Masoud Barzani; Nechirvan Barzani; Saddam Hussein; Jalal
      Talabani; مقتدى الصدر; بارزاني; Барзани; Barham Salih; Adil Abdul-Mahdi; Adel Abdul Mahdi; Halbousi;
      Sistani; Elizabeth Tsurkov; ас-Судани; Судани; аль-Абади; Абаді; аль-Малики; ас-Садр; Муктада ас-Садр;
      Барзані; Масуд Барзани; аль-Казыми; Moqtada Sadr; محمد شياع السوداني; شياع السوداني; حكومة السوداني;
      نوري المالكي; حيدر العبادي; مصطفى الكاظمي; Shia' al-Sudani; al-Sadr; Al-Hol returnees; Jeddah-1 camp
    `),
  },
  hints: list(`
    Islamic State; ISIL; ISIS; Islamic State of Iraq and the Levant; Islamic State of Iraq and Syria; Daesh;
    Da'esh; ИГИЛ; Исламское государство; داعش; تنظيم الدولة الإسلامية; IŞİD; DEAŞ; İŞİD; État islamique; Estado
    Islámico; ԻԼԻՊ; Իսլամական պետություն; Operation Inherent Resolve; Yazidi; Yazidis; Green Zone; Camp Ashraf
  `),
};
