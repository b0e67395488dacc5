import type { Bilingual } from '../bilingual.ts';

const en = {
  sameCost: 'the same cost',
  more: (cost: string) => `${cost} more`,
  less: (cost: string) => `${cost} less`,
  lost: (awards: string) => `${awards} cannot be had`,
  lostUnproved: (awards: string) => `no plan was found with ${awards}`,
  won: (awards: string) => `${awards} can be had`,
  noPlan: 'there is no plan at all',
  unknown: 'not known, the search ended before it found a plan',
  between: (least: string, most: string) => `not proved: between ${least} and ${most}`,
  notProved: 'not proved',
  passing: (person: string, items: string) => `${person} passes ${items}`,
  passed: (person: string, item: string, how: string) => `${person} passes ${item}: ${how}`,

  why: 'Why these people',
  without: (people: string, consequence: string) => `Without ${people}: ${consequence}.`,
  withoutOneOf: (people: string, consequence: string) => `Without one of them, ${people}: ${consequence}.`,
  whyNotQuick:
    'What it would cost without each of them, and who would step in, takes a plan for each and is not quickly found here: with --explain Assay tells it.',
  isLockedIn: 'Takes part in any case, as was asked.',
  nextBest: (who: string) => `Next best: ${who}.`,

  second: 'The second-best plan',
  another: (consequence: string) =>
    `The best plan that leaves out a step of this one: ${consequence}. Every other plan costs as much or more, or reaches less.`,
  anotherAsGood: 'Another plan reaches as much for the same money.',
  anotherOpen: (consequence: string) => `The best plan found that leaves out a step of this one: ${consequence}.`,
  noOther: 'There is no plan without every step of this one.',
  instead: 'Done instead:',
  notDone: 'Not done:',
  inAddition: 'Done in addition:',

  change: 'What would change the plan',
  waiting: (consequence: string) => `If it began a month later: ${consequence}.`,
  canWait: 'If it began a month later, it would reach as much for the same money.',
  dueLater: (awards: string, consequence: string) => `If ${awards} were due a month later: ${consequence}.`,
  allDueLater: (consequence: string) => `If everything were due a month later: ${consequence}.`,
  oneMoreSeat: (course: string, consequence: string) => `One more seat in ${course}: ${consequence}.`,
  oneMorePlace: (course: string, consequence: string) =>
    `One more place in each class that is bought as a whole, ${course}: ${consequence}.`,
  oneMoreVoucher: (voucher: string, consequence: string) => `One more voucher ${voucher}: ${consequence}.`,
  nextBudget: (budget: string, now: string, awards: string) =>
    `A budget of ${budget} in place of ${now} is the least that reaches more: ${awards}.`,
  nextBudgetOpen: (budget: string, least: string, awards: string) =>
    `A budget of ${budget} reaches more: ${awards}. That less than this would do, but not less than ${least}, is not ruled out.`,
  anyMoney: (consequence: string) => `If money were no limit: ${consequence}.`,
  noMoney: 'More money would reach no more.',
  noMoneyKnown: 'No plan was found that reaches more for more money.',
  noTime: 'One more month for any award, or for all, would change nothing.',
  noPlaces: 'One more seat, place or voucher of what there is only so much of would change nothing.',

  ifLeaves: (people: string, day: string, areSeveral: boolean) =>
    `If ${people} ${areSeveral ? 'leave' : 'leaves'} on ${day}`,
  newlyAtRisk: (awards: string) => `Not safe then, unless somebody does something: ${awards}.`,
  nothingChanges: 'Nothing changes: what was safe stays safe, and the plan stays as it is.',
  thenCosts: (cost: string, consequence: string) => `The plan then costs ${cost}: ${consequence}.`,
  noPlanThen: 'Then there is no plan.',
  unknownThen: 'No plan was found for that; the search ended first.',
  noLonger: 'No longer done:',
  firstThen: 'To do first then:',

  frontier: 'What less and more would cost',
  awards: 'What is reached',
  cost: 'Least cost',
  remark: '',
  thisPlan: 'this plan',
  beyond: 'beyond the budget',
  nothingMore: 'nothing',
  only: (cost: string, least: string) => `${cost}, not proved: ${least} at the least`,
  always: (awards: string) => `In every line besides: ${awards}.`,
  byWeight:
    'The awards are too many for a line for each combination: each line is the cheapest of those that reach so much.',
  noOtherLine: 'No other combination of awards can be had.',
  incomplete: 'A line may be missing: the search ended before all was proved.',
  inJson: (count: string) =>
    `Lines that cost as much as another and reach less are left out (${count}); --json has all.`,
};

const de: typeof en = {
  sameCost: 'gleich teuer',
  more: (cost) => `${cost} mehr`,
  less: (cost) => `${cost} weniger`,
  lost: (awards) => `nicht zu haben: ${awards}`,
  lostUnproved: (awards) => `kein Plan wurde gefunden mit: ${awards}`,
  won: (awards) => `zu haben: ${awards}`,
  noPlan: 'dann gibt es keinen Plan',
  unknown: 'unbekannt, die Suche endete, bevor sie einen Plan fand',
  between: (least, most) => `nicht bewiesen: zwischen ${least} und ${most}`,
  notProved: 'nicht bewiesen',
  passing: (person, items) => `${person} besteht ${items}`,
  passed: (person, item, how) => `${person} besteht ${item}: ${how}`,

  why: 'Warum diese Personen',
  without: (people, consequence) => `Ohne ${people}: ${consequence}.`,
  withoutOneOf: (people, consequence) => `Ohne eine dieser Personen, ${people}: ${consequence}.`,
  whyNotQuick:
    'Was es ohne jede dieser Personen kosten würde und wer einspränge, braucht jeweils einen eigenen Plan und ist hier nicht schnell gefunden: Mit --explain sagt Assay es.',
  isLockedIn: 'Nimmt auf jeden Fall teil, wie verlangt.',
  nextBest: (who) => `Nächstbeste Lösung: ${who}.`,

  second: 'Der zweitbeste Plan',
  another: (consequence) =>
    `Der beste Plan, der einen Schritt dieses Planes auslässt: ${consequence}. Jeder andere kostet ebenso viel oder mehr oder erreicht weniger.`,
  anotherAsGood: 'Ein anderer Plan erreicht ebenso viel für ebenso viel Geld.',
  anotherOpen: (consequence) =>
    `Der beste Plan, der gefunden wurde und einen Schritt dieses Planes auslässt: ${consequence}.`,
  noOther: 'Ohne alle Schritte dieses Planes gibt es keinen.',
  instead: 'Stattdessen:',
  notDone: 'Dafür nicht:',
  inAddition: 'Zusätzlich:',

  change: 'Was den Plan ändern würde',
  waiting: (consequence) => `Begänne er einen Monat später: ${consequence}.`,
  canWait: 'Begänne er einen Monat später, erreichte er ebenso viel für ebenso viel Geld.',
  dueLater: (awards, consequence) => `Wäre die Frist einen Monat später, für ${awards}: ${consequence}.`,
  allDueLater: (consequence) => `Wären alle Fristen einen Monat später: ${consequence}.`,
  oneMoreSeat: (course, consequence) => `Ein Platz mehr in ${course}: ${consequence}.`,
  oneMorePlace: (course, consequence) =>
    `Ein Platz mehr in jedem Seminar, das als Ganzes gebucht wird, ${course}: ${consequence}.`,
  oneMoreVoucher: (voucher, consequence) => `Ein Gutschein ${voucher} mehr: ${consequence}.`,
  nextBudget: (budget, now, awards) =>
    `Erst ein Budget von ${budget} statt ${now} erreicht mehr, und keines darunter: ${awards}.`,
  nextBudgetOpen: (budget, least, awards) =>
    `Ein Budget von ${budget} erreicht mehr: ${awards}. Dass weniger reicht, aber nicht weniger als ${least}, ist nicht ausgeschlossen.`,
  anyMoney: (consequence) => `Wäre Geld keine Grenze: ${consequence}.`,
  noMoney: 'Mehr Geld würde nicht mehr erreichen.',
  noMoneyKnown: 'Kein Plan wurde gefunden, der für mehr Geld mehr erreicht.',
  noTime: 'Ein Monat mehr für eine der Auszeichnungen oder für alle würde nichts ändern.',
  noPlaces: 'Ein Platz oder Gutschein mehr von dem, was begrenzt ist, würde nichts ändern.',

  ifLeaves: (people, day, areSeveral) => `Wenn ${people} am ${day} ${areSeveral ? 'gehen' : 'geht'}`,
  newlyAtRisk: (awards) => `Dann nicht mehr sicher, wenn niemand etwas tut: ${awards}.`,
  nothingChanges: 'Nichts ändert sich: Was sicher war, bleibt sicher, und der Plan bleibt, wie er ist.',
  thenCosts: (cost, consequence) => `Der Plan kostet dann ${cost}: ${consequence}.`,
  noPlanThen: 'Dann gibt es keinen Plan.',
  unknownThen: 'Dafür wurde kein Plan gefunden; die Suche endete vorher.',
  noLonger: 'Nicht mehr:',
  firstThen: 'Zuerst ist dann zu tun:',

  frontier: 'Was weniger und was mehr kosten würde',
  awards: 'Was erreicht wird',
  cost: 'Kosten mindestens',
  remark: '',
  thisPlan: 'dieser Plan',
  beyond: 'über dem Budget',
  nothingMore: 'nichts',
  only: (cost, least) => `${cost}, nicht bewiesen: mindestens ${least}`,
  always: (awards) => `In jeder Zeile außerdem: ${awards}.`,
  byWeight:
    'Für eine Zeile je Kombination sind es zu viele Auszeichnungen: Jede Zeile ist die günstigste von denen, die so viel erreichen.',
  noOtherLine: 'Eine andere Kombination von Auszeichnungen ist nicht zu haben.',
  incomplete: 'Eine Zeile kann fehlen: Die Suche endete, bevor alles bewiesen war.',
  inJson: (count) =>
    `Zeilen, die ebenso viel kosten wie eine andere und weniger erreichen, sind weggelassen (${count}); --json hat alle.`,
};

export const explanationWords: Bilingual<typeof en> = { en, de };
