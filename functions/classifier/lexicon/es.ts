import type { Lexicon } from './lexicon.ts';

/** Spanish. */
export const spanish: Lexicon = {
  fighting: `combates, combate, enfrentamientos, enfrentamiento, choques, ofensiva, contraofensiva, emboscada, emboscadas, línea del frente, frente de batalla, invasión, invad*, asalto, toma el control, toman el control, asedio, operación militar, operación terrestre, insurgentes, guerrilla, guerrilleros, guerrillero, disidencias, soldados muertos, militares muertos, tiroteo entre, eln, farc`,
  strike: `ataque aéreo, ataques aéreos, bombardeo, bombardeos, bombardea, bombardeó, misil, misiles, dron, drones, cohetes, artillería, proyectil*, defensa aérea, derriba*, mortero*`,
  attack: `atentado, atentados, coche bomba, carro bomba, atentado suicida, ataque suicida, terrorista, terroristas, terrorismo, yihadista, yihadistas, explosivo*, bomba, secuestr*, rehén, rehenes, asesinato, hombres armados, sicarios, mina antipersona*`,
  civilians: `masacre, masacres, genocidio, limpieza étnica, civiles, fosa común, fosas comunes, desplazamiento forzado, ejecuciones extrajudiciales, tortura*, población civil, líder social`,
  buildup: `ejercicios militares, maniobras militares, movilización general, despliegue de tropas, despliega tropas, despliegue militar, portaaviones, buques de guerra, prueba nuclear, prueba de misil*, cascos azules, rearme, refuerzos militares`,
  unrest: `golpe de estado, golpe militar, golpistas, junta militar, disturbios, motín, estado de emergencia, estado de excepción, ley marcial, levantamiento, insurrección, toque de queda, pandillas, bandas armadas, saqueos, cártel*, narcotráfico`,
  protest: `protesta, protestas, manifestación, manifestaciones, manifestantes, gases lacrimógenos, paro nacional`,
  peace: `alto el fuego, cese el fuego, alto al fuego, tregua, conversaciones de paz, diálogos de paz, acuerdo de paz, plan de paz, negociaciones de paz, proceso de paz, tratado de paz, intercambio de prisioneros, canje de prisioneros, liberación de rehenes, mediación, mediador*, retirada de tropas, desescalada, desarme, paz`,
  diplomacy: `ministro de exteriores, canciller, embajador*, onu, consejo de seguridad, cumbre, diplomátic*, negociaciones, enviado especial, condena`,
  sanctions: `sanciones, embargo, congelación de activos, envío de armas, venta de armas, ayuda militar, suministro de armas`,
  humanitarian: `refugiados, desplazados, humanitari*, hambruna, huyen de los combates, huyen de la guerra, campo de refugiados, evacua*, acnur`,
  justice: `crimen de guerra, crímenes de guerra, crímenes de lesa humanidad, lesa humanidad, corte penal internacional, tribunal penal internacional, cpi, orden de arresto, la haya, jep`,
  toll: `muertos, muerto, muere, mueren, mata, matan, heridos, herido, víctimas`,
  conflict: `guerra, guerra civil, conflicto, conflictos, ejército, soldados, tropas, militares, milicia, milicias, milicianos, separatistas, grupo armado, grupos armados, fuerzas armadas, paramilitar*, hostilidades, rebeldes`,
  irrelevant: `partido, liga, champions, gol, goles, fútbol, tenis, baloncesto, película, películas, serie, cine, festival, cantante, actriz, actor, bolsa, ibex, inflación, hipoteca, guerra comercial, guerra de precios, terremoto, inundaciones, huracán, accidente, ola de calor, aniversario, conmemora*, exposición, museo, juegos olímpicos, receta, huelga, infarto, novela, álbum, segunda guerra mundial, primera guerra mundial, videojuego*, mundial`,
};
