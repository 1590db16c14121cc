/** What alerts say around the news, in one language. Names of regions and of event types stay English. */
export interface AlertWords {
  readonly read: string;
  readonly readAt: (source: string) => string;
  readonly severity: (severity: number) => string;
  readonly why: string;
  /** `Your subscription … matched …`. */
  readonly subscription: string;
  readonly matched: string;
  readonly stopThis: string;
  readonly saw: (region: string, words: string) => string;
  readonly confirmed: string;
  readonly change: string;
  readonly stopAll: string;
  readonly stories: (count: number) => string;
  /** What a digest covers. */
  readonly covers: (from: string, to: string, feeds: number) => string;
  readonly unread: (names: string) => string;
}

const en: AlertWords = {
  read: 'Read it',
  readAt: (source) => `Read at ${source}`,
  severity: (severity) => `severity ${severity} of 5`,
  why: 'Why you get this',
  subscription: 'Your subscription',
  matched: 'matched',
  stopThis: 'Stop this one',
  saw: (region, words) => `We saw ${region} in ${words}`,
  confirmed: 'You confirmed this subscription yourself.',
  change: 'Change, pause or add',
  stopAll: 'Stop all alerts',
  stories: (count) => `${count} stories`,
  covers: (from, to, feeds) => `This digest covers ${from} to ${to}. Feeds watched: ${feeds}.`,
  unread: (names) => `Could not be read in all that time: ${names}.`,
};

const fr: AlertWords = {
  read: 'Lire',
  readAt: (source) => `Lire sur ${source}`,
  severity: (severity) => `gravité ${severity} sur 5`,
  why: 'Pourquoi vous recevez ceci',
  subscription: 'Votre abonnement',
  matched: 'correspond à',
  stopThis: 'Arrêter celui-ci',
  saw: (region, words) => `Nous avons vu ${region} dans ${words}`,
  confirmed: 'Vous avez confirmé cet abonnement vous-même.',
  change: 'Modifier, suspendre ou ajouter',
  stopAll: 'Arrêter toutes les alertes',
  stories: (count) => `${count} articles`,
  covers: (from, to, feeds) => `Ce condensé couvre la période du ${from} au ${to}. Flux suivis : ${feeds}.`,
  unread: (names) => `Illisibles pendant tout ce temps : ${names}.`,
};

const es: AlertWords = {
  read: 'Leer',
  readAt: (source) => `Leer en ${source}`,
  severity: (severity) => `gravedad ${severity} de 5`,
  why: 'Por qué recibe esto',
  subscription: 'Su suscripción',
  matched: 'coincide con',
  stopThis: 'Cancelar esta',
  saw: (region, words) => `Vimos ${region} en ${words}`,
  confirmed: 'Usted mismo confirmó esta suscripción.',
  change: 'Cambiar, pausar o añadir',
  stopAll: 'Cancelar todas las alertas',
  stories: (count) => `${count} noticias`,
  covers: (from, to, feeds) => `Este resumen cubre del ${from} al ${to}. Fuentes seguidas: ${feeds}.`,
  unread: (names) => `No se pudieron leer en todo ese tiempo: ${names}.`,
};

const ru: AlertWords = {
  read: 'Читать',
  readAt: (source) => `Читать: ${source}`,
  severity: (severity) => `тяжесть ${severity} из 5`,
  why: 'Почему пришло это письмо',
  subscription: 'Ваша подписка',
  matched: 'совпала по словам',
  stopThis: 'Отменить эту подписку',
  saw: (region, words) => `Мы увидели ${region} в словах ${words}`,
  confirmed: 'Вы сами подтвердили эту подписку.',
  change: 'Изменить, приостановить или добавить',
  stopAll: 'Отменить все оповещения',
  stories: (count) => `Новостей: ${count}`,
  covers: (from, to, feeds) => `Эта подборка — с ${from} по ${to}. Источников под наблюдением: ${feeds}.`,
  unread: (names) => `Не читались всё это время: ${names}.`,
};

const words: ReadonlyMap<string, AlertWords> = new Map(Object.entries({ en, fr, es, ru }));

/** The words of a reader's language; English where we have none. */
export function alertWords(language: string): AlertWords {
  return words.get(language) ?? en;
}

/** The locale in which that language writes dates; British English where we have no words. */
export function alertLocale(language: string): string {
  return language !== 'en' && words.has(language) ? language : 'en-GB';
}
