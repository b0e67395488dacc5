import type { Bilingual } from '../bilingual.ts';

/** One thing that can be settled in one of several ways: what each is called, and what it means. */
export interface PolicyWords<Value extends string> {
  readonly title: string;
  readonly ways: Readonly<Record<Value, { readonly name: string; readonly means: string }>>;
}

interface Words {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly readOnly: string;
  readonly demotion: PolicyWords<'pending' | 'automatic'>;
  readonly applying: PolicyWords<'at-once' | 'office'>;
  readonly renewing: PolicyWords<'every-administrator' | 'renewal-contact'>;
  readonly linking: PolicyWords<'one-partner' | 'many-partners'>;
  readonly coolDown: string;
  readonly coolDownHint: string;
  readonly coolDownIs: (days: number) => string;
  readonly save: string;
  readonly saved: string;
}

/** What a programme manager settles for the whole programme. */
export const programmeSettingsWords: Bilingual<Words> = {
  en: {
    name: 'Settings',
    title: 'How this programme is run',
    lead: 'What is settled here holds for all partners, from now on. The rules themselves stand in the catalogue.',
    readOnly: 'Programme managers change this.',
    demotion: {
      title: 'When an award has lapsed',
      ways: {
        pending: {
          name: 'Somebody in the office decides',
          means: 'It waits under “To decide” until somebody ends the award or keeps it.',
        },
        automatic: { name: 'It ends at once', means: 'The partner is told, and nobody has to decide.' },
      },
    },
    applying: {
      title: 'When a partner applies for an award',
      ways: {
        'at-once': {
          name: 'It has the award at once',
          means: 'Whoever meets the requirement needs nobody. The office can take it back on the same day.',
        },
        office: {
          name: 'Somebody in the office decides',
          means: 'It waits under “Work”. The partner is told how it ended.',
        },
      },
    },
    renewing: {
      title: 'Who may renew for a partner',
      ways: {
        'every-administrator': {
          name: 'Every administrator of the partner',
          means: 'Whoever of them comes first agrees for the company.',
        },
        'renewal-contact': {
          name: 'Only its contact for renewals',
          means: 'And whoever stands in. Where there is nobody, every administrator may, so that no award is lost.',
        },
      },
    },
    linking: {
      title: 'By how many partners a person is counted',
      ways: {
        'one-partner': {
          name: 'By one at a time',
          means: 'A person ends one link before the next begins, or lets the new one dissolve the old.',
        },
        'many-partners': { name: 'By several', means: 'A person may link to each partner that names it.' },
      },
    },
    coolDown: 'Days between two partners',
    coolDownHint: 'So many days pass after a link has ended before the person links to another partner. 0: none.',
    coolDownIs: (days) =>
      days === 0
        ? 'A person may link to the next partner at once.'
        : `${days === 1 ? '1 day passes' : `${days} days pass`} between two partners.`,
    save: 'Settle',
    saved: 'It is settled, from now on.',
  },
  de: {
    name: 'Einstellungen',
    title: 'Wie dieses Programm geführt wird',
    lead: 'Was hier festgelegt ist, gilt von jetzt an für alle Partner. Die Regeln selbst stehen im Katalog.',
    readOnly: 'Das ändern die Programm-Manager.',
    demotion: {
      title: 'Wenn eine Auszeichnung erloschen ist',
      ways: {
        pending: {
          name: 'Jemand im Büro entscheidet',
          means: 'Sie wartet unter „Zu entscheiden“, bis jemand sie beendet oder bestehen lässt.',
        },
        automatic: { name: 'Sie endet sofort', means: 'Der Partner erfährt es, und niemand muss entscheiden.' },
      },
    },
    applying: {
      title: 'Wenn ein Partner eine Auszeichnung beantragt',
      ways: {
        'at-once': {
          name: 'Er hält sie sofort',
          means: 'Wer die Anforderung erfüllt, braucht niemanden. Zurücknehmen kann das Büro es am selben Tag.',
        },
        office: {
          name: 'Jemand im Büro entscheidet',
          means: 'Der Antrag wartet unter „Arbeit“. Der Partner erfährt, wie er ausgegangen ist.',
        },
      },
    },
    renewing: {
      title: 'Wer für einen Partner verlängern darf',
      ways: {
        'every-administrator': {
          name: 'Alle, die den Partner verwalten',
          means: 'Wer davon zuerst kommt, stimmt für die Firma zu.',
        },
        'renewal-contact': {
          name: 'Nur sein Kontakt für Verlängerungen',
          means:
            'Und wer ihn vertritt. Gibt es niemanden, dürfen es alle, die den Partner verwalten, damit keine Auszeichnung verloren geht.',
        },
      },
    },
    linking: {
      title: 'Bei wie vielen Partnern jemand zählt',
      ways: {
        'one-partner': {
          name: 'Bei einem zur selben Zeit',
          means: 'Wer wechselt, beendet erst die eine Verbindung, oder lässt die neue die alte auflösen.',
        },
        'many-partners': { name: 'Bei mehreren', means: 'Man kann sich mit jedem Partner verbinden, der einen nennt.' },
      },
    },
    coolDown: 'Tage zwischen zwei Partnern',
    coolDownHint:
      'So viele Tage vergehen nach dem Ende einer Verbindung, bis man sich mit einem anderen Partner verbindet. 0: keine.',
    coolDownIs: (days) =>
      days === 0
        ? 'Man kann sich sofort mit dem nächsten Partner verbinden.'
        : `Zwischen zwei Partnern ${days === 1 ? 'vergeht 1 Tag' : `vergehen ${days} Tage`}.`,
    save: 'Festlegen',
    saved: 'Es ist festgelegt, von jetzt an.',
  },
};
