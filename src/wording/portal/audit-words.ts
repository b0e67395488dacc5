import type { Bilingual } from '../bilingual.ts';

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
  readonly touched: string;
  readonly reason: string;
  readonly erased: string;
  readonly from: string;
  readonly until: string;
  readonly show: string;
  readonly none: string;
  readonly fileName: string;
  /** By the code that the record keeps; one that is not here is shown as its code. */
  readonly actions: Readonly<Record<string, string>>;
}

/** What was done, by whom and why. */
export const auditWords: Bilingual<Words> = {
  en: {
    name: 'Audit',
    titleOfProgramme: 'What was done in the programme',
    titleOfPartner: 'What was done at this partner',
    lead: 'Nothing here can be changed or taken away without being noticed. The record keeps ids, and no names.',
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
    touched: 'About',
    reason: 'Reason',
    erased: 'erased',
    from: 'From',
    until: 'Until',
    show: 'Show',
    none: 'Nothing like that was done.',
    fileName: 'audit',
    actions: {
      'publish-catalogue': 'rules published',
      'make-ruling': 'ruling made',
      'withdraw-ruling': 'ruling withdrawn',
      'begin-demo': 'demo begun',
      'move-business-day': 'day of the demo moved',
      'set-up': 'programme set up',
      'settle-demotion': 'demotion settled',
      'settle-linking': 'linking settled',
      'enrol-partner': 'partner enrolled',
      'change-master-data': 'partner’s file written',
      'assign-account-manager': 'account manager assigned',
      'end-account-manager': 'account manager ended',
      'correct-account-manager': 'account manager corrected',
      'withdraw-account-manager': 'account manager withdrawn',
      'rename-partner': 'partner renamed',
      'notice-demotions': 'lapse noticed',
      demote: 'award ended',
      'demote-automatically': 'award ended automatically',
      'keep-award': 'award kept',
      'add-award': 'award given',
      'correct-award': 'award corrected',
      'withdraw-award': 'award withdrawn',
      'add-exception': 'exception granted',
      'correct-exception': 'exception corrected',
      'withdraw-exception': 'exception withdrawn',
      'add-grant': 'credential of the company added',
      'add-credential': 'credential added',
      'correct-credential': 'credential corrected',
      'withdraw-credential': 'credential withdrawn',
      'verify-credentials': 'credentials verified',
      'link-wallet': 'wallet linked',
      'unlink-wallet': 'link of a wallet ended',
      'copy-from-wallet': 'credential copied from a wallet',
      'correct-copy-of-wallet': 'copy of a wallet corrected',
      'end-copy-of-wallet': 'copy of a wallet ended',
      'add-person': 'person added',
      'change-person': 'person changed',
      'end-person': 'person left',
      'add-affiliation': 'time at the company added',
      'correct-affiliation': 'time at the company corrected',
      'withdraw-affiliation': 'time at the company withdrawn',
      invite: 'invitation sent',
      'accept-invitation': 'invitation accepted',
      'withdraw-invitation': 'invitation withdrawn',
      'change-role': 'role changed',
      'end-role': 'role ended',
      'create-key': 'key created',
      'revoke-key': 'key revoked',
    },
  },
  de: {
    name: 'Prüfspur',
    titleOfProgramme: 'Was im Programm getan wurde',
    titleOfPartner: 'Was bei diesem Partner getan wurde',
    lead: 'Nichts lässt sich hier unbemerkt ändern oder entfernen. Verzeichnet sind Kennungen und keine Namen.',
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
    touched: 'Worüber',
    reason: 'Grund',
    erased: 'gelöscht',
    from: 'Von',
    until: 'Bis',
    show: 'Anzeigen',
    none: 'Dergleichen wurde nicht getan.',
    fileName: 'pruefspur',
    actions: {
      'publish-catalogue': 'Regeln veröffentlicht',
      'make-ruling': 'Frage ausgelegt',
      'withdraw-ruling': 'Auslegung zurückgenommen',
      'begin-demo': 'Demo begonnen',
      'move-business-day': 'Tag der Demo vorgerückt',
      'set-up': 'Programm eingerichtet',
      'settle-demotion': 'Umgang mit Erloschenem festgelegt',
      'settle-linking': 'Verbinden festgelegt',
      'enrol-partner': 'Partner aufgenommen',
      'change-master-data': 'Akte des Partners geschrieben',
      'assign-account-manager': 'Account-Manager zugeteilt',
      'end-account-manager': 'Betreuung beendet',
      'correct-account-manager': 'Account-Manager berichtigt',
      'withdraw-account-manager': 'Account-Manager zurückgenommen',
      'rename-partner': 'Partner umbenannt',
      'notice-demotions': 'Erlöschen bemerkt',
      demote: 'Auszeichnung beendet',
      'demote-automatically': 'Auszeichnung von selbst beendet',
      'keep-award': 'Auszeichnung behalten',
      'add-award': 'Auszeichnung verliehen',
      'correct-award': 'Auszeichnung berichtigt',
      'withdraw-award': 'Auszeichnung zurückgezogen',
      'add-exception': 'Ausnahme gewährt',
      'correct-exception': 'Ausnahme berichtigt',
      'withdraw-exception': 'Ausnahme zurückgezogen',
      'add-grant': 'Nachweis der Firma eingetragen',
      'add-credential': 'Nachweis eingetragen',
      'correct-credential': 'Nachweis berichtigt',
      'withdraw-credential': 'Nachweis zurückgezogen',
      'verify-credentials': 'Nachweise geprüft',
      'link-wallet': 'Sammlung verbunden',
      'unlink-wallet': 'Verbindung einer Sammlung beendet',
      'copy-from-wallet': 'Nachweis aus einer Sammlung übernommen',
      'correct-copy-of-wallet': 'Kopie aus einer Sammlung berichtigt',
      'end-copy-of-wallet': 'Kopie aus einer Sammlung beendet',
      'add-person': 'Person eingetragen',
      'change-person': 'Person geändert',
      'end-person': 'Person ausgeschieden',
      'add-affiliation': 'Zeit in der Firma eingetragen',
      'correct-affiliation': 'Zeit in der Firma berichtigt',
      'withdraw-affiliation': 'Zeit in der Firma zurückgezogen',
      invite: 'Einladung gesandt',
      'accept-invitation': 'Einladung angenommen',
      'withdraw-invitation': 'Einladung zurückgezogen',
      'change-role': 'Rolle geändert',
      'end-role': 'Rolle beendet',
      'create-key': 'Schlüssel angelegt',
      'revoke-key': 'Schlüssel beendet',
    },
  },
};
