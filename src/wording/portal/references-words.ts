import type { ReferenceState } from '../../domain/membership/reference-state.ts';
import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: (met: number, all: number) => string;
  readonly noneAsks: (programme: string) => string;
  readonly lead: string;
  readonly leadVerified: string;
  readonly noKinds: (programme: string) => string;
  readonly asked: string;
  readonly award: string;
  readonly asks: string;
  readonly count: string;
  readonly countOf: (found: number, needed: number) => string;
  readonly verdict: string;
  readonly requests: string;
  readonly nobodyYet: string;
  readonly nobodyYetForReaders: string;
  readonly noneSuch: string;
  readonly customer: string;
  readonly state: string;
  readonly every: string;
  readonly for: string;
  readonly toDo: string;
  readonly states: Readonly<Record<ReferenceState, string>>;
  readonly onItsWay: string;
  readonly until: (day: string, letters: number) => string;
  readonly answered: (day: string) => string;
  readonly quoted: (remark: string) => string;
  readonly doubted: Readonly<Record<'provisional' | 'disputed', string>>;
  readonly validUntil: (day: string) => string;
  readonly nobodyAnswered: (day: string) => string;
  readonly evidenceWithdrawn: string;
  readonly takenBack: string;
  readonly askAgain: string;
  readonly askedAgain: string;
  readonly withdraw: string;
  readonly withdrawWhat: string;
  readonly forget: string;
  readonly forgetWhat: string;
  readonly ask: string;
  readonly kind: string;
  readonly competency: string;
  readonly competencyHint: string;
  readonly everyCompetency: string;
  readonly company: string;
  readonly contact: string;
  readonly forgotten: string;
  readonly contactName: string;
  readonly mail: string;
  readonly mailHint: string;
  readonly letterIn: string;
  readonly project: string;
  readonly projectHint: string;
  readonly on: string;
  readonly onHint: string;
  readonly sendLetter: string;
  readonly askedFor: (company: string) => string;
}

/** Whom a partner asks for a reference. */
export const referencesWords: Bilingual<Words> = {
  en: {
    name: 'References',
    title: (met, all) => {
      if (met === all)
        return all === 1
          ? 'The references that a requirement asks for are there.'
          : `The references that ${all} requirements ask for are there.`;
      if (met === 0)
        return all === 1
          ? 'A requirement asks for references, and some are missing.'
          : `${all} requirements ask for references, and each lacks some.`;
      return `${met} of ${all} requirements that ask for references ${met === 1 ? 'has' : 'have'} enough.`;
    },
    noneAsks: (programme) => `No requirement of ${programme} asks for customer references today.`,
    lead: 'A customer gets a letter and answers by its link, without an account. What the customer approves counts from that moment on.',
    leadVerified:
      'A customer gets a letter and answers by its link, without an account. This programme counts what the customer approves once its office has verified it.',
    noKinds: (programme) =>
      `By its rules, ${programme} takes no evidence from customers, so there is nobody to ask. Should its rules change, you can ask here.`,
    asked: 'What asks for references',
    award: 'Award',
    asks: 'What it asks',
    count: 'Counting',
    countOf: (found, needed) => `${found}\u00a0of\u00a0${needed}`,
    verdict: 'Verdict',
    requests: 'Customers asked',
    nobodyYet: 'No customer was asked yet. Fill in the form below: the letter goes out at once.',
    nobodyYetForReaders: 'No customer was asked yet. The administrators of the company ask them.',
    noneSuch: 'There are none in this state. Choose another one, or “every”.',
    customer: 'Customer',
    state: 'State',
    every: 'every',
    for: 'For',
    toDo: 'What you can do',
    states: {
      asked: 'Asked',
      awaiting: 'Awaiting answer',
      approved: 'Approved',
      rejected: 'Rejected',
      expired: 'Expired',
      withdrawn: 'Withdrawn',
    },
    onItsWay: 'The letter has not left yet. That takes moments; if mail is down, it is tried again.',
    until: (day, letters) =>
      `Can be answered until ${day}.${letters > 1 ? ` This is letter ${letters}; the links of earlier ones open nothing.` : ''}`,
    answered: (day) => `Answered on ${day}.`,
    quoted: (remark) => `“${remark}”`,
    doubted: {
      provisional: 'The programme holds the evidence for provisional: it does not count for certain.',
      disputed: 'The programme disputes the evidence: it does not count for certain.',
    },
    validUntil: (day) => `It was valid until ${day}.`,
    nobodyAnswered: (day) => `Nobody answered by ${day}.`,
    evidenceWithdrawn: 'It was approved, and its evidence was withdrawn since.',
    takenBack: 'It was taken back before anybody answered.',
    askAgain: 'Ask again',
    askedAgain: 'Another letter goes out.',
    withdraw: 'Withdraw',
    withdrawWhat:
      'The link in the letter opens nothing from then on, and the name and address of the contact are deleted. This cannot be undone; you can ask anew.',
    forget: 'Delete contact',
    forgetWhat:
      'Name and address of the contact are deleted now, as they may ask for. The answer stays and counts as before. This cannot be undone.',
    ask: 'Ask a customer',
    kind: 'Kind of reference',
    competency: 'For the competency',
    competencyHint: 'A reference for one competency counts in no other one.',
    everyCompetency: 'every one that asks for it',
    company: 'Company of the customer',
    contact: 'Contact',
    forgotten: 'deleted',
    contactName: 'Name of the contact there',
    mail: 'E-mail address of the contact',
    mailHint: 'Only ask people who know of you. Name and address are deleted 90 days after the answer.',
    letterIn: 'Letter in',
    project: 'What you did for the customer',
    projectHint: 'In a few sentences. The customer reads them and answers for them.',
    on: 'Day of the work',
    onHint: 'The day on which it was done. The customer can correct it.',
    sendLetter: 'Send the letter',
    askedFor: (company) => `The letter to ${company} goes out.`,
  },
  de: {
    name: 'Referenzen',
    title: (met, all) => {
      if (met === all)
        return all === 1
          ? 'Die Referenzen, die eine Anforderung verlangt, sind da.'
          : `Die Referenzen, die ${all} Anforderungen verlangen, sind da.`;
      if (met === 0)
        return all === 1
          ? 'Eine Anforderung verlangt Referenzen, und es fehlen welche.'
          : `${all} Anforderungen verlangen Referenzen, und jeder fehlen welche.`;
      return `${met} von ${all} Anforderungen, die Referenzen verlangen, ${met === 1 ? 'hat' : 'haben'} genug.`;
    },
    noneAsks: (programme) => `Keine Anforderung von ${programme} verlangt heute Kundenreferenzen.`,
    lead: 'Der Kunde bekommt eine E-Mail und antwortet über den Link darin, ohne Konto. Was er bestätigt, zählt von diesem Augenblick an.',
    leadVerified:
      'Der Kunde bekommt eine E-Mail und antwortet über den Link darin, ohne Konto. Was er bestätigt, zählt in diesem Programm, sobald dessen Büro es geprüft hat.',
    noKinds: (programme) =>
      `Nach seinen Regeln nimmt ${programme} keine Belege von Kunden an; zu fragen ist also niemand. Ändern sich die Regeln, können Sie hier fragen.`,
    asked: 'Was Referenzen verlangt',
    award: 'Auszeichnung',
    asks: 'Was verlangt ist',
    count: 'Zählen',
    countOf: (found, needed) => `${found}\u00a0von\u00a0${needed}`,
    verdict: 'Urteil',
    requests: 'Gefragte Kunden',
    nobodyYet: 'Noch wurde kein Kunde gefragt. Füllen Sie das Formular unten aus: Die E-Mail geht sofort hinaus.',
    nobodyYetForReaders: 'Noch wurde kein Kunde gefragt. Das tut, wer die Firma verwaltet.',
    noneSuch: 'In diesem Zustand ist keine. Wählen Sie einen anderen oder „alle“.',
    customer: 'Kunde',
    state: 'Zustand',
    every: 'alle',
    for: 'Wofür',
    toDo: 'Was Sie tun können',
    states: {
      asked: 'Angefragt',
      awaiting: 'Wartet auf Antwort',
      approved: 'Bestätigt',
      rejected: 'Abgelehnt',
      expired: 'Abgelaufen',
      withdrawn: 'Zurückgezogen',
    },
    onItsWay:
      'Die E-Mail ist noch nicht hinaus. Das dauert nur Augenblicke; klappt es nicht, wird es noch einmal versucht.',
    until: (day, letters) =>
      `Antwort möglich bis ${day}.${letters > 1 ? ` Das ist die ${letters}. E-Mail; die Links der früheren öffnen nichts.` : ''}`,
    answered: (day) => `Beantwortet am ${day}.`,
    quoted: (remark) => `„${remark}“`,
    doubted: {
      provisional: 'Für das Programm ist der Beleg vorläufig: Er zählt nicht sicher.',
      disputed: 'Das Programm bestreitet den Beleg: Er zählt nicht sicher.',
    },
    validUntil: (day) => `Sie galt bis ${day}.`,
    nobodyAnswered: (day) => `Bis ${day} kam keine Antwort.`,
    evidenceWithdrawn: 'Sie wurde bestätigt, ihr Beleg aber seither zurückgezogen.',
    takenBack: 'Sie wurde zurückgezogen, bevor jemand geantwortet hat.',
    askAgain: 'Noch einmal fragen',
    askedAgain: 'Eine weitere E-Mail geht hinaus.',
    withdraw: 'Zurückziehen',
    withdrawWhat:
      'Der Link in der E-Mail öffnet dann nichts mehr, und Name und Adresse der Ansprechperson werden gelöscht. Das lässt sich nicht rückgängig machen; Sie können neu fragen.',
    forget: 'Ansprechperson löschen',
    forgetWhat:
      'Name und Adresse werden jetzt gelöscht, wie es verlangt werden kann. Die Antwort bleibt und zählt wie zuvor. Das lässt sich nicht rückgängig machen.',
    ask: 'Einen Kunden fragen',
    kind: 'Art der Referenz',
    competency: 'Für die Kompetenz',
    competencyHint: 'Eine Referenz für eine Kompetenz zählt bei keiner anderen.',
    everyCompetency: 'jede, die sie verlangt',
    company: 'Firma des Kunden',
    contact: 'Ansprechperson',
    forgotten: 'gelöscht',
    contactName: 'Name der Ansprechperson',
    mail: 'E-Mail-Adresse der Ansprechperson',
    mailHint: 'Fragen Sie nur, wer Sie kennt. Name und Adresse werden 90 Tage nach der Antwort gelöscht.',
    letterIn: 'E-Mail auf',
    project: 'Was Sie für den Kunden getan haben',
    projectHint: 'In ein paar Sätzen. Der Kunde liest sie und steht dafür ein.',
    on: 'Tag der Arbeit',
    onHint: 'Der Tag, an dem sie getan war. Der Kunde kann ihn berichtigen.',
    sendLetter: 'E-Mail senden',
    askedFor: (company) => `Die E-Mail an ${company} geht hinaus.`,
  },
};
