/** Actors that are at home in no one region, with every name they go by. */
export const worldActors: Readonly<Record<string, string>> = {
  'islamic-state':
    "Islamic State; ISIL; ISIS; Islamic State of Iraq and the Levant; Islamic State of Iraq and Syria; Daesh; Da'esh; ИГИЛ; Исламское государство; داعش; IŞİD; DEAŞ; İŞİD; État islamique; organisation État islamique; groupe État islamique; djihadistes de l’EI; Daech; تنظيم الدولة; تنظيم الدولة الإسلامية; Estado Islámico; Իսլամական պետություն; Իսլամական պետության; ԻԼԻՊ; ԴԱԻՇ; ԴԱԵՇ; İslam Dövləti; ІДІЛ; ISIS-linked; IS militants; IS fighters; ИГ; ІД; ДАИШ; ДАІШ; Ісламська держава; игиловцы; ігілівці; боевики ИГ",
  'al-qaeda':
    'al-Qaeda; al-Qaida; Al Qaeda; Аль-Каида; Аль-Каїда; تنظيم القاعدة; عناصر القاعدة; زعيم القاعدة; مسلحي القاعدة; مسلحو القاعدة; هجوم للقاعدة; كمين للقاعدة; مقاتلي القاعدة; El Kaide; Əl-Qaidə; Al-Qaïda; Al Qaida; Ալ-Քաիդա; Ալ-Կաիդա; Əl-Qaidənin',
  nato: 'NATO; North Atlantic Treaty Organization; НАТО; الناتو; حلف شمال الأطلسي; OTAN; ՆԱՏՕ; Североатлантический альянс; Північноатлантичний альянс',
  'un-peacekeepers':
    'UN peacekeepers; UN peacekeeping; peacekeepers; blue helmets; MONUSCO; UNIFIL; UNMISS; MINUSMA; MINUSCA; UNDOF; миротворцы ООН; قوات حفظ السلام; مجلس الأمن الدولي; قوات الأمم المتحدة; القبعات الزرق; بعثة الأمم المتحدة; Conseil de sécurité de l’ONU; force onusienne; casques bleus; cascos azules; UN Security Council; United Nations Security Council; Совет Безопасности ООН; ՄԱԿ-ի խաղաղապահներ; ՄԱԿ-ի Անվտանգության խորհուրդ; BMT sülhməramlıları; BMT Təhlükəsizlik Şurası; миротворці ООН; Совбез ООН; Радбез ООН; Рада Безпеки ООН; голубые каски; блакитні шоломи',
  'us-military':
    'US military; U.S. military; US Army; U.S. Army; US Navy; U.S. Navy; US Air Force; U.S. Air Force; US troops; U.S. troops; US forces; U.S. forces; US Central Command; CENTCOM; AFRICOM; Pentagon; American troops; American forces; Пентагон; البنتاغون; الجيش الأمريكي; الجيش الأميركي; القوات الأمريكية; القوات الأميركية; سنتكوم; أفريكوم; armée américaine; forces américaines; soldats américains; troupes américaines; Pentagone; ամերիկյան բանակ; ամերիկյան զորքեր; ABŞ ordusu; ABŞ hərbçiləri; ABŞ qoşunları; ԱՄՆ բանակ; ԱՄՆ զինված ուժեր; Pentaqon; ВМС США; ВВС США; армия США; армія США; войска США; американские военные; американські військові; американская авиация; американська авіація; военные США',
  'chinese-military': "People's Liberation Army; PLA Navy; НОАК; 解放军; 解放軍; китайские военные; НВАК; ВМС Китая",
};
