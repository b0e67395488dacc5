import type { Bilingual } from '../bilingual.ts';

const en = {
  renewalWindow: (awards: string) => `Renewal: ${awards}`,
  anniversary: (day: string) => `The anniversary is ${day}.`,
  wouldSucceed: 'As things stand it would succeed.',
  wouldFail: (awards: string) => `As things stand it would fail for ${awards}.`,
  renewalDeadline: (awards: string) => `Last day to renew ${awards}`,
  notMet: 'As things stand the requirement for it is not met.',
  lastDayHeld: (awards: string) => `Held for the last day, as things stand: ${awards}`,
  textsBegin: (texts: string) => `New text: ${texts}`,
  textOf: (competency: string, version: string) => `${competency} (${version})`,
  observed: 'The day is when the text was seen; a holder is bound by it at the next renewal.',
  closes: {
    newcomers: (competencies: string) => `Last day to enrol for ${competencies}`,
    renewals: (competencies: string) => `Last day on which ${competencies} can be renewed`,
    everybody: (competencies: string) => `Last day of ${competencies}`,
  },
  lastDayToEarn: (items: string) => `Last day to take ${items}`,
  lastDayAccepted: (items: string) => `Last day on which these count: ${items}`,
  credentialsEnd: (held: string) => `Valid for the last day: ${held}`,
  credentialOf: (item: string, person: string) => `${item} of ${person}`,
  peopleLeave: (people: string) => `Last day in the company: ${people}`,
  grantsEnd: (items: string) => `Held by the company itself for the last day: ${items}`,
  evidenceEnds: (evidence: string) => `Valid for the last day: ${evidence}`,
  statusesEnd: (statuses: string) => `Held for the last day: ${statuses}`,
  exceptionsEnd: (by: string) => `Last day of the exception granted by ${by}`,
  checkDay: (awards: string) => `The requirement is judged: ${awards}`,
};

const de: typeof en = {
  renewalWindow: (awards) => `Verlängerung: ${awards}`,
  anniversary: (day) => `Der Jahrestag ist der ${day}.`,
  wouldSucceed: 'So wie es steht, gelingt sie.',
  wouldFail: (awards) => `So wie es steht, scheitert sie für ${awards}.`,
  renewalDeadline: (awards) => `Letzter Tag zur Verlängerung von ${awards}`,
  notMet: 'So wie es steht, ist die Anforderung dafür nicht erfüllt.',
  lastDayHeld: (awards) => `So wie es steht, zum letzten Mal gehalten: ${awards}`,
  textsBegin: (texts) => `Neuer Text: ${texts}`,
  textOf: (competency, version) => `${competency} (${version})`,
  observed: 'Der Tag ist der, an dem der Text gesehen wurde; für Inhaber gilt er ab der nächsten Verlängerung.',
  closes: {
    newcomers: (competencies) => `Letzter Tag zur Anmeldung für ${competencies}`,
    renewals: (competencies) => `Letzter Tag, an dem ${competencies} verlängert werden kann`,
    everybody: (competencies) => `Letzter Tag von ${competencies}`,
  },
  lastDayToEarn: (items) => `Zum letzten Mal abzulegen: ${items}`,
  lastDayAccepted: (items) => `Zum letzten Mal anerkannt: ${items}`,
  credentialsEnd: (held) => `Zum letzten Mal gültig: ${held}`,
  credentialOf: (item, person) => `${item} von ${person}`,
  peopleLeave: (people) => `Letzter Tag im Unternehmen: ${people}`,
  grantsEnd: (items) => `Vom Unternehmen selbst zum letzten Mal gehalten: ${items}`,
  evidenceEnds: (evidence) => `Zum letzten Mal gültig: ${evidence}`,
  statusesEnd: (statuses) => `Zum letzten Mal gehalten: ${statuses}`,
  exceptionsEnd: (by) => `Letzter Tag der Ausnahme von ${by}`,
  checkDay: (awards) => `Die Anforderung wird geprüft: ${awards}`,
};

export const dayAheadWords: Bilingual<typeof en> = { en, de };
