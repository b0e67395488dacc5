import type { Bilingual } from '../bilingual.ts';
import { auditActionWords } from './audit-action-words.ts';

interface Words {
  readonly name: string;
  readonly titleOfProgramme: string;
  readonly titleOfPartner: string;
  readonly lead: string;
  readonly verify: string;
  readonly verifying: string;
  readonly whole: (chains: number, entries: number) => string;
  readonly flawed: (flaws: number, entries: number) => string;
  readonly number: string;
  readonly at: string;
  readonly action: string;
  readonly every: string;
  readonly by: string;
  readonly kinds: Readonly<Record<'user' | 'key' | 'system', string>>;
  readonly keyOf: (name: string) => string;
  readonly office: string;
  readonly touched: string;
  readonly reason: string;
  readonly erased: string;
  readonly from: string;
  readonly until: string;
  readonly show: string;
  readonly none: string;
  readonly fileName: string;
  /** By the code that the record keeps; one of a newer Assay is shown as its code. */
  readonly actions: Readonly<Record<string, string>>;
}

/** What was done, by whom and why. */
export const auditWords: Bilingual<Words> = {
  en: {
    name: 'Audit trail',
    titleOfProgramme: 'What was done in the programme',
    titleOfPartner: 'What was done at this partner',
    lead: 'Nothing here can be changed or taken away without being noticed. The record keeps ids; the names beside them are looked up, and go with the account of a person.',
    verify: 'Check that nothing was changed',
    verifying: 'Every entry is being checked …',
    whole: (chains, entries) => `Nothing was changed: all ${entries} entries in ${chains} chains are whole.`,
    flawed: (flaws, entries) => `Of ${entries} entries, ${flaws === 1 ? 'one is' : `${flaws} are`} not as written:`,
    number: 'Entry',
    at: 'When',
    action: 'What',
    every: 'all',
    by: 'By',
    kinds: { user: 'person', key: 'key', system: 'Assay itself' },
    keyOf: (name) => `key of ${name}`,
    office: 'programme’s office',
    touched: 'About',
    reason: 'Reason',
    erased: 'erased',
    from: 'From',
    until: 'Until',
    show: 'Show',
    none: 'Nothing like that was done.',
    fileName: 'audit',
    actions: auditActionWords.en,
  },
  de: {
    name: 'Prüfspur',
    titleOfProgramme: 'Was im Programm getan wurde',
    titleOfPartner: 'Was bei diesem Partner getan wurde',
    lead: 'Nichts lässt sich hier unbemerkt ändern oder entfernen. Verzeichnet sind Kennungen; die Namen daneben sind nachgeschlagen und verschwinden mit dem Konto der Person.',
    verify: 'Prüfen, ob nichts geändert wurde',
    verifying: 'Jeder Eintrag wird geprüft …',
    whole: (chains, entries) => `Nichts wurde geändert: Alle ${entries} Einträge in ${chains} Ketten sind unversehrt.`,
    flawed: (flaws, entries) =>
      `Von ${entries} Einträgen ${flaws === 1 ? 'ist einer nicht, wie er' : `sind ${flaws} nicht, wie sie`} geschrieben wurde${flaws === 1 ? '' : 'n'}:`,
    number: 'Eintrag',
    at: 'Wann',
    action: 'Was',
    every: 'alles',
    by: 'Durch',
    kinds: { user: 'Person', key: 'Schlüssel', system: 'Assay selbst' },
    keyOf: (name) => `Schlüssel von ${name}`,
    office: 'Büro des Programms',
    touched: 'Worüber',
    reason: 'Grund',
    erased: 'gelöscht',
    from: 'Von',
    until: 'Bis',
    show: 'Anzeigen',
    none: 'Dergleichen wurde nicht getan.',
    fileName: 'pruefspur',
    actions: auditActionWords.de,
  },
};
