import type { Wish } from '../../shared/domain/request.ts';

interface Asked {
  readonly subject: string;
  readonly lead: string;
  readonly button: string;
}

/** What our own mails say, in one language. */
export interface MailWords {
  readonly confirm: Readonly<Record<Wish['kind'], Asked>>;
  readonly expires: string;
  readonly notMe: string;
  readonly notMeLink: string;
}

const en: MailWords = {
  confirm: {
    subscribe: {
      subject: 'Please confirm your conflict alerts',
      lead: 'Somebody, we hope you, asked for conflict news alerts to this address. Nothing is sent until you confirm.',
      button: 'Confirm my alerts',
    },
    moveAway: {
      subject: 'Please confirm your change of address',
      lead: 'Somebody, we hope you, asked to send your alerts to another address from now on. Nothing changes until both addresses agree.',
      button: 'Review the change',
    },
    moveHere: {
      subject: 'Please confirm your new address',
      lead: 'A reader asked to get their conflict news alerts at this address. Nothing changes until you confirm.',
      button: 'Confirm this address',
    },
  },
  expires: 'The link works for 48 hours.',
  notMe: 'That was not you? Then do nothing, or tell us and we will not write again:',
  notMeLink: 'this was not me',
};

const fr: MailWords = {
  confirm: {
    subscribe: {
      subject: 'Confirmez vos alertes',
      lead: 'Quelqu’un, vous sans doute, a demandé des alertes sur les conflits à cette adresse. Rien ne sera envoyé sans votre confirmation.',
      button: 'Confirmer mes alertes',
    },
    moveAway: {
      subject: 'Confirmez votre changement d’adresse',
      lead: 'Quelqu’un, vous sans doute, a demandé l’envoi de vos alertes à une autre adresse. Rien ne change sans l’accord des deux adresses.',
      button: 'Voir le changement',
    },
    moveHere: {
      subject: 'Confirmez votre nouvelle adresse',
      lead: 'Une personne a demandé à recevoir ses alertes à cette adresse. Rien ne change sans votre confirmation.',
      button: 'Confirmer cette adresse',
    },
  },
  expires: 'Le lien est valable 48 heures.',
  notMe: 'Ce n’était pas vous ? Ne faites rien, ou dites-le-nous et nous n’écrirons plus :',
  notMeLink: 'ce n’était pas moi',
};

const es: MailWords = {
  confirm: {
    subscribe: {
      subject: 'Confirme sus alertas',
      lead: 'Alguien, suponemos que usted, pidió alertas sobre conflictos para esta dirección. No enviaremos nada hasta que lo confirme.',
      button: 'Confirmar mis alertas',
    },
    moveAway: {
      subject: 'Confirme su cambio de dirección',
      lead: 'Alguien, suponemos que usted, pidió enviar sus alertas a otra dirección. Nada cambia hasta que ambas direcciones lo confirmen.',
      button: 'Revisar el cambio',
    },
    moveHere: {
      subject: 'Confirme su nueva dirección',
      lead: 'Una persona pidió recibir sus alertas en esta dirección. Nada cambia hasta que lo confirme.',
      button: 'Confirmar esta dirección',
    },
  },
  expires: 'El enlace sirve durante 48 horas.',
  notMe: '¿No fue usted? No haga nada, o avísenos y no volveremos a escribir:',
  notMeLink: 'no fui yo',
};

const ru: MailWords = {
  confirm: {
    subscribe: {
      subject: 'Подтвердите подписку',
      lead: 'Кто-то, надеемся, что вы, попросил присылать на этот адрес новости о конфликтах. Без подтверждения мы ничего не пришлём.',
      button: 'Подтвердить подписку',
    },
    moveAway: {
      subject: 'Подтвердите смену адреса',
      lead: 'Кто-то, надеемся, что вы, попросил присылать ваши новости на другой адрес. Ничего не изменится, пока не согласятся оба адреса.',
      button: 'Посмотреть изменение',
    },
    moveHere: {
      subject: 'Подтвердите новый адрес',
      lead: 'Читатель попросил присылать его новости на этот адрес. Без подтверждения ничего не изменится.',
      button: 'Подтвердить адрес',
    },
  },
  expires: 'Ссылка действует 48 часов.',
  notMe: 'Это были не вы? Ничего не делайте или сообщите нам, и мы больше не напишем:',
  notMeLink: 'это был не я',
};

const catalogue: Readonly<Record<string, MailWords>> = { en, fr, es, ru };

/** Languages our mails are written in, with the name each gives itself. */
export const mailLanguages: ReadonlyMap<string, string> = new Map([
  ['en', 'English'],
  ['fr', 'Français'],
  ['es', 'Español'],
  ['ru', 'Русский'],
]);

/** The words of a language, or English. */
export function wordsIn(language: string): MailWords {
  return catalogue[language.split('-')[0] ?? 'en'] ?? en;
}
