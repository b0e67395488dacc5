import type { Rhythm } from '../../domain/notices/rhythm.ts';
import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly letters: string;
  readonly howOften: string;
  readonly howOftenHint: string;
  readonly language: string;
  readonly languageHint: string;
  readonly rhythms: Readonly<Record<Rhythm, string>>;
  readonly kept: Readonly<Record<Rhythm, string>>;
  readonly stopName: string;
  readonly stopTitle: string;
  readonly stopLead: string;
  readonly stop: string;
  readonly stoppedTitle: string;
  readonly stoppedLead: string;
  readonly unknown: string;
}

/** How often somebody wants letters, and where they are stopped. */
export const lettersWords: Bilingual<Words> = {
  en: {
    letters: 'Letters',
    howOften: 'How often you want letters',
    howOftenHint:
      'What you must hear always stands on the home page too. That an award may be taken away we write to you at once, whatever you choose here.',
    language: 'Your language',
    languageHint:
      'Letters come to you in it, and you read these pages in it. The choice at the foot of every page is the same one.',
    rhythms: {
      'at-once': 'At once, in one letter a day at most',
      weekly: 'Once a week, on Monday',
      none: 'No letters',
    },
    kept: {
      'at-once': 'From now on you get a letter on each day on which there is something to hear.',
      weekly: 'From now on you get one letter on Monday, with the week in it.',
      none: 'From now on you get no letters, unless an award may be taken away.',
    },
    stopName: 'Letters',
    stopTitle: 'Do you want no more letters from Assay?',
    stopLead:
      'What you must hear goes on to stand on the home page. You get a letter only where an award may be taken away. In the settings you can have letters again, or one a week.',
    stop: 'No more letters',
    stoppedTitle: 'You get no more letters.',
    stoppedLead:
      'Only where an award may be taken away we write to you all the same. In the settings you can have letters again.',
    unknown: 'This address is not whole, or the letter is of somebody who is not here any more. Nothing was changed.',
  },
  de: {
    letters: 'E-Mails',
    howOften: 'Wie oft Sie E-Mails wünschen',
    howOftenHint:
      'Was Sie wissen müssen, steht immer auch auf der Startseite. Kann eine Auszeichnung aberkannt werden, schreiben wir Ihnen sofort, was immer Sie hier wählen.',
    language: 'Ihre Sprache',
    languageHint: 'In ihr bekommen Sie E-Mails und lesen Sie diese Seiten. Die Wahl am Fuß jeder Seite ist dieselbe.',
    rhythms: {
      'at-once': 'Sofort, höchstens eine E-Mail am Tag',
      weekly: 'Einmal in der Woche, am Montag',
      none: 'Keine E-Mails',
    },
    kept: {
      'at-once': 'Ab jetzt bekommen Sie an jedem Tag, an dem es etwas zu wissen gibt, eine E-Mail.',
      weekly: 'Ab jetzt bekommen Sie montags eine E-Mail mit allem aus der Woche.',
      none: 'Ab jetzt bekommen Sie keine E-Mails mehr, außer wenn eine Auszeichnung aberkannt werden kann.',
    },
    stopName: 'E-Mails',
    stopTitle: 'Möchten Sie keine E-Mails von Assay mehr?',
    stopLead:
      'Was Sie wissen müssen, steht weiter auf der Startseite. Eine E-Mail bekommen Sie nur noch, wenn eine Auszeichnung aberkannt werden kann. In den Einstellungen können Sie wieder E-Mails bekommen, auch nur eine in der Woche.',
    stop: 'Keine E-Mails mehr',
    stoppedTitle: 'Sie bekommen keine E-Mails mehr.',
    stoppedLead:
      'Nur wenn eine Auszeichnung aberkannt werden kann, schreiben wir Ihnen trotzdem. In den Einstellungen können Sie wieder E-Mails bekommen.',
    unknown:
      'Diese Adresse ist nicht vollständig, oder die E-Mail ging an jemanden, den es hier nicht mehr gibt. Nichts wurde geändert.',
  },
};
