import type { Bilingual } from '../bilingual.ts';

const en = {
  noneWorse: 'No award would be worse off.',
  noneWorseBut: (count: string) =>
    `No award would be lost by it, nor be at risk that is not already. But ${count === '1' ? '1 that is at risk would take' : `${count} that are at risk would take`} more to be kept.`,
  worse: (count: string) => (count === '1' ? '1 award would be worse off.' : `${count} awards would be worse off.`),
  better: (count: string) => (count === '1' ? '1 would be better off.' : `${count} would be better off.`),
  met: (on: string) => `From ${on} its requirement would be met.`,
  noLongerMet: (on: string) => `From ${on} its requirement would no longer be met.`,
  notMet: (on: string) => `From ${on} its requirement would not be met.`,
  overtaken: (awards: string, count: number) =>
    `${awards} would be met then and ${count === 1 ? 'comes' : 'come'} before it in the company’s order, so people are counted there first.`,
  open: (on: string) => `From ${on} it would be undetermined whether its requirement is met.`,
  atRiskFrom: (day: string) => `It would be at risk from ${day}.`,
  atRiskEarlier: (day: string, instead: string) =>
    `It would be at risk from ${day} already, and not only from ${instead}.`,
  atRiskLater: (day: string, instead: string) =>
    `It would be at risk only from ${day}, and not from ${instead} already.`,
  atRisk: 'It would be at risk.',
  staysHeld: 'It would stay held all the same, and not be at risk.',
  noLongerAtRisk: 'It would no longer be at risk.',
  lostAfter: (day: string) => `It would be held until ${day} and then be lost, if nobody does anything.`,
  lostEarlier: (day: string, instead: string) =>
    `It would be lost after ${day} already, and not only after ${instead}.`,
  lostLater: (day: string, instead: string) => `It would be lost only after ${day}, and not after ${instead} already.`,
  noLongerLost: (day: string) => `It would no longer be lost after ${day}.`,
  fails: (anniversary: string, version: string | undefined) =>
    `Its renewal of ${anniversary} goes by ${version === undefined ? 'the text that binds then' : `the text ${version}`}, which would not be met.`,
  notHeld: 'It would not be held any more.',
  exams: (count: number) => (count === 1 ? '1 exam or assessment' : `${count} exams or assessments`),
  people: (count: number) => (count === 1 ? '1 more person' : `${count} more people`),
  takesMoreThan: (after: string, before: string) =>
    `It is at risk either way, but to keep it would take ${after}, and not only ${before}.`,
  takesLessThan: (after: string, before: string) =>
    `It stays at risk, but to keep it would take only ${after}, and not ${before}.`,
  takesMore: (after: string) => `It is at risk either way, but to keep it would also take ${after}.`,
  takesLess: 'It stays at risk, but to keep it no exam would have to be passed any more.',
  same: 'Nothing changes.',
};

const de: typeof en = {
  noneWorse: 'Keine Auszeichnung stünde schlechter da.',
  noneWorseBut: (count) =>
    `Keine Auszeichnung ginge dadurch verloren oder würde neu gefährdet. Aber ${count === '1' ? 'für 1 gefährdete' : `für ${count} gefährdete`} wäre mehr nötig, um sie zu behalten.`,
  worse: (count) =>
    count === '1' ? '1 Auszeichnung stünde schlechter da.' : `${count} Auszeichnungen stünden schlechter da.`,
  better: (count) => (count === '1' ? '1 stünde besser da.' : `${count} stünden besser da.`),
  met: (on) => `Ab ${on} wäre die Anforderung erfüllt.`,
  noLongerMet: (on) => `Ab ${on} wäre die Anforderung nicht mehr erfüllt.`,
  notMet: (on) => `Ab ${on} wäre die Anforderung nicht erfüllt.`,
  overtaken: (awards, count) =>
    `${awards} ${count === 1 ? 'wäre dann erfüllt und steht' : 'wären dann erfüllt und stehen'} in der Reihenfolge der Firma davor; deshalb zählen Personen zuerst dort.`,
  open: (on) => `Ab ${on} wäre ungeklärt, ob die Anforderung erfüllt ist.`,
  atRiskFrom: (day) => `Gefährdet wäre sie ab ${day}.`,
  atRiskEarlier: (day, instead) => `Gefährdet wäre sie schon ab ${day} und nicht erst ab ${instead}.`,
  atRiskLater: (day, instead) => `Gefährdet wäre sie erst ab ${day} und nicht schon ab ${instead}.`,
  atRisk: 'Sie wäre gefährdet.',
  staysHeld: 'Gehalten würde sie trotzdem weiter, und gefährdet wäre sie nicht.',
  noLongerAtRisk: 'Sie wäre nicht mehr gefährdet.',
  lostAfter: (day) => `Gehalten würde sie bis ${day} und ginge dann verloren, wenn niemand etwas tut.`,
  lostEarlier: (day, instead) => `Verloren ginge sie schon nach dem ${day} und nicht erst nach dem ${instead}.`,
  lostLater: (day, instead) => `Verloren ginge sie erst nach dem ${day} und nicht schon nach dem ${instead}.`,
  noLongerLost: (day) => `Sie ginge nach dem ${day} nicht mehr verloren.`,
  fails: (anniversary, version) =>
    `Für die Verlängerung vom ${anniversary} gilt ${version === undefined ? 'der Text, der dann bindet' : `der Text ${version}`}; er wäre nicht erfüllt.`,
  notHeld: 'Sie würde nicht mehr gehalten.',
  exams: (count) => (count === 1 ? '1 Prüfung oder Assessment' : `${count} Prüfungen oder Assessments`),
  people: (count) => (count === 1 ? '1 weitere Person' : `${count} weitere Personen`),
  takesMoreThan: (after, before) =>
    `Gefährdet ist sie so oder so; um sie zu behalten, bräuchte es aber ${after} und nicht nur ${before}.`,
  takesLessThan: (after, before) =>
    `Gefährdet bleibt sie; um sie zu behalten, bräuchte es aber nur ${after} und nicht ${before}.`,
  takesMore: (after) => `Gefährdet ist sie so oder so; um sie zu behalten, bräuchte es aber auch ${after}.`,
  takesLess: 'Gefährdet bleibt sie; eine Prüfung wäre aber nicht mehr nötig, um sie zu behalten.',
  same: 'Daran ändert sich nichts.',
};

export const factsImpactWords: Bilingual<typeof en> = { en, de };
