import type { Lexicon } from './lexicon.ts';

/** French. */
export const french: Lexicon = {
  fighting: `combats, au combat, combattant*, affrontements, affrontement, échanges de tirs, tirs nourris, fusillade entre,
    offensive, contre-offensive, embuscade, ligne de front, le front, invasion, envahi*, assaut, lance l'assaut,
    s'emparent, s'empare, se sont emparés, s'est emparé*, s'empare de, s'emparent de, prise de contrôle, reprend le
    contrôle, reprennent le contrôle, aux mains de, aux mains des, aux portes de, assiég*, siège de la ville,
    encercl*, opération militaire, opération terrestre, offensive terrestre, incursion, incursions, insurgés,
    soldats tués, militaires tués, accrochages, accrochage, rebelles, rebelle, rébellion, tue des soldats, tués dans
    une embuscade, soldats, jihadistes tués, djihadistes tués, terroristes abattus, terroristes tués, bataille de,
    bataille pour, combats de rue, repris la ville, reprend la ville, reprend le village, prise de la ville, prise
    du village, avancée des rebelles, repli stratégique, contre-attaque, guérilla, guérilleros, maquis, maquisard*,
    maoïstes abattus, maoïstes tués, l'armée reprend, l'armée avance, chassés de, s'embrase, hommes armés venus,
    conflit armé, capitulation, capitulent, guerre entre, fusillades entre, factions rivales, combats meurtriers,
    violents combats, combats entre, combats ont, troupes au sol, percée, progression de l'armée, progressent vers,
    repousse une attaque, repoussé une attaque, tués au combat, morts au combat, fief rebelle, bastion rebelle,
    enclave rebelle, commando lourdement armé, nettoyage des poches, soldat tué, militaire tué, soldats morts,
    forces gouvernementales, troupes gouvernementales, combats éclatent, reprennent la ville, reconquis*,
    reconquête, tombe aux mains, tombent aux mains, tombé aux mains, tombée aux mains, perd le contrôle, perdu le
    contrôle, contrôle de la ville, chute de la ville, gagnent du terrain, gagne du terrain, se replient, se replie,
    tranchées, bataillon, blindés, hors de combat, chef militaire, commandant rebelle, maoïste, maoïstes,
    terroristes neutralisés, neutralisé une vingtaine, neutralisé des terroristes, annonce avoir neutralisé, avoir
    neutralisé, lignes ennemies, ennemi, contre les jihadistes, contre les djihadistes, opération antiterroriste,
    ratissage, guerre d'usure, front de l'est, poche de résistance, échanges d'artillerie, incursion meurtrière,
    arrêt des combats, positions rebelles, positions ennemies, se sont entretués, guérilleros abattus, affrontement
    entre éleveurs et agriculteurs, conflit entre éleveurs et agriculteurs, narcos`,
  strike: `frappe aérienne, frappes aériennes, frappes, bombardement, bombardements, bombarde, bombardent, bombardé*,
    pilonn*, raid aérien, raids aériens, raid israélien, raid américain, raid russe, missile, missiles, missile
    balistique, drone, drones, drones kamikazes, drone kamikaze, attaque de drone, attaque de drones, attaques de
    drones, tirs de roquettes, tir de roquette, roquettes, obus, artillerie, tirs d'artillerie, défense
    antiaérienne, abattu un drone, tirs de mortier, frappe, frappent, frappé par, frappé des, frappé le, frappé un,
    aviation, raids, bombes planantes, bombe planante, déluge de feu, salve de, bombardiers, sites nucléaires visés,
    explosions ont secoué, explosions ont retenti, sirènes ont retenti, intercepté*, touché un immeuble, quartier
    général visé, explosions simultanées, attaque des houthis, attaque de missiles, attaques de missiles, pétrolier
    en feu, pluie de missiles, tapis de bombes, frappe de drone, frappes de drones, missiles de croisière, f-16,
    immeuble touché, immeuble éventré, centrale électrique visée, infrastructures énergétiques, coupures de courant
    après, vagues de drones, essaim de drones, tirs israéliens, tir israélien, attaque massive, attaques massives,
    privée de courant après, privés d'électricité après, visé par une frappe, visée par une frappe, visés par des
    frappes, ciblé par une frappe, intensifient leurs raids, bombardé par, sous les bombes, détonations, roquette,
    raffinerie en feu, dépôt pétrolier en feu, ogive, ogives, hypersonique*, antimissile, défense aérienne, dôme de
    fer, chef militaire visé, drone abattu, drones abattus, nuit d'enfer, drones de l'armée, débris de drone, débris
    de missile, sous les tirs, sous les missiles, sous les drones`,
  attack: `attentat, attentats, attentat-suicide, attentat suicide, kamikaze, kamikazes, se fait exploser, s'est fait
    exploser, attaque terroriste, terroriste, terroristes, terrorisme, antiterroriste, parquet national
    antiterroriste, jihadiste, jihadistes, djihadiste, djihadistes, islamistes armés, voiture piégée, camion piégé,
    voiture-bélier, engin explosif, engin artisanal, bombe, bombes, prise d'otages, prend en otage, prennent en
    otage, otage, otages, assassinat, assassinat de, hommes armés, mine antipersonnel, mine artisanale, attaque,
    attaques, attaquent, attaqué*, attaque armée, attaque au couteau, attaque à la grenade, explosion, ouvert le
    feu, ouvre le feu, ouvrent le feu, sabotage, actes de sabotage, dynamité*, décapit*, assaillant, assaillants,
    boko haram, policiers tués, gendarmes tués, tués par des hommes armés, revendique l'attaque, revendiqué
    l'attaque, revendique l'attentat, l'ei revendique, revendiqué par, engins piégés, enlèvement de masse, bandits
    armés, bandits, groupe armé attaque, tués par balles lors d'un attentat, visé par un attentat, attentat déjoué,
    attentats déjoués, projet d'attentat djihadiste, fonce dans la foule, foncé dans la foule, foncé sur la foule,
    loyauté à l'état islamique, allégeance à l'état islamique, tireur embusqué, tirs contre, attaque hybride,
    attaque revendiquée, attaque d'une synagogue, attaque d'une église, attaque d'une mosquée, attaque contre,
    enlevés par des hommes armés, rebelles adf, kidnapp*, mitraillé*, tireur isolé, hélicoptère abattu, assassiné*,
    exécuté par l'ei, exécuté par des jihadistes, colis piégé, engin piégé, bus attaqué, convoi attaqué, convoi pris
    pour cible, pris pour cible, prise pour cible, pris pour cibles, attaque du camp, attaque de drone contre,
    égorgé*, plastiqu*, cellule terroriste, cellule djihadiste, loup solitaire, attaque djihadiste, attaque
    jihadiste, attaques djihadistes, attaques jihadistes, piraterie maritime, navire attaqué, tué deux soldats,
    attentat contre, complot terroriste, commissariat attaqué, caserne attaquée, poste attaqué, poste de police
    attaqué, dérailler un train, hommes à moto, visé par des hommes armés, à la solde de moscou, agents russes`,
  civilians: `massacre, massacres, massacré*, génocide, nettoyage ethnique, civils tués, civils, civils morts, exactions,
    enlèvement*, enlevé*, enlevées, charnier, charniers, violences intercommunautaires, violences communautaires,
    torturé*, tortures, actes de torture, villageois tués, villageois, exécutions sommaires, exécuté*, tue des
    civils, viols, violences sexuelles, crimes de masse, fidèles tués, élèves enlevées, élèves tués, écoliers tués,
    enfants tués, enfants palestiniens, école bombardée, hôpital bombardé, journalistes tués, tués par les forces de
    sécurité, maisons incendiées, cases incendiées, flagellations publiques, disparitions forcées, dont des enfants,
    dont plusieurs enfants, dont des femmes, des femmes et des enfants, victimes civiles, pertes civiles, violence
    ciblée, violences ciblées, sèment la mort, sème la mort, corps retrouvés, mis le feu aux cases, brûlé vifs,
    colons, violences des colons, attaque de colons, familles entières, nettoyage, camp de détention, détention
    arbitraire, lycéens massacrés, prisonniers exécutés, fosses communes, fosse commune, atrocités, persécution,
    persécutions, persécut*, esclavage sexuel, enfants soldats, déportation, déportations, déporté*, nettoyage de
    villages, tueries, tuerie de civils, populations civiles, disparus de la guerre, affamer, torturés, adolescent
    abattu, abattu par l'armée, abattus par l'armée, abattu par des soldats, tué par un colon, tués par l'armée,
    palestinien tué, palestiniens tués`,
  buildup: `exercices militaires, manœuvres militaires, manœuvres navales, mobilisation générale, mobilisation partielle,
    déploiement de troupes, déploie des troupes, déploiement militaire, masse des troupes, renforts, renfort de
    troupes, porte-avions, navires de guerre, essai nucléaire, essai de missile, tir de missile, tire un missile,
    tire des missiles, lance un missile, tir d'un missile, missile balistique intercontinental, casques bleus, état
    d'alerte, réarmement, budget de défense, service militaire obligatoire, course aux armements, enrichissement
    d'uranium, programme nucléaire, base militaire, présence militaire, retrait militaire, paramilitaire,
    paramilitaires, menace d'invasion, espace aérien, avions chinois, navires chinois, frontière fermée, soldats
    déployés, s'entraînent face, mercenaires, dissuasion nucléaire, arme nucléaire, armes nucléaires, posture
    militaire, désarmement, désarmer, avion de chasse, avions de chasse, avions rafale, avions de combat, sous-marin
    nucléaire, livraison de chars, destroyer, frégate, garde-côtes chinois, essais balistiques, dépenses militaires,
    réservistes, rappel des réservistes, appelés, conscription, tir balistique, accord militaire, espionnage,
    satellite espion, frontière sous tension, ferme sa frontière avec, ferme ses frontières, couloir aérien,
    violation de l'espace aérien, incursion de drones, drones russes entrés, bruits de bottes, mobilise ses milices,
    mobilisé ses milices, vigilance en baltique, manœuvres, encercle taïwan, blocus naval, sous-marins, sous-marin,
    service militaire, militaires russes, soldats russes, bouclier antimissile, arsenal nucléaire, exercice
    militaire, exercice naval, exercices navals, forces américaines déployées, groupe aéronaval, troupes à la
    frontière, escorte navale, menace russe, armée européenne, industrie de défense, uss abraham lincoln, uss gerald
    ford, renforce ses patrouilles, renforce sa présence militaire, arsenal, menace de frapper, menacent de frapper`,
  unrest: `coup d'état, coup d’état, coup d'état militaire, tentative de coup d'état, tentative de putsch, putsch, junte,
    putschistes, émeute, émeutes, émeutiers, mutinerie, mutins, soldats mutins, loi martiale, soulèvement,
    insurrection, insurrectionnel*, couvre-feu, état d'exception, gang, gangs, gangs armés, pillages, pillés, a été
    renversé, ont renversé, renverse le président, renversé le président, renverse, prennent le pouvoir, prend le
    pouvoir, pris le pouvoir, partis politiques dissous, dissout les partis, militaires au pouvoir, échauffourées,
    nuit d'émeutes, fin du régime, chute du régime, régime militaire, régimes militaires, dissolution de la
    constitution, constitution est dissoute, bain de sang, répression sanglante, tire à balles réelles, tirs à
    balles réelles, barrages tenus, violences postélectorales, répression postélectorale, narcotrafiquants armés,
    violence des gangs, prise de pouvoir, prise du pouvoir, rejoint les manifestants, rejoignent les manifestants,
    destitué par l'armée, arrêté par des militaires, officiers annoncent, militaires annoncent, répression des
    rassemblements, violences politiques, affrontements avec la police, heurts, répression, répression sans
    précédent, coupure d'internet, opposants arrêtés, officiers arrêtés, tirs de sommation, régime de transition,
    transition militaire, chaos, lynchage, scènes de guérilla urbaine, barricades`,
  protest: `manifestation, manifestations, manifestants, manifestants tués, protestation*, gaz lacrymogène*, contestation,
    canons à eau, répression des manifestations, ont protesté contre`,
  peace: `cessez-le-feu, trêve, trêve humanitaire, pourparlers de paix, pourparlers, accord de paix, accords de paix, plan
    de paix, négociations de paix, processus de paix, traité de paix, déclaration de paix, échange de prisonniers,
    échange de détenus, libération des otages, médiation, médiateur*, retrait des troupes, désescalade, paix, otages
    remis, otages libérés, remis à la croix-rouge, accord-cadre, lutte armée, fin de la lutte armée, dépose les
    armes, déposent les armes, dépôt des armes, réconciliation nationale, dialogue national, plan trump pour, plan
    en vingt points, négociateurs, reprise des négociations, suspendent les négociations, suspend les négociations,
    fin de la guerre, mettre fin à la guerre, fin des hostilités, rendre les armes, accord signé, signé un accord,
    signent un accord, signe un accord, accord de cessez-le-feu, accord-cadre signé, retrait des mercenaires,
    reprennent langue, table des négociations, feuille de route, négociations indirectes, libération de prisonniers,
    libérés en échange, couloir de paix, sommet pour la paix, garanties de sécurité, s'entendent sur un échange,
    dialogue intercongolais, paraphent, protocole de paix, libération des détenus, force de stabilisation, conseil
    de la paix, cesser le feu, cesse le feu, déposer les armes, appel au dialogue, dialogue intermalien,
    réconciliation, enterrent la hache de guerre, enterre la hache de guerre, désarmement des rebelles,
    démobilisation`,
  diplomacy: `ministre des affaires étrangères, ambassadeur*, onu, nations unies, conseil de sécurité, résolution de l'onu,
    diplomat*, diplomatie, émissaire, envoyé spécial, négociations, reconnaître l'état, reconnaîtra l'état,
    reconnaissance de l'état, union européenne, kremlin, otan, g7, chancelleries, rappelle son ambassadeur, convoque
    l'ambassadeur, rupture des relations, relations diplomatiques, appelle à la retenue, intégrité territoriale,
    condamne l'attaque, condamne les frappes, condamnent l'attaque, accuse israël, accuse moscou, accuse kiev,
    accuse kigali, accuse téhéran, accuse pékin, accuse washington, accuse belgrade, accuse paris, accuse alger,
    accuse l'ukraine, accuse la russie, accuse le rwanda, accuse l'iran, accuse le pakistan, accuse l'inde, accuse
    asmara, accuse de nouveau kigali, médiateurs, pourparlers diplomatiques, tensions diplomatiques, crise
    diplomatique, visite officielle à kiev, entretien téléphonique avec, s'entretient avec zelensky, s'entretient
    avec poutine, rencontre avec poutine, rencontre avec zelensky, solution à deux états, souveraineté sur,
    ultimatum, visite surprise à kiev, en visite à kiev, visite à kiev, à kiev, onusien*, casus belli, médiation
    américaine, soutien à l'ukraine, tensions entre`,
  sanctions: `sanctions, sanctions contre, paquet de sanctions, nouvelles sanctions, train de sanctions, embargo, embargo sur
    les armes, gel des avoirs, avoirs gelés, avoirs russes, livraison d'armes, livraisons d'armes, vente d'armes,
    ventes d'armes, aide militaire, armement, gèle les avoirs, canons caesar, snapback, flotte fantôme, arraisonn*,
    plafonnement du prix du pétrole, liste noire, systèmes samp-t, cargaison d'armes, trafic d'armes vers, saisit un
    pétrolier, saisi un pétrolier, pétrolier saisi, blocus pétrolier, embargo pétrolier, pétroliers fantômes, levée
    des sanctions, lève les sanctions, lever les sanctions, renforce les sanctions`,
  humanitarian: `réfugié*, déplacés, déplacé*, humanitaire*, famine, aide humanitaire, convoi humanitaire, fuient les combats,
    fuir les combats, camp de réfugiés, camps de réfugiés, camp de déplacés, évacuation des civils, évacués vers,
    fuient, fuir, pris la fuite, prennent la fuite, exode, vivres, hcr, programme alimentaire mondial, malnutrition,
    blocus, croix-rouge, médecins sans frontières, unrwa, ration, rations, faim, poste-frontière, population civile,
    crise humanitaire, manque de tentes, hôpitaux débordés, se vide de ses habitants, ont fui, a fui, fuite de,
    malades palestiniens, corridor humanitaire, couloir humanitaire, largage de vivres, largages, choléra, camp de
    fortune, retour des déplacés, retour des réfugiés, milliers de personnes ont quitté, files de voitures, abris,
    tentes, meurt de froid, agences onusiennes, agence onusienne, rapatriement, besoins humanitaires, coupes dans
    l'aide, ocha, unicef alerte, insécurité alimentaire, camp de jabaliya, rescapés, afghans expulsés, réfugiés
    expulsés, afghans renvoyés, bloqués à la frontière`,
  justice: `crime de guerre, crimes de guerre, crimes contre l'humanité, crime contre l'humanité, complicité de génocide,
    cour pénale internationale, cpi, cour internationale de justice, mandat d'arrêt, mandats d'arrêt, la haye,
    tribunal spécial, tribunal militaire, cour d'assises spéciale, procès des attentats, procès du génocide,
    condamné à perpétuité, perpétuité incompressible, coupable de crimes, mis en examen pour crimes,
    jugé pour crimes, jugés pour crimes, procès pour crimes, extradé, chef de guerre jugé`,
  toll: `morts, mort, tué, tués, tuées, tue, tuent, blessés, blessé, victimes`,
  conflict: `guerre, guerre en, guerre civile, guerre ouverte, en guerre, conflit, conflits, armée, l'armée, soldat, troupes,
    militaires, milice, milices, miliciens, séparatiste, séparatistes, sécessionnistes, indépendantistes, groupe
    armé, groupes armés, forces armées, hostilités, belligérants, zone de guerre, seigneur de guerre, chef de
    guerre, insécurité, forces de sécurité, talibans, chef rebelle, représailles, riposte militaire, commandant
    militaire, général de l'armée, escalade militaire, escalade de la violence, état-major, régime de kiev, zones de
    conflit, conflit armé, kalachnikov, kalachnikovs, grenade, grenades, lance-roquettes, jihad, djihad, chebab,
    chebabs, shebab, shebabs, houthis, houthistes, hamas, hezbollah, tsahal, m23, wagner, africa corps, jnim, iswap,
    état islamique, daech, al-qaïda, aqmi, polisario, pkk, farc, guérilla, cartel, cartels, narcos, chef de cartel,
    peshmergas, gardiens de la révolution, forces kurdes, fds, finul, kfor, monusco, minusca, manul, frontière
    disputée, espions, mercenaire`,
  irrelevant: `match, matchs, ligue 1, ligue 2, ligue des champions, ligue europa, football, footballeur*, rugby, tennis,
    handball, basket, cyclisme, athlétisme, marathon, biathlon*, ski, slalom, boxe, boxeur, voile, skippeur,
    roland-garros, tour de france, vendée globe, coupe du monde, coupe davis, euro 2024, can, top 14, psg, om,
    entraîneur, sélectionneur, champion, championne, championnes, championnat, médaille, médailles, or olympique,
    jeux olympiques, jo, super bowl, film, films, le film, saison 2, bande-annonce, cinéma, cinéaste, festival,
    chanteuse, chanteur, rappeur, acteur, actrice, comédien*, réalisateur, documentaire, romancier, romancière,
    tournage, netflix, streaming, animateur, tapis rouge, cannes, concert, musique, bourse, bourses, cac 40, wall
    street, inflation, immobilier, taux d'intérêt, croissance, chiffre d'affaires, milliards d'euros, prix du,
    start-up, startup, intelligence artificielle, constructeur, automobile, guerre commerciale, guerre des prix,
    guerre des étoiles, guerre des chefs, la guerre est déclarée, déclaré la guerre, droits de douane, séisme,
    tremblement de terre, inondation, inondations, tempête, cyclone, typhon, ouragan, éboulement, avalanche, orage,
    orages, météo, canicule, sécheresse, incendie, incendies, feu de forêt, mousson, éruption, volcan, foudre,
    accident, accidentel*, collision, carambolage, crash, chauffard, homicide involontaire, effondrement,
    bousculade, noyade, naufrage, explosion de gaz, fuite de gaz, usine chimique, chute mortelle, alpiniste,
    randonneurs, chasse, chasseur, promeneur, sanglier, requin, attaque de requin, morsure, chien d'attaque, chien,
    loup, loups, bombe datant, bombe de la seconde guerre mondiale, bombe non explosée, obus de la grande guerre,
    démineurs, anniversaire, commémoration*, débarquement, vétérans, exposition, musée, archéolog*, recette,
    cuisine, gastronomie, vin, vignoble, fromage, grève, syndicat, syndicats, préavis, crise cardiaque, roman,
    album, écrivain, prix nobel, goncourt, rentrée, baccalauréat, seconde guerre mondiale, première guerre mondiale,
    grande guerre, guerre du vietnam, guerre d'algérie, poilus, gueules cassées, cyberattaque, cyberattaques,
    pirates, rançon, trafic de stupéfiants, stupéfiants, cocaïne, cannabis, point de deal, narcotrafic, règlement de
    comptes, règlements de comptes, braquage, braqué, cambriol*, meurtre, féminicide, violences conjugales,
    agression sexuelle, harcèlement, mise en examen, mis en examen, cour d'assises, fusillade à, fusillade dans,
    tuerie de masse, tireur fou, rodéo, rixe, escroqu*, fraude, corruption, détournement, blanchiment, favoritisme,
    réforme, retraites, budget, assurance-chômage, pouvoir d'achat, primaire, législatives, sondage, référendum,
    motion de censure, députés adoptent, assemblée nationale, sénat, réélu, présidentielle, remaniement, épidémie,
    virus, variole, vaccin, vaccins, vaccination, cancer, covid-19, rougeole, grippe, maternité, hôpital public,
    patients, climat, biodiversité, abeille*, faucon, agriculteurs, éleveurs, récolte, cacao, café, tourisme, plage,
    vacances, tgv, sncf, vols vers, compagnie aérienne, roi charles, tirs de mortier d'artifice, mortier d'artifice,
    bataille navale, tir à l'arc, tirs au but, tir au but, trafic d'armes, collection d'armes, vente aux enchères,
    couteaux tirés, coup d'état permanent, bagarre générale, fausse alerte, patrouille de france, défilé, défilé
    militaire, 14-juillet, insolite, salon, foire, tribunal judiciaire, licenciements, suppressions de postes,
    supprime, prince harry, prince william, série télévisée, la série, saison 1, saison 3, dans les salles, premier
    but, deux buts, un but, but de, doublé, triplé, mercato, éléphants de, les bleus, les bleues, équipe de france,
    ballon d'or, bac 2023, parcoursup, vol à, vols à, cambriolage, voleurs, trafiquants, trafiquant, dealer,
    dealers, réseau de drogue, saisie de cocaïne, féminicides, accident de la route, collision entre, déraillement,
    trois morts dans une collision, morts dans une collision, morts dans un accident, morts dans l'incendie, morts
    dans un incendie, mort de l'acteur, mort de l'actrice, mort du chanteur, mort de la chanteuse, est mort à, est
    morte à, est décédé, est décédée, décès de, meurtre de, mort suspecte, blessés dans une collision, blessés dans
    un accident, blessés dans l'effondrement, tué dans un accident, tués dans un accident, tuée par son, tué par
    son, tuée par son compagnon, mort par balles, intoxication, contaminée, listeria, rappel de lots, espérance de
    vie, natalité, loto, jackpot, horoscope, fashion week, mannequin, influenceur, influenceuse, youtubeur, tiktok,
    réseaux sociaux, jeu vidéo, jeux vidéo, nasa, fusée, satellite météo, planète, télescope, dinosaure, fossile,
    néandertal*, scientifiques, impôts, taxe foncière, smic, chômage, carburants, gazole, facture, consommateurs,
    soldes, supermarchés, logement, loyers, canalisation, maire, municipalité, conseil municipal, riverains, permis
    de construire, gymnase, école primaire, professeur, licencié, licenciés, salariés, patronat, medef, cgt, cfdt,
    blocus des lycées, blocus économique, armée du salut, sapeurs-pompiers, pompiers, secours en montagne, noyé,
    noyés, gaz de ville, boîte de nuit, robot, jets de pierres, collégiens, mode d'emploi, gala, brocante, carnaval,
    sommet des girondins, sommet de l'état, couronne, tabloïds, tabloïd, pétard, pétards, feu d'artifice, feux
    d'artifice, uniforme à l'école, restaurant, étoilé, camion-citerne, explosion d'un camion-citerne, explosion
    accidentelle, coulée de neige, skieur, skieurs, skieuse, drones de livraison, bombe météo, inéligible,
    inéligibilité, commandant de bord, cour de cassation, cour suprême, cour des comptes, conseil constitutionnel,
    condamnation de, pot-de-vin, pots-de-vin, ébriété, ivre, alcool, forcené, retranché chez lui, adn, joggeuse,
    disparue, disparu depuis, perquisition*, coup de filet, gendarmes ont, metteur en scène, comédiennes, spectacle,
    théâtre, opéra, ballet, danse, rumba, unesco, patrimoine, fmi, banque mondiale, dette, euro, marchés, fonds de
    roulement, effondrement d'un, gunners, real madrid, barça, springboks, xv de france, stade de france, essai
    transformé, avants, gardien de but, arbitre, ballon, dopage, formule 1, grand prix, moto gp, nba, open
    d'australie, wimbledon, us open, tournoi, qualifié pour, vents de, rafales, pluies, neige, verglas, crue, crues,
    orpaillage, mine d'or effondrée, coup de grisou, intempéries, pulitzer, césars, césar du, oscars, oscar du,
    grammy, victoires de la musique, en justice, saisit la justice, porte plainte, plainte, braqueur, braqueurs,
    prise d'otages dans une banque, fuite d'ammoniac, ammoniac, ouvrier, ouvriers, chantier, soldats du feu, détenu,
    détenus de droit commun, poignardé devant, poignardés devant, visite d'état, reine, roi de, tarifs douaniers, la
    poste, courrier, rappel de véhicules, incapacité morale, destitue la présidente, genz, opposante`,
};
