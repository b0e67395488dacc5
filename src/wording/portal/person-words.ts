import type { Bilingual } from '../bilingual.ts';

interface PersonInShort {
  readonly name: string;
  readonly counted: number;
  readonly worse: number;
  readonly harder: number;
  readonly lastDay: string | undefined;
}

interface Words {
  /**
   * For how many awards somebody counts today, until when where that is known, and how many would be worse off or harder to
   * keep without them, now or later.
   */
  readonly title: (person: PersonInShort) => string;
  /** Somebody who does not belong to the company today. */
  readonly titleGone: (name: string) => string;
  readonly back: (partner: string) => string;
  readonly erased: string;
  readonly who: string;
  readonly belongs: string;
  /** Of whom no kind is stated. */
  readonly belongsAsUsual: (kind: string) => string;
  readonly noLocation: string;
  readonly notKnown: string;
  readonly wallet: string;
  readonly walletLinked: string;
  readonly walletNotLinked: string;
  /** The way to it: with the mail address, where one is stated, and by the code of the company. */
  readonly walletHow: (mail: string | undefined, code: string) => string;
  readonly walletNoLetter: string;
  readonly walletInvite: string;
  readonly where: string;
  readonly nowhere: string;
  readonly nowhereGone: string;
  readonly breaks: string;
  readonly notCountedToday: string;
  readonly without: string;
  readonly credentials: string;
  readonly noCredentials: string;
  readonly fromWallet: string;
  readonly add: string;
  readonly added: string;
  readonly correct: string;
  readonly corrected: string;
  readonly withdraw: string;
  readonly withdrawn: string;
  readonly withdrawWhat: string;
  readonly earned: (day: string) => string;
  readonly longAgo: string;
  readonly until: (day: string) => string;
  readonly noEnd: string;
  readonly states: Readonly<Record<string, string>>;
  readonly verification: string;
  readonly verifications: Readonly<Record<string, string>>;
  readonly claimedHint: string;
  readonly verify: string;
  readonly verifyWhich: string;
  readonly verifyNone: string;
  readonly verifySource: string;
  readonly verifySourceHint: string;
  readonly verifyThem: string;
  readonly verified: (count: number) => string;
  readonly item: string;
  readonly itemHint: string;
  readonly itemsFound: string;
  readonly found: (count: number, most: number) => string;
  readonly whichItem: string;
  readonly earnedOn: string;
  readonly validThrough: string;
  readonly validHint: string;
  readonly leaving: string;
  readonly leavingWhat: string;
  readonly leave: string;
  /** Of who is known to leave. */
  readonly leaveEarlier: string;
  readonly left: string;
  /** The last day has gone by, or is still to come. */
  readonly leftOn: (day: string) => string;
  readonly leavesOn: (day: string) => string;
  readonly lastDay: string;
  readonly change: string;
  readonly changed: string;
  readonly changeNote: string;
  readonly affiliationAdded: string;
  readonly affiliationCorrected: string;
  readonly affiliationWithdrawn: string;
  readonly affiliationWithdrawWhat: string;
  readonly addAffiliation: string;
  readonly firstDay: string;
  readonly firstDayHint: string;
  readonly lastDayHint: string;
}

const countsEn = (name: string, counted: number): string =>
  `${name} counts for ${counted === 0 ? 'no award' : counted === 1 ? '1 award' : `${counted} awards`} today.`;
const countsDe = (name: string, counted: number): string =>
  `${name} zählt heute für ${counted === 0 ? 'keine Auszeichnung' : counted === 1 ? '1 Auszeichnung' : `${counted} Auszeichnungen`}.`;

export const personWords: Bilingual<Words> = {
  en: {
    title: ({ name, counted, worse, harder, lastDay }) =>
      `${countsEn(name, counted)} ${lastDay === undefined ? '' : `The last day of this person is ${lastDay}. `}${
        worse === 0
          ? harder === 0
            ? 'None of your awards hangs on this one person, now or at a renewal to come.'
            : `Without this person ${harder === 1 ? '1 award that is at risk would take' : `${harder} awards that are at risk would take`} more to be kept.`
          : `Without this person ${worse === 1 ? '1 award' : `${worse} awards`} would be worse off, now or at a renewal to come.`
      }`,
    titleGone: (name) => `${name} does not belong to the company today, and counts for no award.`,
    back: (partner) => `People of ${partner}`,
    erased: 'An erased person',
    who: 'Who it is',
    belongs: 'belongs to the company',
    belongsAsUsual: (kind) => `${kind}, as nothing else is stated`,
    noLocation: 'no location stated',
    notKnown: 'Not known: this person counts nowhere.',
    wallet: 'Own wallet',
    walletLinked: 'linked: credentials come from there',
    walletNotLinked: 'not linked',
    walletHow: (mail, code) =>
      mail === undefined
        ? 'It is linked by the mail address with which the person signs in here. None is stated yet: state it first.'
        : `The person signs in here with ${mail}, and on the page “Me” links the wallet to this code of the company: ${code}. What is in it then counts as the person states and proves it.`,
    walletNoLetter:
      'No letter tells the person of it. Whoever cannot sign in here yet is invited first, to the same address.',
    walletInvite: 'Invite somebody',
    where: 'Where this person counts, and what hangs on them',
    nowhere: 'Nowhere today, and without this person no award would be worse off or harder to keep.',
    nowhereGone: 'Nowhere: whoever does not belong to the company counts for no award, whatever they hold.',
    breaks: 'worse off without this person',
    notCountedToday: 'This person is not counted for it today.',
    without: 'Without this person:',
    credentials: 'Credentials',
    noCredentials: 'None are known yet. Add the first one.',
    fromWallet: 'What comes from the wallet of this person can be changed by this person only.',
    add: 'Add a credential',
    added: 'The credential was added. Where this person counts has been worked out again.',
    correct: 'Correct',
    corrected: 'The credential was corrected; what stood there before is kept in the history.',
    withdraw: 'Withdraw',
    withdrawn: 'The credential was withdrawn; that it stood there is kept in the history.',
    withdrawWhat:
      'From now on it counts for nothing. That it stood there is kept in the history, and it can be added again.',
    earned: (day) => `earned ${day}`,
    longAgo: 'earned on a day that is not known',
    until: (day) => `valid until ${day}`,
    noEnd: 'valid without end',
    states: { provisional: 'provisional', disputed: 'disputed' },
    verification: 'How it is proved',
    verifications: { claimed: 'stated, not verified yet', documented: 'document seen', verified: 'verified' },
    claimedHint:
      'What you save counts at once, as stated, wherever a rule does not ask for more. It is proved when the office of the programme verifies it, or when the person links their own wallet.',
    verify: 'Verify what is stated',
    verifyWhich: 'Which credentials',
    verifyNone: 'Choose at least one credential.',
    verifySource: 'By what',
    verifySourceHint: 'What it was verified by, or where it can be looked up, such as the number of a transcript.',
    verifyThem: 'Verify them',
    verified: (count) =>
      `${count === 1 ? '1 credential is' : `${count} credentials are`} proved now; what stood there before is kept in the history.`,
    item: 'What was earned',
    itemHint: 'The code or words of the title, such as 70-764 or “SQL”.',
    itemsFound: 'Found',
    found: (count, most) =>
      count === 0
        ? 'Nothing of that name is known to the programme.'
        : count === most
          ? `The first ${most} are shown. Type more to see fewer.`
          : `${count} found.`,
    whichItem: 'Choose what was earned: type a part of its code or title, then choose one.',
    earnedOn: 'Earned on',
    validThrough: 'Valid until',
    validHint: 'Without a last day it is valid as long as the programme says, or without end.',
    leaving: 'Leaving the company',
    leavingWhat: 'After the last day this person counts for nothing here. What the person holds stays known.',
    leave: 'Say that this person leaves',
    leaveEarlier: 'State an earlier last day',
    leftOn: (day) => `This person has left: the last day was ${day}.`,
    leavesOn: (day) =>
      `The last day of this person is ${day}. If this person stays after all, correct the time under “Who it is”.`,
    left: 'It is stated that this person leaves; the awards have been worked out again.',
    lastDay: 'Last day',
    change: 'Change name or mail',
    changed: 'It is changed. What stood there before is kept in the history.',
    changeNote: 'An empty field takes the name or the mail out.',
    affiliationAdded: 'It is stated. Where this person counts has been worked out again.',
    affiliationCorrected: 'It is corrected; what stood there before is kept in the history.',
    affiliationWithdrawn: 'It is withdrawn; that it stood there is kept in the history.',
    affiliationWithdrawWhat:
      'From now on it is as if this person had not belonged to the company in that time, and counts for nothing then.',
    addAffiliation: 'Add a time at the company',
    firstDay: 'First day',
    firstDayHint: 'Without one: for as long as is known.',
    lastDayHint: 'Without one it goes on.',
  },
  de: {
    title: ({ name, counted, worse, harder, lastDay }) =>
      `${countsDe(name, counted)} ${lastDay === undefined ? '' : `Der letzte Tag dieser Person ist der ${lastDay}. `}${
        worse === 0
          ? harder === 0
            ? 'Keine Ihrer Auszeichnungen hängt an dieser einen Person, weder jetzt noch bei einer kommenden Verlängerung.'
            : `Ohne diese Person wäre für ${harder === 1 ? '1 gefährdete Auszeichnung' : `${harder} gefährdete Auszeichnungen`} mehr nötig, um sie zu behalten.`
          : `Ohne diese Person ${worse === 1 ? 'stünde 1 Auszeichnung' : `stünden ${worse} Auszeichnungen`} schlechter da, jetzt oder bei einer kommenden Verlängerung.`
      }`,
    titleGone: (name) => `${name} gehört heute nicht zur Firma und zählt für keine Auszeichnung.`,
    back: (partner) => `Personen von ${partner}`,
    erased: 'Eine gelöschte Person',
    who: 'Wer das ist',
    belongs: 'gehört zur Firma',
    belongsAsUsual: (kind) => `${kind}, da nichts anderes angegeben ist`,
    noLocation: 'kein Standort angegeben',
    notKnown: 'Nicht bekannt: Diese Person zählt nirgends.',
    wallet: 'Eigene Sammlung',
    walletLinked: 'verbunden: Nachweise kommen von dort',
    walletNotLinked: 'nicht verbunden',
    walletHow: (mail, code) =>
      mail === undefined
        ? 'Sie wird über die E-Mail-Adresse verbunden, mit der die Person sich hier anmeldet. Noch ist keine angegeben: Geben Sie sie zuerst an.'
        : `Die Person meldet sich hier mit ${mail} an und verbindet auf der Seite „Ich“ ihre Sammlung mit diesem Kürzel der Firma: ${code}. Dann zählt, was sie darin angibt und belegt.`,
    walletNoLetter:
      'Davon erfährt die Person durch keine E-Mail. Wer sich hier noch nicht anmelden kann, wird zuerst eingeladen, an dieselbe Adresse.',
    walletInvite: 'Jemanden einladen',
    where: 'Wo diese Person zählt und was an ihr hängt',
    nowhere:
      'Heute nirgends, und ohne diese Person stünde keine Auszeichnung schlechter da oder wäre schwerer zu behalten.',
    nowhereGone: 'Nirgends: Wer nicht zur Firma gehört, zählt für keine Auszeichnung, was auch immer er hat.',
    breaks: 'ohne diese Person schlechter',
    notCountedToday: 'Heute zählt diese Person dafür nicht.',
    without: 'Ohne diese Person:',
    credentials: 'Nachweise',
    noCredentials: 'Noch sind keine bekannt. Fügen Sie den ersten hinzu.',
    fromWallet: 'Was aus der Sammlung dieser Person kommt, kann nur sie selbst ändern.',
    add: 'Einen Nachweis hinzufügen',
    added: 'Der Nachweis wurde hinzugefügt. Wo diese Person zählt, wurde neu berechnet.',
    correct: 'Berichtigen',
    corrected: 'Der Nachweis wurde berichtigt; was vorher dort stand, bleibt im Verlauf.',
    withdraw: 'Zurückziehen',
    withdrawn: 'Der Nachweis wurde zurückgezogen; dass er dort stand, bleibt im Verlauf.',
    withdrawWhat:
      'Von jetzt an zählt er für nichts. Dass er dort stand, bleibt im Verlauf, und er kann wieder hinzugefügt werden.',
    earned: (day) => `erworben am ${day}`,
    longAgo: 'erworben an einem Tag, der nicht bekannt ist',
    until: (day) => `gültig bis ${day}`,
    noEnd: 'gültig ohne Ende',
    states: { provisional: 'vorläufig', disputed: 'bestritten' },
    verification: 'Wie er belegt ist',
    verifications: { claimed: 'angegeben, noch nicht geprüft', documented: 'Dokument gesehen', verified: 'geprüft' },
    claimedHint:
      'Was Sie speichern, zählt sofort als angegeben, wo eine Regel nicht mehr verlangt. Belegt ist es, wenn das Büro des Programms es prüft oder die Person ihre eigene Sammlung verbindet.',
    verify: 'Angegebenes prüfen',
    verifyWhich: 'Welche Nachweise',
    verifyNone: 'Wählen Sie mindestens einen Nachweis.',
    verifySource: 'Woran',
    verifySourceHint: 'Woran es geprüft wurde oder wo es sich nachsehen lässt, etwa die Nummer eines Transcripts.',
    verifyThem: 'Als geprüft eintragen',
    verified: (count) =>
      `${count === 1 ? '1 Nachweis ist' : `${count} Nachweise sind`} jetzt belegt; was vorher dort stand, bleibt im Verlauf.`,
    item: 'Was erworben wurde',
    itemHint: 'Der Code oder Wörter aus dem Titel, etwa 70-764 oder „SQL“.',
    itemsFound: 'Gefunden',
    found: (count, most) =>
      count === 0
        ? 'So heißt im Programm nichts.'
        : count === most
          ? `Die ersten ${most} werden gezeigt. Schreiben Sie mehr, um weniger zu sehen.`
          : `${count} gefunden.`,
    whichItem:
      'Wählen Sie, was erworben wurde: Schreiben Sie einen Teil des Codes oder Titels und wählen Sie dann aus.',
    earnedOn: 'Erworben am',
    validThrough: 'Gültig bis',
    validHint: 'Ohne letzten Tag gilt er so lange, wie das Programm es sagt, oder ohne Ende.',
    leaving: 'Weggang',
    leavingWhat: 'Nach dem letzten Tag zählt diese Person hier für nichts. Was die Person hat, bleibt bekannt.',
    leave: 'Angeben, dass diese Person geht',
    leaveEarlier: 'Einen früheren letzten Tag angeben',
    leftOn: (day) => `Diese Person ist gegangen: Ihr letzter Tag war der ${day}.`,
    leavesOn: (day) =>
      `Der letzte Tag dieser Person ist der ${day}. Bleibt sie doch, berichtigen Sie die Zeit unter „Wer das ist“.`,
    left: 'Es ist angegeben, dass diese Person geht; die Auszeichnungen wurden neu berechnet.',
    lastDay: 'Letzter Tag',
    change: 'Namen oder E-Mail ändern',
    changed: 'Es ist geändert. Was vorher dort stand, bleibt im Verlauf.',
    changeNote: 'Ein leeres Feld nimmt den Namen oder die E-Mail heraus.',
    affiliationAdded: 'Es ist eingetragen. Wo diese Person zählt, wurde neu berechnet.',
    affiliationCorrected: 'Es ist berichtigt; was vorher dort stand, bleibt im Verlauf.',
    affiliationWithdrawn: 'Es ist zurückgezogen; dass es dort stand, bleibt im Verlauf.',
    affiliationWithdrawWhat:
      'Von jetzt an ist es, als hätte diese Person in der Zeit nicht zur Firma gehört: Sie zählt dann für nichts.',
    addAffiliation: 'Eine Zeit in der Firma hinzufügen',
    firstDay: 'Erster Tag',
    firstDayHint: 'Ohne ihn: seit jeher, soweit bekannt.',
    lastDayHint: 'Ohne ihn geht es weiter.',
  },
};
