import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly looksAfter: (name: string, partner: string, since: string) => string;
  readonly nobodyLooksAfter: (partner: string) => string;
  readonly lead: string;
  readonly since: string;
  readonly until: string;
  readonly who: string;
  readonly mail: string;
  readonly nobody: string;
  readonly still: string;
  readonly history: string;
  readonly none: string;
  readonly assign: string;
  readonly whom: string;
  readonly firstDay: string;
  readonly firstDayHint: string;
  readonly saved: string;
  readonly withdraw: string;
  readonly ifWithdrawn: string;
  readonly contact: (name: string) => string;
  readonly all: string;
}

/** Who at the vendor looks after a partner. */
export const accountManagerWords: Bilingual<Words> = {
  en: {
    name: 'Account manager',
    looksAfter: (name, partner, since) => `${name} looks after ${partner}, since ${since}.`,
    nobodyLooksAfter: (partner) => `Nobody at the vendor looks after ${partner} today.`,
    lead: 'One at a time: each goes on until the next one begins. What was corrected or taken back is kept in the audit.',
    since: 'From',
    until: 'Until',
    who: 'Who',
    mail: 'Mail',
    nobody: 'nobody',
    still: 'the next one',
    history: 'Who, and from which day on',
    none: 'It was never said who looks after this partner.',
    assign: 'Somebody else, or nobody',
    whom: 'Who looks after the partner',
    firstDay: 'From',
    firstDayHint: 'Somebody who was named for this very day already is corrected.',
    saved: 'It is saved.',
    withdraw: 'Take back',
    ifWithdrawn: 'Whoever was before goes on. What was stated is kept in the audit trail.',
    contact: (name) => `Account manager: ${name}`,
    all: 'Since when, and who was before',
  },
  de: {
    name: 'Account-Manager',
    looksAfter: (name, partner, since) => `${name} betreut ${partner}, seit dem ${since}.`,
    nobodyLooksAfter: (partner) => `Niemand beim Hersteller betreut ${partner} heute.`,
    lead: 'Immer nur eine Person: Jede betreut, bis die nächste beginnt. Was berichtigt oder zurückgenommen wurde, bleibt in der Prüfspur.',
    since: 'Ab',
    until: 'Bis',
    who: 'Wer',
    mail: 'E-Mail',
    nobody: 'niemand',
    still: 'zur nächsten',
    history: 'Wer, und ab welchem Tag',
    none: 'Noch nie wurde gesagt, wer diesen Partner betreut.',
    assign: 'Jemand anderes oder niemand',
    whom: 'Wer den Partner betreut',
    firstDay: 'Ab',
    firstDayHint: 'Wer für genau diesen Tag schon genannt war, wird berichtigt.',
    saved: 'Es ist gespeichert.',
    withdraw: 'Zurücknehmen',
    ifWithdrawn: 'Wer vorher betreute, macht weiter. Was gesagt war, bleibt in der Prüfspur.',
    contact: (name) => `Account-Manager: ${name}`,
    all: 'Seit wann, und wer vorher',
  },
};
