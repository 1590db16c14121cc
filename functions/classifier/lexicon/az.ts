import type { Lexicon } from './lexicon.ts';

/** Azerbaijani, by stems. */
export const azerbaijani: Lexicon = {
  fighting: `döyüş, döyüşü*, döyüşlər*, döyüşən, döyüşür, döyüşçü*, küçə döyüş*, ağır döyüş*, şiddətli döyüş*, sərhəd
    döyüş*, döyüş bölgə*, toqquşma*, silahlı toqquşma*, sərhəd toqquşma*, toqquşub*, atışma*, sərhəd atışma*,
    qarşıdurma*, savaş, savaşır, sərhəd* savaş, uğrunda savaş, əks-hücum*, hücuma keç*, hücumu dəf*, hücumlarını dəf*,
    irəlilə*, irəliləyir*, cəbhə, cəbhədə*, cəbhənin*, cəbhə xətt*, cəbhəboyu, təmas xətt*, təmasda itki, mövqelər*,
    mövqeyimiz*, mövqelərimiz*, mövqelərini*, yüksəklik*, yüksəkliy*, atəşə tut*, atəşə məruz, atəş açılıb, atəş açıb,
    atəş açdı, atəşkəsi poz*, atəşkəsin pozul*, iriçaplı*, pulemyot*, işğal etdi*, işğal edib*, işğal, işğalçı*,
    işğaldan azad*, soxulub*, soxulma, hərbi müdaxilə*, antiterror tədbir*, antiterror əməliyyat*, əməliyyatına başla*,
    hərbi əməliyyat*, quru əməliyyat*, ələ keçirdi*, ələ keçirib*, ələ keçirilib*, ələ keçir*, zəbt edib, zəbt edən,
    nəzarətə götür*, nəzarətə keç*, nəzarətinə al*, azad edildi, azad olunub, azad olundu, azad edilib, azad edilmiş,
    mühasirədə qal*, mühasirədən, mühasirəyə düş*, mühasirə*, süqut ed*, süqut et*, qoşunları girib, yeriyir, geri
    çəkil*, geri çəkilir*, diversiya*, diversiya qrup*, diversant*, canlı qüvvə*, tank, tanklar*, tankı, zirehli
    texnika, hərbi texnika*, məhv edilib, məhv edildi, zərərsizləşdirilib, zərərsizləşdirildi, şəhid olub, hərbçi
    yaralan*, hərbçisinin yaralan*, əsgər ölüb, əsgəri ölüb, terrorçular məhv, snayper*, üsyançılar*, yaraqlı*, xüsusi
    əməliyyat*, şəhər düşdü, paytaxt düşdü, qoşunlar* girdi, ordu girdi, silahlılar girdi, kənd* azad ol*, əsgər*
    öldürül*, əsgər həlak, hərbçi həlak, hərbçi ölüb, tutduğunu açıqla*, tutduğunu bildir*, tutulduğunu, nəzarət altına
    al*, əlinə keçib*, əlinə keçdi, üz-üzə gəl*, üz üzə, döyüş meydan*, atəş açmayıb, atəş açılmayıb, atəş açdığı*,
    kolonu, kolonunu, üsyançı*, tankeri saxla*, tankeri ələ keçir*, gəmini saxla*, gəmini ələ keçir*, müqavimət*,
    bölmələrimiz*, istiqamətində atəş*, qəsəbəni, qəsəbəsini, kəndini tut*, kəndini nəzarət*, strateji yüksək*,
    desant*, komando*, hərbçi* itkin*, hücum əməliyyat*, sərhədi poz*, sərhəd pozuntu*, hərbi toqquşma*, hərbi
    təcavüz*, ilhaq*, anneks*, işğal olunmuş, işğal altında*, strateji şəhər*, əks-əməliyyat*, gərgin döyüş*`,
  strike: `raket, raketi, raketlər*, raketin, raketdən, raketlə, raket zərbə*, raket hücum*, raket atıb*, raket
    buraxıb*, raket at*, ballistik*, qanadlı raket*, hipersəs*, kalibr*, oreşnik*, dron, dronu*, dronlar*, dronla, dron
    hücum*, dron zərbə*, bayraktar*, pilotsuz*, pua, pualar*, şahid dron*, hava zərbə*, hava hücum*, hava hücumundan
    müdafiə*, aviazərbə*, zərbə endir*, zərbələr endir*, zərbə vur*, zərbəsində*, zərbələr*, zərbəyə məruz,
    artilleriya*, haubitsa*, minomyot*, yaylım atəş*, qrad, bombala*, bombalan*, bombalayıb*, bombalanıb*, bombardman*,
    bombardmançı*, minaatan*, vuruldu, vurulub*, vurub*, vurdu*, vurur, hədəflər* vur*, hədəf alıb*, hədəfə al*, hədəfə
    alınıb, mövqelərini vur*, obyektlərini vur*, obyektlərə zərbə*, nüvə obyekt*, nüvə obyektlər*, energetika obyekt*,
    energetika infrastruktur*, qırıcı*, qırıcıları*, hərbi təyyarə*, vurulan, batırdı, batırıb, çırpıldı, kasetli,
    üstünə bomba, bomba atıb*, sirenlər*, katyuşa*, hədəf alındı, hədəf alınıb, hədəf oldu, hədəfinə çevril*,
    mərmilər*, mərmi düş*, mərmi atıl*, raket düş*, qumbara*, iskəndər*, isgəndər*, kinjal*, aviasiya*, aviasiyası*,
    limanı bombala*, neftayırma*, neft emalı zavod*, neft bazası*, infrastruktur* zərbə*, zərbələri, zərbə altında,
    sığınacaqda keçir*, havadan müdafiə*, hərbi obyekt*, silah anbarı*, sursat anbarı*, aerodrom*, hava bazası*, dəqiq
    zərbə*, cavab zərbə*, kütləvi zərbə*, dron hücumları*, raket-dron*`,
  attack: `terror*, terrorçu*, terror hücum*, terror akt*, terror aktı*, partlayış*, partlayış tör*, partladı*,
    partladılıb*, partladıb*, özünü partla*, kamikadze*, intihar hücum*, girov*, girov götür*, girovları*, sui-qəsd*,
    mina, minaya*, minanın, minadan, minalar*, minaya düş*, mina part*, mina təhlükə*, bomba, bombanın, bombalı*, bomba
    partla*, mina qurban*, partlayıcı*, silahlı hücum*, silahlı basqın*, silahlı şəxs*, silahlı dəstə*, silahlı
    kişilər*, silahlılar*, silahlı qrup*, maskalı*, hücum, hücumu, hücumun, hücuma, hücumlar*, hücumda, hücumları*,
    hücumçular*, hücum edilib*, hücum edib, basqın*, qətlə yetir*, sui qəsd, avtomatdan atəş*, atəş açıb qaç*,
    güllələn*, güllələnib*, məsuliyyəti üzərinə*, məsuliyyətini üzərinə*, öz üzərinə götür*, üzərinə götürüb, üstlənib,
    cihadçı*, islamçı*, generalı öldür*, general öldürülüb, komandiri öldürül*, bomba ilə öldürül*, polis öldürülüb*,
    yandırıb, kəndi yandır*, qaçırılma*, oğurlanma*, sabotaj*, partlamamış hərbi sursat*, pusqu*, yol kənarına qoyulan
    bomba, minalanmış*, partladılan*, partladılma*, aradan götür*, likvidasiya*, qətlə yetiril*, maşın partla*, minadan
    ayağ*, minaya düşərək, suiqəsd*, sui-qəsd cəhd*, kütlənin üzərinə, məscidə hücum*, kilsəyə hücum*, sinaqoq*,
    konvoy*, hücumun məsuliyyət*, silah-sursat, partlayıcı qurğu*, terrorla mübarizə*, ekstremist*, radikal silah*,
    səfirliyə hücum*, polis məntəqəsinə hücum*, blokpost*, kütləyə atəş*`,
  civilians: `mülki şəxs*, mülki əhali*, mülki vətəndaş*, dinc sakin*, dinc əhali*, dinc insan*, dinc azərbaycanlı*,
    soyqırım*, etnik təmizləmə*, qətliam*, qırğın, qırğını*, kütləvi qətl*, qaçırılıb, qaçırıl*, kütləvi məzar*, itkin
    düş*, işgəncə*, yaşayış bina*, yaşayış evlər*, hündürmərtəbə*, hündürmərtəbəli binaya*, uşaqlar ölüb, qadın və
    uşaq*, cəsəd*, edam*, döyüb*, döyüb saxla*, insan haqları pozul*, xocalı faciə*, xəstəxanaya zərbə*, məktəbə
    zərbə*, qırılıb, kütləvi güllələn*, əhalisi qır*, uşaqlar öldürül*, uşaq ölüb, kimyəvi silah*, kimyəvi hücum*, tibb
    işçi* öldürül*, məktəbdə daldalan*, xəstəxana* bombala*, məktəb* bombala*, etnik zəmin*, kəndlilər öldürül*,
    jurnalist* öldürül*, əsirlərin güllələn*, zorlama*, qadın və uşaqlar*, dinc kənd*, kütləvi ölüm*, vəhşilik*,
    repressiya*`,
  buildup: `hərbi təlim*, birgə təlim*, genişmiqyaslı təlim*, təlimlərə başla*, təlimlər, təlimləri, təlimlərin*,
    təlimlərə, ordusunun təlim*, manevr*, səfərbərlik elan*, səfərbərlik*, ehtiyatda olan*, qoşun toplan*, qoşun yığ*,
    qoşun göndər*, qoşun yeridil*, qüvvə yığ*, əlavə qüvvə*, əsgər göndər*, sülhməramlı*, hərbi baza*, aviadaşıyıcı*,
    donanma*, nüvə sınağı*, nüvə silah*, raket sına*, silahlan*, silahlanma*, silah tədarük*, silah satış*, silah al*,
    silah partiya*, silah ver*, hərbi yardım*, hərbi əməkdaşlıq*, patriot*, sistemlərinin yeni*, hava müdafiə sistem*,
    hava məkan*, səmasında, qırıcıları havaya*, müharibəyə hazır*, sərhəddə gərgin*, hərbi gəmi*, müdafiə xərclər*,
    militarizm*, hərbi təlimatçı*, məsləhətçilər, alyans*, nato qırıcı*, patrul missiya*, qərargah*, sərhədi bağla*,
    quru qoşun*, sərhədləşdirmə*, məftil*, raket sistem*, raketdən müdafiə*, silahlandır*, silah göndər*, tank göndər*,
    raket göndər*, hərbi büdcə*, hərbi xərclər*, müdafiə sənaye*, hərbi kontingent*, kontingent*, f-16, f-35, s-400,
    himars*, atacms*, tomahavk*, leopard*, sərhədə qoşun*, hərbi paktı*, müdafiə paktı*, yeni raket*, raketini
    nümayiş*, raket sınaq*, döyüş hazırlı*, hücuma hazırlaş*, qoşun hissə*, nüvə başlıq*, sualtı qayıq*, hərbi konvoy*,
    zirehli maşın*, hərbi texnika göndər*`,
  unrest: `çevriliş*, dövlət çevriliş*, çevriliş cəhd*, hərbi çevriliş*, xunta*, üsyan, üsyanı*, üsyanlar*, iğtişaş*,
    fövqəladə vəziyyət*, hərbi vəziyyət*, fövqəladə hal, devirib*, devrildi*, devirdi*, devrilib*, hakimiyyəti ələ*,
    hakimiyyətə gəl*, ölkədən qaçdı, ölkədən qaçıb, qiyam*, zorakılıq*, su şırnağ*, gözyaşardıcı*, polislə toqquşma*,
    etirazçılarla toqquşma*, yandırdı, iqamətgah*, etirazçılar* yaralan*, etirazlar* atəş, dəstələr*, keçid dövr*,
    silahlı müxalifət*, daxili silahlı münaqişə*, tutularaq, etirazçılara qarşı*, hərbi rejim*, hərbi hökumət*, hərbi
    idarə*, partiyaları burax*, parlamenti burax*, kütləvi iğtişaş*, quldur dəstə*, dəstələrin, silahlı dəstələr küç*,
    kütləvi həbslər*`,
  protest: `etiraz aksiya*, etiraz yürüş*, etiraz mitinq*, etiraz nümayiş*, etirazçı*, etirazçılar*, etirazlar*, etiraz
    edən*, etiraz dalğa*, nümayişçi*, nümayişlər*, mitinq*, yürüş*, yürüşü*, dəstək yürüş*, aksiyası, aksiya*,
    istefasını istə*, istefasını tələb*, yolları bağla*, yolu bağla*, etirazlara*`,
  peace: `atəşkəs*, atəşkəs razılaş*, atəşkəs imzala*, atəşkəs qüvvə*, sülh, sülhə, sülhün, sülh müqavilə*, sülh
    saziş*, sülh danışıq*, sülh proses*, sülh plan*, sülh gündəl*, sülh bəyannamə*, sülh razılaşma*, əsir mübadilə*,
    əsir dəyiş*, əsirlər*, əsir götür*, əsirlikdə*, hərbi əsir*, mübadilə əsir*, girovları burax*, girovu burax*,
    girovların azad*, hərbçini geri qaytar*, vasitəçi*, vasitəçiliyi ilə, delimitasiya*, demarkasiya*, sərhədin
    müəyyən*, nizamlan*, münaqişənin həll*, münaqişənin tənzim*, qoşunların çıxarıl*, tərksilah*, silahı yerə*, silah
    təhvil*, silahı təhvil*, özünü burax*, özünü buraxdı*, danışıqlar baş tut*, baş tutan danışıq*, barışıq*,
    barışdır*, parafla*, paraflanıb, ikitərəfli saziş*, atəşin dayandırıl*, atəş dayandırıl*, müharibəyə son*,
    müharibəni bitir*, müharibənin bit*, razılığa gəl*, anlaşma*, saziş imzala*, bəndlik plan*, kəndləri qaytar*,
    azərbaycana qaytarıl*, qaytarıldı, danışıqlara qayıt*, dialoq*, sülhlə, bəyannaməsini imzala*, bəyannaməni imzala*,
    bəyannamə imzala*, prinsiplər bəyannamə*, sərhəd xətti*, sərhəd sazişi*, sərhəd razılaş*, silahların yandır*,
    silahları yandır*, yandırılan silah*, silahı burax*, silahdan əl çək*, humanitar fasilə*, humanitar atəşkəs*,
    kompromis*, güzəşt*, qoşunlarını geri çək*, qoşunların geri çək*, razılaşması, razılaşma imzala*, razılaşmaya
    əsasən, sülh təşəbbüs*, sülhə çağır*, barış`,
  diplomacy: `xarici işlər nazir*, xin, səfir, səfiri*, səfirini*, səfirlər*, səfirlik*, səfirliy*, səfirliyi*, bmt,
    bmtnin, təhlükəsizlik şura*, tş, sammit*, danışıq, danışıqlar*, danışıqları*, danışıqda, diplomat*, diplomatik*,
    etiraz notası*, missiyası, müşahidə missiya*, müşahidəçi*, müşahidəçilər*, atət*, kreml, kremlin, nato, avropa
    ittifaqı*, aparıl* müzakirə*, bəyanat səslən*, bəyanat yay*, görüşü, görüşüb, görüşəcək, görüş keçir*, görüşdə*,
    dördtərəfli, üçtərəfli, telefon danışığ*, telefonla danış*, dövlət katibi*, dövlət departament*, dəhliz, dəhlizi,
    dəhlizin*, tanıdı, tanınma*, müstəqilliyini tanı*, suveren*, ərazi bütövlüy*, ərazi iddia*, ərazilərin verilmə*,
    konstitusiyasını dəyiş*, minsk qrup*, cenevrə danışıq*, təhlükəsizlik təminat*, uran*, zənginləşdir*, nüvə
    danışıq*, nüvə sazişi, müdafiə istədi, müraciət qəbul, rəsmi görüş*, nümayəndə heyət*, münasibətlərin normal*,
    kommunikasiyalar*, sərhəd kommunikasiya*, xüsusi nümayəndə*, xüsusi elçi*, baş katib*, müttəfiq*, nota verib,
    məsləhətləşmə*, məsələsi müzakirə*, ultimatum*, pislədi, pisləyib, tanıyıb, müstəqilliyi*, qətnamə*, veto*, baş
    assambleya*, beynəlxalq hüquq*, vasitəçilik təklif*, diplomatik təzyiq*, münasibətləri kəs*, münasibətlərini kəs*`,
  sanctions: `sanksiya*, sanksiyalar*, sanksiya paket*, embarqo*, silah embarqo*, qara siyahı*, aktivləri* dondur*,
    dondurur, aktivlər*, kölgə donanma*, qadağa qoydu, qadağa qoyub, qadağalar*, qadağa qalx*, snapback, məhdudiyyət
    tətbiq*, məhdudiyyətlər tətbiq*, silah satışını dayandır*, silah satışının dayandır*, terror təşkilatı statusu, rus
    nefti*`,
  humanitarian: `qaçqın*, qaçqınlar*, məcburi köçkün*, köçkün*, humanitar*, humanitar yardım*, humanitar böhran*,
    təxliyə*, köçürülüb*, köçürül*, aclıq*, ac vəziyyət*, ərzaq böhran*, minatəmizləmə*, minalardan təmiz*,
    minaaxtaran*, minasızlaşdır*, anama*, geri qayıt*, geri qayıdır, qayıdır, qayıdış*, böyük qayıdış*, ailə qayıd*,
    evlərin açar*, blokada*, laçın yolu*, qırmızı xaç*, tərk edir, tərk edib*, tərk etdi*, evini tərk*, evlərini tərk*,
    piyada qaçır, qaçır, sığınan*, sığınacaq*, sığınacaqda*, düşərgə*, işıqsızlıq*, flotiliya*, evsiz qal*, köməyə
    ehtiyac*, insan xilas*, köç karvan*, müvəqqəti məskunlaş*, yenidən məskunlaş*, köç, yardım maşın*, yardım karvan*,
    yardım gəmi*, ərzaq yardım*, unrwa, dərman çatışma*, daldalan*, sığınacaq tap*, qaçan ailə*, qaçanlar*, didərgin*,
    dağıntı*, yardım paylan*, humanitar fəlakət*, humanitar vəziyyət*, yardıma ehtiyac*, çadır düşərgə*, evsiz qalan*`,
  justice: `müharibə cinayət*, hərbi cinayət*, beynəlxalq cinayət məhkəmə*, beynəlxalq ədalət məhkəmə*, ədalət
    məhkəmə*, tribunal, tribunalı*, tribunalın*, insanlıq əleyhinə*, insanlığa qarşı*, haaqa*, haaqada, haaqa məhkəmə*,
    həbs order*, həbsinə order*, order*, order verib, hökm*, hökm oxu*, hökm çıxar*, məhkəmə*, məhkəmə qarşısında*,
    hərbi məhkəmə*, bakı hərbi məhkəmə*, dinləmə*, cinayət iş*, həbs cəzası*, ömürlük həbs*, ömürlük cəza*, ömürlük,
    həbs*, prokuror*, prokurorluq*, müttəhim*, təqsirli*, təqsirləndirilən*, müqəssir*, qiyabi*, iddia qald*, iddiası
    üzrə, apellyasiya*, hüquq müdafiə*, il həbs, il azadlıq*, təzminat*, avropa məhkəmə*, strasburq*, girovluqda
    saxlanıl*, ekstradisiya*, məhkum*, istintaq*`,
  toll: `öldürüldü*, öldürülüb*, öldürül*, öldürülmə*, öldürüb*, həlak*, həlak olub*, yaralı*, yaralan*, şəhid*, ölən,
    ölənlər*, ölənlərin sayı, ölü var, itkilər*, itkilərini, qurbanlar*, qurban, nəfər ölüb, nəfər ölü, adam ölüb, ölü
    sayı`,
  conflict: `müharibə*, ordu, ordusu*, ordunun*, orduya, orduda, ordular*, ordumuz*, hərbi, hərbçi*, əsgər, əsgəri*,
    əsgərin, əsgərlər*, əsgərimiz*, əsgərlərimiz*, münaqişə*, silahlı qüvvə*, separatçı*, separatizm*, silahlı, silahlı
    bölmə*, silahlı birləşmə*, silahlı qruplaşma*, müdafiə nazirliyi*, müdafiə naziri*, mn, mn-in, qoşun*, təxribat*,
    düşmən*, düşmənin, qruplaşma*, muzdlu*, eskalasiya*, gərginlik*, işğal*, qisas*, intiqam*, general*,
    general-mayor*, komandan*, sərhədçi*, sərhəd gərgin*, yaraqlılar*, militan*, milis, cihad*, partizan*, qanunsuz
    erməni*, atəş səs*, hərbi hissəyə basqın, hərbi obyekt*, müharibə təhlükə*, müharibə vəziyyət*, hərbi qüvvə*,
    təcavüz*, təcavüzkar*, kəşfiyyat*, silahlanmış, hərbi rəhbər*, hərbi ekspert*`,
  irrelevant: `futbol*, futbolçu*, oyun hesabı, hesabı ilə, hesablı qələbə, cavabsız top, xal topla*, top vurub*, qol
    vurub, qolunu vurdu*, çempionat*, çempion*, dünya birincili*, ölkə birincili*, birincilik*, premyer liqa*, liqa*,
    kuboku, kubok*, turnir*, yarış*, idman*, idmançı*, stadion*, məşqçi*, baş məşqçi*, oyunda*, oyundan*, klub, klubu*,
    klubun*, millimiz*, millisi*, pley-off*, dərbi*, mövsüm*, hücumçu, hücumçusu, forvard, müdafiəçi, cüdo*, güləş*,
    güləşçi*, boks*, boksçu*, şahmat*, qrossmeyster*, olimpiya*, medal*, formula 1, qarabağ fk, qarabağ klub*, neftçi*,
    yarımfinal*, film*, filmi*, kino*, kinoteatr*, serial*, rejissor*, aktyor*, aktrisa*, müğənni*, mahnı*, konsert*,
    bilet*, biletlər*, tamaşa*, teatr*, səhnə*, festival*, muzey*, sərgi*, rəssam*, yazıçı*, şair*, kitab, kitabı*,
    kitabda, kitabxana*, premyera*, eurovision, mədəniyyət*, aparıcı*, toy, toyu*, toyda*, boşandı*, dəb, dəbdə*,
    birja*, inflyasiya*, neft qiymət*, neftin barel*, neft ucuzlaş*, dolların*, məzənnə*, manat, manata*, manatda,
    manatlıq*, valyuta*, valyuta məzənnə*, kredit*, ipoteka*, faiz dərəcə*, uçot dərəcə*, faizini*, büdcə*, vergi*,
    gömrük*, rüsum*, rüsumlar*, ticarət müharibə*, qiymət savaş*, ixrac*, idxal*, investisiya*, qiymət, qiyməti*,
    qiymətlər*, bahalaş*, ucuzlaş*, tarif*, satış rekord*, səhmləri*, bitkoin*, kriptovalyuta*, pensiya*, maaş*, əmək
    haqq*, təqaüd*, turizm*, məhsul*, buğda*, kartof*, pomidor*, fındıq*, pambıq*, taxıl*, fermer təsərrüfat*, fabrik*,
    müəssisə*, tikinti*, təmir*, abadlaş*, açılış*, zəlzələ*, yeraltı təkan*, daşqın*, sel, seldən*, seli, leysan*,
    sürüşmə*, vulkan*, quraqlıq*, qaz partlayış*, qaz balon*, qaz sız*, karbon qaz*, dəm qaz*, qəza*, qəzaya uğra*, yol
    qəza*, tıxac*, metro*, aviareys*, uçuşlar*, texniki nasaz*, yanğın söndür*, meşə yanğın*, zəhərlən*, boğul*, hava
    proqnoz*, hava şərait*, hava necə, dərəcə isti*, yağış*, qar yağ*, qar, şaxta*, külək, küləy*, dolu əkin*, çovğun*,
    ildönüm*, illiyi*, yubiley*, xatirəsi*, xatirəsinə*, anılıb, anım*, şəhidlər xiyaban*, zəfər parad*, zəfər gün*,
    hərbi parad*, 9 may*, qələbə gün*, böyük vətən müharibə*, ikinci dünya müharibə*, birinci dünya müharibə*,
    veteran*, tarixçi*, əsr*, arxeolo*, qayaüstü, sultan*, troya müharibə*, ov, ovçu*, ov tüfəng*, köpəkbalığ*,
    canavar*, bıçaq*, bıçaqla*, bıçaqlama*, mübahisə zəmin*, mübahisəsi zəmin*, mübahisə*, davası*, davaya*, dava sal*,
    yumruq*, soyğun*, quldur*, oğurlu*, oğurla*, odlu silah*, tapança*, narkotik*, heroin*, marixuana*, kokain*,
    rüşvət*, korrupsiya*, fırıldaq*, saxta*, haker*, kibercinayət*, kiber*, kibertəlim*, intihar*, qısqanc*, arvadını*,
    ərini, ailə münaqişə*, psixi*, fhn*, dtx, din-in mətbuat*, saxlanılan şəxs*, lotereya*, seçki*, seçkidə*, seçkisi*,
    bələdiyyə seçki*, deputat*, koalisiya*, inamsızlıq*, namizəd* səs, səsvermə*, parlament seçki*, milli məclis*,
    xərçəng*, xərçənglə müharibə*, qrip*, peyvənd*, virus*, həkim*, xəstəlik*, onkoloji*, onkoloq*, müalicə*, vitamin*,
    dərman bitki*, uşaq bağça*, məktəbli*, şagirdlər*, müəllim*, tələbə*, universitet*, imtahan*, qəbul olun*,
    abituriyent*, diplom, hərbi lisey*, hərbi xidmət*, əsgərlikdən möhlət*, möhlət*, süni intellekt*, smartfon*,
    iphone*, apple, tiktok*, netflix*, chatgpt*, proqram təminat*, kosmos*, astronavt*, astronom*, peyk, peyki*,
    peykini*, orbit*, space x, alim*, alimlər*, nobel mükafat*, mükafat*, mükafatlan*, novruz*, məhərrəm*, tətil, yeni
    il, xörək*, resept*, pendir*, kolbasa*, qəhvə*, kanalizasiya*, abunə*, su xətt*, suyun veril*, elektron növbə*,
    kirayə*, mənzil*, mehmanxana*, sanatoriya*, xeyriyyə*, hərrac*, call of duty, kampaniya*, alma ixrac*, alma yığım*,
    alma bağ*, bayram, bayramı, bayramı*, bayram tədbir*, komanda, komandası*, komandanın, komandamız*, millinin,
    hakim, hakimin, hakimlər*, avtobus bilet*, zavodunda partlayış*, zavodda partlayış*, sexində partlayış*, dərslər,
    dərsi, sürücülər*, sərxoş sürücü*, qatar bilet*, hərbi orkestr*, orkestr*, orden*, təltif*, tüfəng*, qonşu,
    qonşular su*, qonşusunu, dalaş*, gəzinti*, zirvəsinə yürüş*, dağ yürüş*, piyada yürüş*, asfalt*, şərab*, müsabiqə*,
    test*, hücum xətt*, aksiya ərzində, endirim*, tender*`,
};
