import type { RegionProfile } from '../region-profile.ts';
import { afghanistan } from './afghanistan.ts';
import { algeria } from './algeria.ts';
import { angola } from './angola.ts';
import { bangladesh } from './bangladesh.ts';
import { basqueCatalonia } from './basque-catalonia.ts';
import { belarus } from './belarus.ts';
import { bolivia } from './bolivia.ts';
import { bosnia } from './bosnia.ts';
import { brazilGangs } from './brazil-gangs.ts';
import { burundi } from './burundi.ts';
import { cameroon } from './cameroon.ts';
import { car } from './car.ts';
import { centralAmericaGangs } from './central-america-gangs.ts';
import { centralAsia } from './central-asia.ts';
import { chad } from './chad.ts';
import { chileMapuche } from './chile-mapuche.ts';
import { coastalWestAfrica } from './coastal-west-africa.ts';
import { colombia } from './colombia.ts';
import { congoBrazzaville } from './congo-brazzaville.ts';
import { cyprus } from './cyprus.ts';
import { djibouti } from './djibouti.ts';
import { drc } from './drc.ts';
import { ecuador } from './ecuador.ts';
import { egyptSinai } from './egypt-sinai.ts';
import { eritrea } from './eritrea.ts';
import { ethiopia } from './ethiopia.ts';
import { fijiSolomons } from './fiji-solomons.ts';
import { gabonEqg } from './gabon-eqg.ts';
import { gaza } from './gaza.ts';
import { georgia } from './georgia.ts';
import { guinea } from './guinea.ts';
import { haiti } from './haiti.ts';
import { indiaChina } from './india-china.ts';
import { indiaInsurgency } from './india-insurgency.ts';
import { indonesia } from './indonesia.ts';
import { iran } from './iran.ts';
import { iraq } from './iraq.ts';
import { jamaicaTrinidad } from './jamaica-trinidad.ts';
import { jordan } from './jordan.ts';
import { kashmir } from './kashmir.ts';
import { kenya } from './kenya.ts';
import { korea } from './korea.ts';
import { kosovoSerbia } from './kosovo-serbia.ts';
import { lebanon } from './lebanon.ts';
import { libya } from './libya.ts';
import { madagascar } from './madagascar.ts';
import { malaysiaSabah } from './malaysia-sabah.ts';
import { mexicoDrugWar } from './mexico-drug-war.ts';
import { mozambique } from './mozambique.ts';
import { myanmar } from './myanmar.ts';
import { nagornoKarabakh } from './nagorno-karabakh.ts';
import { nepal } from './nepal.ts';
import { newCaledonia } from './new-caledonia.ts';
import { nicaragua } from './nicaragua.ts';
import { nigeria } from './nigeria.ts';
import { northCaucasus } from './north-caucasus.ts';
import { northernIreland } from './northern-ireland.ts';
import { pakistan } from './pakistan.ts';
import { papuaNewGuinea } from './papua-new-guinea.ts';
import { peru } from './peru.ts';
import { philippines } from './philippines.ts';
import { russiaNato } from './russia-nato.ts';
import { rwanda } from './rwanda.ts';
import { sahel } from './sahel.ts';
import { saudiGulf } from './saudi-gulf.ts';
import { senegalCasamance } from './senegal-casamance.ts';
import { sierraLeone } from './sierra-leone.ts';
import { somalia } from './somalia.ts';
import { southSudan } from './south-sudan.ts';
import { southThailand } from './south-thailand.ts';
import { sriLanka } from './sri-lanka.ts';
import { sudan } from './sudan.ts';
import { syria } from './syria.ts';
import { taiwanScs } from './taiwan-scs.ts';
import { tanzania } from './tanzania.ts';
import { thailandCambodia } from './thailand-cambodia.ts';
import { transnistria } from './transnistria.ts';
import { tunisia } from './tunisia.ts';
import { turkeyKurds } from './turkey-kurds.ts';
import { uganda } from './uganda.ts';
import { ukraine } from './ukraine.ts';
import { venezuela } from './venezuela.ts';
import { westPapua } from './west-papua.ts';
import { westernSahara } from './western-sahara.ts';
import { xinjiangTibet } from './xinjiang-tibet.ts';
import { yemen } from './yemen.ts';
import { zimbabwe } from './zimbabwe.ts';

/** Everything the classifier's gazetteer is compiled from; nothing else should load it. */
export const regionProfiles: readonly RegionProfile[] = [
  afghanistan,
  algeria,
  angola,
  bangladesh,
  basqueCatalonia,
  belarus,
  bolivia,
  bosnia,
  brazilGangs,
  burundi,
  cameroon,
  car,
  centralAmericaGangs,
  centralAsia,
  chad,
  chileMapuche,
  coastalWestAfrica,
  colombia,
  congoBrazzaville,
  cyprus,
  djibouti,
  drc,
  ecuador,
  egyptSinai,
  eritrea,
  ethiopia,
  fijiSolomons,
  gabonEqg,
  gaza,
  georgia,
  guinea,
  haiti,
  indiaChina,
  indiaInsurgency,
  indonesia,
  iran,
  iraq,
  jamaicaTrinidad,
  jordan,
  kashmir,
  kenya,
  korea,
  kosovoSerbia,
  lebanon,
  libya,
  madagascar,
  malaysiaSabah,
  mexicoDrugWar,
  mozambique,
  myanmar,
  nagornoKarabakh,
  nepal,
  newCaledonia,
  nicaragua,
  nigeria,
  northCaucasus,
  northernIreland,
  pakistan,
  papuaNewGuinea,
  peru,
  philippines,
  russiaNato,
  rwanda,
  sahel,
  saudiGulf,
  senegalCasamance,
  sierraLeone,
  somalia,
  southSudan,
  southThailand,
  sriLanka,
  sudan,
  syria,
  taiwanScs,
  tanzania,
  thailandCambodia,
  transnistria,
  tunisia,
  turkeyKurds,
  uganda,
  ukraine,
  venezuela,
  westPapua,
  westernSahara,
  xinjiangTibet,
  yemen,
  zimbabwe,
];
