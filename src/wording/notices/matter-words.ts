import type { Bilingual } from '../bilingual.ts';

const en = {
  renewalAhead: (award: string, opens: string) => `${award} can be renewed from ${opens}`,
  renewalOpen: (award: string, by: string) => `${award} is to be renewed by ${by}`,
  renewalWhat: (opens: string, by: string) =>
    `Its renewal can be done from ${opens} to ${by}. If nobody does it by then, the award is lost.`,
  renewalsAhead: (count: number, opens: string) => `${count} awards can be renewed from ${opens}`,
  renewalsOpen: (count: number, by: string) => `${count} awards are to be renewed by ${by}`,
  renewalsWhat: (opens: string, by: string) =>
    `They are renewed together, from ${opens} to ${by}. If nobody does it by then, they are lost.`,
  theyWillSucceed: (awards: string) => `As things stand it will succeed for ${awards}.`,
  theyWouldFail: (awards: string) => `As things stand it would fail for ${awards}.`,
  theyAreOpen: (awards: string) =>
    `Nobody can say yet how it will go for ${awards}: a question is open, or figures are still to come.`,
  willSucceed: 'As things stand it will succeed.',
  wouldFail: 'As things stand it would fail.',
  isOpen: 'Nobody can say yet how it will go: a question is open, or figures are still to come.',
  atRisk: (award: string) => `${award} is at risk`,
  riskFrom: (day: string, why: string) => `At risk from ${day}: ${why}.`,
  riskSince: (day: string, why: string) => `At risk since ${day}: ${why}.`,
  riskBecause: (why: string) => `At risk: ${why}.`,
  riskFromAlone: (day: string) => `At risk from ${day}.`,
  riskSinceAlone: (day: string) => `At risk since ${day}: its requirement is not met.`,
  riskAlone: 'Its requirement is not met.',
  heldUntil: (day: string) => `It is held until ${day} if nobody does anything.`,
  by: (day: string) => `The last day to do something about it is ${day}.`,
  pending: (award: string) => `${award} may be taken away`,
  pendingWhat: (since: string) =>
    `Its requirement was not met when it counted, and since ${since} it has lapsed. The programme decides whether it is taken away.`,
  pendingWhy: 'You get this at once, however often you want letters: what you do about it may come too late later.',
  ends: (item: string, person: string, last: string) => `${item} of ${person} ends on ${last}`,
  endsOwn: (item: string, last: string) => `Your ${item} ends on ${last}`,
  endsWhat: (last: string, awards: string) => `It counts until ${last}. On it hangs: ${awards}.`,
  endsWhatOwn: (partner: string, last: string, awards: string) =>
    `It counts until ${last}. On it hangs at ${partner}: ${awards}.`,
  endsTodo: 'If it is renewed by then, or somebody else has it, nothing is lost.',
};

const de: typeof en = {
  renewalAhead: (award, opens) => `${award} lässt sich ab ${opens} verlängern`,
  renewalOpen: (award, by) => `${award} ist bis zum ${by} zu verlängern`,
  renewalWhat: (opens, by) =>
    `Die Verlängerung ist vom ${opens} bis zum ${by} möglich. Verlängert bis dahin niemand, geht die Auszeichnung verloren.`,
  renewalsAhead: (count, opens) => `${count} Auszeichnungen lassen sich ab ${opens} verlängern`,
  renewalsOpen: (count, by) => `${count} Auszeichnungen sind bis zum ${by} zu verlängern`,
  renewalsWhat: (opens, by) =>
    `Verlängert werden sie zusammen, vom ${opens} bis zum ${by}. Tut es bis dahin niemand, gehen sie verloren.`,
  theyWillSucceed: (awards) => `Nach heutigem Stand gelingt sie für ${awards}.`,
  theyWouldFail: (awards) => `Nach heutigem Stand würde sie scheitern für ${awards}.`,
  theyAreOpen: (awards) =>
    `Wie es ausgeht für ${awards}, kann noch niemand sagen: Eine Frage ist offen, oder Zahlen stehen noch aus.`,
  willSucceed: 'Nach heutigem Stand gelingt sie.',
  wouldFail: 'Nach heutigem Stand würde sie scheitern.',
  isOpen: 'Wie sie ausgeht, kann noch niemand sagen: Eine Frage ist offen, oder Zahlen stehen noch aus.',
  atRisk: (award) => `${award} ist gefährdet`,
  riskFrom: (day, why) => `Gefährdet ab ${day}: ${why}.`,
  riskSince: (day, why) => `Gefährdet seit dem ${day}: ${why}.`,
  riskBecause: (why) => `Gefährdet: ${why}.`,
  riskFromAlone: (day) => `Gefährdet ab ${day}.`,
  riskSinceAlone: (day) => `Gefährdet seit dem ${day}: Die Anforderung ist nicht erfüllt.`,
  riskAlone: 'Die Anforderung ist nicht erfüllt.',
  heldUntil: (day) => `Gehalten wird sie bis zum ${day}, wenn niemand etwas tut.`,
  by: (day) => `Der letzte Tag, um etwas zu tun, ist der ${day}.`,
  pending: (award) => `${award} kann aberkannt werden`,
  pendingWhat: (since) =>
    `Die Anforderung war nicht erfüllt, als es darauf ankam; seit dem ${since} ist die Auszeichnung verfallen. Das Programm entscheidet, ob es sie aberkennt.`,
  pendingWhy:
    'Das bekommen Sie sofort, wie oft Sie auch E-Mails wünschen: Was Sie jetzt noch tun können, käme später vielleicht zu spät.',
  ends: (item, person, last) => `${item} von ${person} läuft am ${last} ab`,
  endsOwn: (item, last) => `Ihr Nachweis ${item} läuft am ${last} ab`,
  endsWhat: (last, awards) => `Der Nachweis zählt bis zum ${last}. Daran hängt: ${awards}.`,
  endsWhatOwn: (partner, last, awards) => `Er zählt bis zum ${last}. Daran hängt bei ${partner}: ${awards}.`,
  endsTodo: 'Wird er bis dahin erneuert oder hat ihn jemand anders, geht nichts verloren.',
};

export const matterWords: Bilingual<typeof en> = { en, de };
