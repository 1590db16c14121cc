import type { Lexicon } from './lexicon.ts';

/** Azerbaijani, by stems. */
export const azerbaijani: Lexicon = {
  fighting: `döyüş*, toqquşma*, atışma*, hücum*, əks-hücum*, cəbhə*, təmas xətt*, mövqe*, atəşə tut*, işğal*, pusqu*, müdaxilə*, antiterror tədbir*, ələ keçir*, azad edildi, mühasirə*`,
  strike: `raket*, dron*, pua, hava zərbə*, zərbə endir*, zərbə*, artilleriya*, bombala*, bombardman*, minaatan*, vuruldu, hava hücumu*`,
  attack: `terror*, partlayış*, partladı, kamikadze*, girov*, sui-qəsd*, mina*, bomba*, silahlı hücum*,
    hücum edilib, minaya düş*, mina part*`,
  civilians: `mülki şəxs*, mülki əhali*, dinc sakin*, dinc əhali*, soyqırım*, etnik təmizləmə*, qətliam*, qaçırıl*, kütləvi məzarlıq*, işgəncə*`,
  buildup: `hərbi təlim*, səfərbərlik*, qoşun toplan*, sülhməramlı*, hərbi baza*, aviadaşıyıcı*, nüvə sınağı*,
    silahlan*, təlim*, hava məkan*`,
  unrest: `çevriliş*, xunta*, üsyan*, iğtişaş*, fövqəladə vəziyyət*, hərbi vəziyyət*`,
  protest: `etiraz*, nümayiş*, mitinq*, aksiya*, gözyaşardıcı*`,
  peace: `atəşkəs*, sülh müqavilə*, sülh saziş*, sülh danışıq*, sülh proses*, sülh plan*, əsir mübadilə*,
    vasitəçi*, delimitasiya*, sərhədin müəyyən*, nizamlan*, qoşunların çıxarıl*, sülh, baş tutan danışıq*,
    sərhəd*, mübadilə*, saziş*`,
  diplomacy: `xarici işlər nazir*, xin, səfir*, bmt, təhlükəsizlik şura*, sammit*, danışıq*, diplomat*, müzakirə*,
    missiya*, nato, avropa ittifaq*, kreml, bəyanat*, səfirliy*`,
  sanctions: `sanksiya*, embarqo*, silah tədarük*, silah satış*, hərbi yardım*, silah*`,
  humanitarian: `qaçqın*, məcburi köçkün*, humanitar*, köçkün*, təxliyə*, aclıq*, minatəmizləmə*, geri qayıt*,
    evlərin açar*, yardım*`,
  justice: `müharibə cinayət*, hərbi cinayət*, beynəlxalq cinayət məhkəmə*, tribunal*, insanlıq əleyhinə*, haaqa*,
    həbs order*, hökm*, məhkəmə*, cinayət iş*, həbs*`,
  toll: `öldü, öldürüldü, həlak*, yaralan*, şəhid*, ölən*, itki*`,
  conflict: `müharibə*, ordu*, hərbi*, əsgər*, hərbçi*, münaqişə*, silahlı qüvvə*, separatçı*, silahlı, müdafiə nazirliyi*, qoşun*, təxribat*`,
  irrelevant: `futbol*, oyun hesabı, çempionat*, çempion*, premyer liqa*, qarabağ fk, film*, kino*, serial*, müğənni*, konsert*, birja*, inflyasiya*, neft qiymət*, zəlzələ*, daşqın*, qəza*, hava proqnoz*, ildönüm*, sərgi*, olimpiya*, muzey*, festival*, kredit*`,
};
