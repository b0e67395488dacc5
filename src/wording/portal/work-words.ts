import type { WorkKind } from '../../domain/membership/work-kinds.ts';
import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: (count: number, isPartOfMore: boolean) => string;
  readonly lead: string;
  readonly none: string;
  readonly which: string;
  readonly all: string;
  readonly kinds: Readonly<Record<WorkKind, string>>;
  readonly claims: (count: number) => string;
  readonly partner: string;
  readonly what: string;
  readonly since: string;
  readonly due: string;
  readonly worth: string;
  readonly decide: string;
  readonly decideOn: Readonly<Record<WorkKind, string>>;
  readonly sample: string;
}

/** Everything that waits for somebody of the office. */
export const workWords: Bilingual<Words> = {
  en: {
    name: 'Work',
    title: (count, more) =>
      count === 0
        ? 'Nothing waits for you.'
        : count === 1 && !more
          ? 'One thing waits for somebody of the office.'
          : `${count} things${more ? ' on this page' : ''} wait for somebody of the office.`,
    lead: 'What is due first comes first, and of one day the dearest: what the award gave in a year, or the fee that is owed.',
    none: 'No award has lapsed without a decision, no renewal waits for its payment, no audit and no application waits for you, no credential and no evidence is disputed, and no claim is to be verified.',
    which: 'Which',
    all: 'all',
    kinds: {
      demotion: 'Award lapsed',
      'renewal-overdue': 'Payment overdue',
      'renewal-unpaid': 'Payment awaited',
      'partner-audit': 'Audit',
      'award-application': 'Award applied for',
      'credential-dispute': 'Credential disputed',
      'evidence-dispute': 'Evidence disputed',
      claims: 'Credentials to be verified',
      'evidence-claim': 'Evidence to be verified',
    },
    claims: (count) => (count === 1 ? '1 credential to be verified' : `${count} credentials to be verified`),
    partner: 'Partner',
    what: 'What',
    since: 'Waits since',
    due: 'Due',
    worth: 'Worth',
    decide: 'Next',
    decideOn: {
      demotion: 'Decide',
      'renewal-overdue': 'Decide',
      'renewal-unpaid': 'See the renewal',
      'partner-audit': 'See the audit',
      'award-application': 'Decide',
      'credential-dispute': 'Settle',
      'evidence-dispute': 'Settle',
      claims: 'Verify, the oldest first',
      'evidence-claim': 'Verify',
    },
    sample: 'sample',
  },
  de: {
    name: 'Arbeit',
    title: (count, more) =>
      count === 0
        ? 'Nichts wartet auf Sie.'
        : count === 1 && !more
          ? 'Eine Sache wartet auf jemanden im Büro.'
          : `${count} Dinge${more ? ' auf dieser Seite' : ''} warten auf jemanden im Büro.`,
    lead: 'Was zuerst fällig ist, steht vorn, und von einem Tag das Teuerste: was die Auszeichnung im Jahr gab, oder die Gebühr, die offen ist.',
    none: 'Keine Auszeichnung ist ohne Entscheidung erloschen, keine Verlängerung wartet auf ihre Zahlung, kein Audit und kein Antrag wartet auf Sie, kein Nachweis und kein Beleg ist bestritten, und keine Angabe ist zu prüfen.',
    which: 'Was',
    all: 'alles',
    kinds: {
      demotion: 'Auszeichnung erloschen',
      'renewal-overdue': 'Zahlung überfällig',
      'renewal-unpaid': 'Zahlung erwartet',
      'partner-audit': 'Audit',
      'award-application': 'Auszeichnung beantragt',
      'credential-dispute': 'Nachweis bestritten',
      'evidence-dispute': 'Beleg bestritten',
      claims: 'Nachweise zu prüfen',
      'evidence-claim': 'Beleg zu prüfen',
    },
    claims: (count) => (count === 1 ? '1 Nachweis zu prüfen' : `${count} Nachweise zu prüfen`),
    partner: 'Partner',
    what: 'Was',
    since: 'Wartet seit',
    due: 'Fällig',
    worth: 'Wert',
    decide: 'Weiter',
    decideOn: {
      demotion: 'Entscheiden',
      'renewal-overdue': 'Entscheiden',
      'renewal-unpaid': 'Zur Verlängerung',
      'partner-audit': 'Zum Audit',
      'award-application': 'Entscheiden',
      'credential-dispute': 'Entscheiden',
      'evidence-dispute': 'Entscheiden',
      claims: 'Prüfen, das Älteste zuerst',
      'evidence-claim': 'Prüfen',
    },
    sample: 'Beispiel',
  },
};
