import type { Bilingual } from '../wording/bilingual.ts';

const en = {
  before:
    'Assay reads the rules of a partner programme and the facts of a partner, and says where the partner stands, what a change of the rules does to it, by when, and what to do first. The company below is invented; the rules are real.',
  today: 'Where you stand today',
  changes: 'What the updates of the rules do to you',
  sinceRenewal: (day: string) =>
    `Texts that were published since your last renewal, on ${day}. Each binds you at your own next renewal.`,
  nothingNew: 'Since your last renewal no text of your awards has changed.',
  update: (release: string, day: string) => `Update ${release}, in force from ${day}`,
  deadline: 'Your own deadline',
  renewal: (anniversary: string, days: string) =>
    `Your next renewal is that of ${anniversary}; it can be done ${days}.`,
  first: 'What to do first',
  toKeep: (award: string, day: string) => `${award}, by ${day}`,
  nothingFirst: 'Nothing: every renewal ahead would succeed.',
  plan: 'The cheapest plan',
  next: 'What to try next',
};

const de: typeof en = {
  before:
    'Assay liest die Regeln eines Partnerprogramms und die Angaben eines Partners und sagt, wo der Partner steht, was eine Änderung der Regeln für ihn bedeutet, bis wann, und was zuerst zu tun ist. Die Firma unten ist erfunden, die Regeln sind echt.',
  today: 'Wo Sie heute stehen',
  changes: 'Was die Änderungen der Regeln für Sie bedeuten',
  sinceRenewal: (day) =>
    `Texte, die seit Ihrer letzten Verlängerung am ${day} erschienen sind. Jeder gilt für Sie ab Ihrer eigenen nächsten Verlängerung.`,
  nothingNew: 'Seit Ihrer letzten Verlängerung hat sich kein Text Ihrer Auszeichnungen geändert.',
  update: (release, day) => `Änderung ${release}, in Kraft seit ${day}`,
  deadline: 'Ihre eigene Frist',
  renewal: (anniversary, days) => `Ihre nächste Verlängerung ist die vom ${anniversary}; sie ist ${days} möglich.`,
  first: 'Was zuerst zu tun ist',
  toKeep: (award, day) => `${award}, bis ${day}`,
  nothingFirst: 'Nichts: Jede Verlängerung, die ansteht, gelingt.',
  plan: 'Der günstigste Plan',
  next: 'Was Sie als Nächstes versuchen können',
};

export const storyWords: Bilingual<typeof en> = { en, de };
