import type { Lexicon } from './lexicon.ts';

/** French. */
export const french: Lexicon = {
  fighting: `combats, affrontements, affrontement, échanges de tirs, fusillade entre, offensive, contre-offensive, embuscade, ligne de front, le front, invasion, envahi*, assaut, s'emparent, s'empare, se sont emparés, prise de contrôle, reprend le contrôle, assiég*, siège de, opération militaire, opération terrestre, insurgés, soldats tués, militaires tués, accrochages, rebelles`,
  strike: `frappe aérienne, frappes aériennes, frappes, bombardement, bombardements, bombarde, bombardé*, raid aérien, raids aériens, missile, missiles, drone, drones, tirs de roquettes, roquettes, obus, artillerie, défense antiaérienne, abattu un drone, mortier`,
  attack: `attentat, attentats, attentat-suicide, kamikaze, attaque terroriste, terroriste, terroristes, terrorisme, jihadiste, jihadistes, djihadiste, djihadistes, voiture piégée, engin explosif, bombe, prise d'otages, otage, otages, assassinat, hommes armés, mine antipersonnel`,
  civilians: `massacre, massacres, génocide, nettoyage ethnique, civils tués, civils, exactions, enlèvement*, enlevé*, charnier, charniers, violences intercommunautaires, torture, villageois tués, exécutions sommaires`,
  buildup: `exercices militaires, manœuvres militaires, mobilisation générale, mobilisation, déploiement de troupes, déploie des troupes, renforts, porte-avions, navires de guerre, essai nucléaire, essai de missile, tir de missile, casques bleus, état d'alerte, réarmement`,
  unrest: `coup d'état, coup d’état, putsch, junte, putschistes, émeute, émeutes, mutinerie, état d'urgence, loi martiale, soulèvement, insurrection, couvre-feu, gangs, pillages, renversé*`,
  protest: `manifestation, manifestations, manifestants, protestation*, gaz lacrymogène*, contestation`,
  peace: `cessez-le-feu, trêve, pourparlers de paix, pourparlers, accord de paix, plan de paix, négociations de paix, processus de paix, traité de paix, échange de prisonniers, libération des otages, médiation, médiateur*, retrait des troupes, désescalade, paix`,
  diplomacy: `ministre des affaires étrangères, ambassadeur*, onu, conseil de sécurité, sommet, diplomat*, émissaire, négociations, rencontre, condamne`,
  sanctions: `sanctions, embargo, gel des avoirs, livraison d'armes, livraisons d'armes, vente d'armes, ventes d'armes, aide militaire`,
  humanitarian: `réfugié*, déplacés, humanitaire*, famine, aide humanitaire, fuient les combats, fuir les combats, camp de réfugiés, évacuation des civils, évacu*`,
  justice: `crime de guerre, crimes de guerre, crimes contre l'humanité, crime contre l'humanité, cour pénale internationale, cpi, mandat d'arrêt, la haye, tribunal spécial`,
  toll: `morts, mort, tué, tués, tuées, blessés, blessé, victimes`,
  conflict: `guerre, guerre civile, conflit, conflits, armée, soldats, troupes, militaires, milice, milices, miliciens, séparatistes, groupe armé, groupes armés, forces armées, hostilités`,
  irrelevant: `match, ligue 1, ligue des champions, but, football, rugby, tennis, roland-garros, tour de france, film, films, série, cinéma, festival, chanteuse, chanteur, actrice, bourse, cac 40, inflation, immobilier, guerre commerciale, guerre des prix, séisme, inondations, tempête, accident, canicule, anniversaire, commémoration*, exposition, musée, jeux olympiques, recette, grève, crise cardiaque, roman, album, seconde guerre mondiale, première guerre mondiale`,
};
