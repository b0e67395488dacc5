import type { Bilingual } from '../bilingual.ts';

interface Failure {
  readonly title: string;
  readonly todo: string;
}

interface Words {
  readonly loading: string;
  readonly again: string;
  readonly signIn: string;
  readonly reportedAs: string;
  readonly failed: Readonly<
    Record<'signed-out' | 'forbidden' | 'missing' | 'busy' | 'unreachable' | 'broken', Failure>
  >;
}

/** What every page may have to say instead of what it is for. */
export const pageWords: Bilingual<Words> = {
  en: {
    loading: 'This is being worked out …',
    again: 'Try again',
    signIn: 'Sign in',
    reportedAs: 'If you ask for help, name this request:',
    failed: {
      'signed-out': { title: 'You are not signed in', todo: 'Sign in, and you come back to this page.' },
      forbidden: {
        title: 'This page is not for you to see',
        todo: 'Your roles do not allow it. An administrator of your company, or the office of the programme, can give you one that does.',
      },
      missing: {
        title: 'There is nothing here',
        todo: 'Either it is not there, or it is not for you to see. Check the address, or begin at the home page.',
      },
      busy: { title: 'Too much is being worked out right now', todo: 'Wait some seconds and try again.' },
      unreachable: {
        title: 'The server cannot be reached',
        todo: 'Check whether you are connected. Nothing that you have done is lost.',
      },
      broken: {
        title: 'This page does not work, and that is our mistake',
        todo: 'Try again. If it stays like this, ask for help and say what you were doing.',
      },
    },
  },
  de: {
    loading: 'Das wird gerade berechnet …',
    again: 'Noch einmal versuchen',
    signIn: 'Anmelden',
    reportedAs: 'Wenn Sie um Hilfe bitten, nennen Sie diese Anfrage:',
    failed: {
      'signed-out': { title: 'Sie sind nicht angemeldet', todo: 'Melden Sie sich an, dann kommen Sie hierher zurück.' },
      forbidden: {
        title: 'Diese Seite ist nicht für Sie bestimmt',
        todo: 'Ihre Rollen erlauben es nicht. Ein Administrator Ihrer Firma oder das Büro des Programms kann Ihnen eine passende geben.',
      },
      missing: {
        title: 'Hier ist nichts',
        todo: 'Entweder gibt es das nicht, oder es ist nicht für Sie bestimmt. Prüfen Sie die Adresse, oder beginnen Sie auf der Startseite.',
      },
      busy: {
        title: 'Gerade wird zu viel berechnet',
        todo: 'Warten Sie einige Sekunden und versuchen Sie es noch einmal.',
      },
      unreachable: {
        title: 'Der Server ist nicht zu erreichen',
        todo: 'Prüfen Sie Ihre Verbindung. Nichts von dem, was Sie getan haben, geht verloren.',
      },
      broken: {
        title: 'Diese Seite funktioniert nicht, und das ist unser Fehler',
        todo: 'Versuchen Sie es noch einmal. Bleibt es so, bitten Sie um Hilfe und sagen Sie, was Sie gerade tun wollten.',
      },
    },
  },
};
