import type { Bilingual } from '../bilingual.ts';

type Purpose = 'programme' | 'renewal' | 'billing' | 'learning';

interface Words {
  readonly name: string;
  readonly renews: (name: string, partner: string) => string;
  readonly standsIn: (names: string, partner: string) => string;
  readonly nobodyRenews: (partner: string) => string;
  readonly lead: Readonly<Record<'every-administrator' | 'renewal-contact', string>>;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly purposeHints: Readonly<Record<Purpose, string>>;
  readonly parts: Readonly<Record<'contact' | 'deputy', string>>;
  readonly vacant: Readonly<Record<'never-named' | 'ended' | 'left', (name: string) => string>>;
  readonly today: string;
  readonly purpose: string;
  readonly contact: string;
  readonly deputies: string;
  readonly noDeputy: string;
  readonly untilDay: (name: string, day: string) => string;
  readonly nameSomebody: string;
  readonly nameLead: string;
  readonly part: string;
  readonly who: string;
  readonly whoHint: string;
  readonly from: string;
  readonly to: string;
  readonly toHint: string;
  readonly saved: string;
  readonly all: string;
  readonly none: string;
  readonly openEnd: string;
  readonly gone: string;
  readonly change: string;
  readonly changeOf: (name: string) => string;
  readonly otherDays: string;
  readonly takeBack: string;
  readonly ifTakenBack: string;
  readonly whyThen: string;
  readonly wanted: Readonly<Record<'ended' | 'left', (name: string, purpose: string) => string>>;
  readonly wantedWhat: string;
  readonly nameNow: string;
  readonly toContacts: string;
}

/** Whom one asks at a partner, and who stands in. */
export const contactsWords: Bilingual<Words> = {
  en: {
    name: 'Contacts',
    renews: (name, partner) => `${name} is the contact of ${partner} for renewals.`,
    standsIn: (names, partner) => `There is no contact of ${partner} for renewals. Standing in: ${names}.`,
    nobodyRenews: (partner) => `Nobody is the contact of ${partner} for renewals.`,
    lead: {
      'every-administrator':
        'Every administrator may renew in this programme. Letters about renewals go to the contact for renewals and to whoever stands in, else to all administrators.',
      'renewal-contact':
        'Only the contact for renewals may renew in this programme, and whoever stands in. Where there is nobody, every administrator may. Letters about renewals go to the same people.',
    },
    purposes: {
      programme: 'The programme',
      renewal: 'Renewals',
      billing: 'Billing',
      learning: 'Learning and training',
    },
    purposeHints: {
      programme: 'everything that nobody else is asked about',
      renewal: 'agrees for the company; an administrator',
      billing: 'gets the invoices paid; an administrator',
      learning: 'sees to it that people learn',
    },
    parts: { contact: 'Contact', deputy: 'Deputy' },
    vacant: {
      'never-named': () => 'nobody yet',
      ended: (name) => `nobody; ${name} was, and the last day is over`,
      left: (name) => `nobody; ${name} was, and no longer works here in that role`,
    },
    today: 'Today',
    purpose: 'About',
    contact: 'Contact',
    deputies: 'Standing in',
    noDeputy: 'nobody',
    untilDay: (name, day) => `${name}, until ${day}`,
    nameSomebody: 'Name somebody',
    nameLead:
      'A contact goes on until the next one begins. A deputy stands in beside the contact, and there may be several.',
    part: 'As',
    who: 'Who',
    whoHint: 'Whoever has a role here. For renewals and billing it has to be an administrator.',
    from: 'From',
    to: 'Last day',
    toHint: 'Leave it out where there is none: a deputy then stands in at any time.',
    saved: 'It is saved.',
    all: 'Everybody who was named',
    none: 'Nobody was named yet.',
    openEnd: 'no last day',
    gone: 'works here no more in that role',
    change: 'Change',
    changeOf: (name) => `Change: ${name}`,
    otherDays: 'Save these days',
    takeBack: 'Take back',
    ifTakenBack: 'It was a mistake: whoever was before goes on. What was stated is kept in the audit trail.',
    whyThen: 'Who changed it, and why',
    wanted: {
      ended: (name, purpose) => `There is no contact any more: ${purpose}. ${name} was, and the last day is over.`,
      left: (name, purpose) =>
        `There is no contact any more: ${purpose}. ${name} was, and no longer works here in that role.`,
    },
    wantedWhat: 'Name somebody else, so that letters and questions find the right person.',
    nameNow: 'Name a contact',
    toContacts: 'Whom one asks about what, who renews, and who stands in',
  },
  de: {
    name: 'Kontakte',
    renews: (name, partner) => `${name} ist bei ${partner} der Kontakt für Verlängerungen.`,
    standsIn: (names, partner) => `${partner} hat keinen Kontakt für Verlängerungen. Es vertritt: ${names}.`,
    nobodyRenews: (partner) => `Niemand ist bei ${partner} der Kontakt für Verlängerungen.`,
    lead: {
      'every-administrator':
        'In diesem Programm dürfen alle verlängern, die den Partner verwalten. E-Mails zu Verlängerungen gehen an den Kontakt für Verlängerungen und seine Vertretung, sonst an die ganze Verwaltung.',
      'renewal-contact':
        'In diesem Programm darf nur der Kontakt für Verlängerungen verlängern, oder wer ihn vertritt. Gibt es niemanden, dürfen es alle, die den Partner verwalten. E-Mails zu Verlängerungen gehen an dieselben.',
    },
    purposes: {
      programme: 'Das Programm',
      renewal: 'Verlängerungen',
      billing: 'Rechnungen',
      learning: 'Lernen und Training',
    },
    purposeHints: {
      programme: 'alles, wofür sonst niemand gefragt wird',
      renewal: 'stimmt für die Firma zu; muss sie verwalten',
      billing: 'sorgt dafür, dass bezahlt wird; muss sie verwalten',
      learning: 'sorgt dafür, dass gelernt wird',
    },
    parts: { contact: 'Kontakt', deputy: 'Vertretung' },
    vacant: {
      'never-named': () => 'noch niemand',
      ended: (name) => `niemand; ${name} war es, und der letzte Tag ist vorbei`,
      left: (name) => `niemand; ${name} war es und arbeitet hier nicht mehr in dieser Rolle`,
    },
    today: 'Heute',
    purpose: 'Wofür',
    contact: 'Kontakt',
    deputies: 'Vertretung',
    noDeputy: 'niemand',
    untilDay: (name, day) => `${name}, bis ${day}`,
    nameSomebody: 'Jemanden benennen',
    nameLead:
      'Ein Kontakt bleibt es, bis der nächste beginnt. Eine Vertretung gilt neben dem Kontakt; es kann mehrere geben.',
    part: 'Als',
    who: 'Wer',
    whoHint: 'Alle, die hier eine Rolle haben. Für Verlängerungen und Rechnungen muss es die Rolle Administrator sein.',
    from: 'Ab',
    to: 'Letzter Tag',
    toHint: 'Lassen Sie ihn weg, wenn es keinen gibt: Eine Vertretung gilt dann jederzeit.',
    saved: 'Es ist gespeichert.',
    all: 'Wer je benannt wurde',
    none: 'Noch wurde niemand benannt.',
    openEnd: 'kein letzter Tag',
    gone: 'arbeitet hier nicht mehr in dieser Rolle',
    change: 'Ändern',
    changeOf: (name) => `Ändern: ${name}`,
    otherDays: 'Diese Tage speichern',
    takeBack: 'Zurücknehmen',
    ifTakenBack: 'Es war ein Irrtum: Wer vorher war, macht weiter. Was gesagt war, bleibt in der Prüfspur.',
    whyThen: 'Wer es geändert hat und warum',
    wanted: {
      ended: (name, purpose) =>
        `Es gibt keinen Kontakt mehr: ${purpose}. ${name} war es, und der letzte Tag ist vorbei.`,
      left: (name, purpose) =>
        `Es gibt keinen Kontakt mehr: ${purpose}. ${name} war es und arbeitet hier nicht mehr in dieser Rolle.`,
    },
    wantedWhat: 'Benennen Sie jemand anderen, damit E-Mails und Fragen die richtige Person finden.',
    nameNow: 'Kontakt benennen',
    toContacts: 'Wen man wofür fragt, wer verlängert und wer vertritt',
  },
};
