import type { Bilingual } from '../bilingual.ts';

const en = {
  erased: 'A person who was erased',
  linkEnded: (person: string) => `${person} no longer shares credentials with you`,
  left: (person: string) => `With ${person} leaving, awards are worse off`,
  linkEndedWhat: (person: string, partner: string, since: string) =>
    `Since ${since} the wallet of ${person} is no longer linked to ${partner}. Only the person can link it again.`,
  leftWhat: (person: string, partner: string, since: string) =>
    `From ${since} ${person} does not belong to ${partner} any more.`,
  credentials: (items: string) => `What counts no more: ${items}.`,
  noAward: 'No award is worse off by it today.',
  atRiskUntil: (award: string, risk: string, until: string) =>
    `${award}: at risk from ${risk}, held until ${until} if nobody does anything.`,
  atRisk: (award: string, risk: string) => `${award}: at risk from ${risk}.`,
  until: (award: string, until: string) => `${award}: at risk, held until ${until} if nobody does anything.`,
  notMet: (award: string) => `${award}: its requirement can no longer be met with the people who are left.`,
  todo: 'The standing says who could take the place, and what closes the gap.',
  link: 'See where we stand',
  ending: (partner: string) =>
    `You get this because you are an administrator of ${partner} on Assay. It is on the home page of ${partner} as well.`,
};

const de: typeof en = {
  erased: 'Eine gelöschte Person',
  linkEnded: (person) => `${person} teilt keine Nachweise mehr mit Ihnen`,
  left: (person) => `Mit dem Weggang von ${person} stehen Auszeichnungen schlechter da`,
  linkEndedWhat: (person, partner, since) =>
    `Seit ${since} ist die Sammlung von ${person} nicht mehr mit ${partner} verbunden. Nur die Person selbst kann sie wieder verbinden.`,
  leftWhat: (person, partner, since) => `Ab ${since} gehört ${person} nicht mehr zu ${partner}.`,
  credentials: (items) => `Was nicht mehr zählt: ${items}.`,
  noAward: 'Keine Auszeichnung steht dadurch heute schlechter da.',
  atRiskUntil: (award, risk, until) => `${award}: gefährdet ab ${risk}, gehalten bis ${until}, wenn niemand etwas tut.`,
  atRisk: (award, risk) => `${award}: gefährdet ab ${risk}.`,
  until: (award, until) => `${award}: gefährdet, gehalten bis ${until}, wenn niemand etwas tut.`,
  notMet: (award) => `${award}: Die Anforderung lässt sich mit den übrigen Personen nicht mehr erfüllen.`,
  todo: 'Der Stand zeigt, wer einspringen kann und was die Lücke schließt.',
  link: 'Zum Stand',
  ending: (partner) =>
    `Sie bekommen dies, weil Sie ${partner} auf Assay verwalten. Es steht auch auf der Startseite von ${partner}.`,
};

export const transferWords: Bilingual<typeof en> = { en, de };
