import type { Bilingual } from '../bilingual.ts';

const en = {
  erased: 'A person who was erased',
  many: (count: number) => `${count} people`,
  linkEnded: (person: string) => `${person} no longer shares credentials with you`,
  linksEnded: (people: string) => `${people} no longer share credentials with you`,
  left: (person: string, awards: number) =>
    `With ${person} leaving, ${awards === 1 ? 'an award is' : 'awards are'} worse off`,
  leftHarder: (person: string, awards: number) =>
    `With ${person} leaving, ${awards === 1 ? 'an award is' : 'awards are'} harder to keep`,
  linkEndedWhat: (person: string, partner: string, since: string) =>
    `Since ${since} the wallet of ${person} is no longer linked to ${partner}. Only the person can link it again.`,
  linksEndedWhat: (people: string, partner: string, since: string) =>
    `Since ${since} the wallets of ${people} are no longer linked to ${partner}. Only they can link them again.`,
  leftWhat: (person: string, partner: string, since: string) =>
    `From ${since} ${person} does not belong to ${partner} any more.`,
  theyLeftWhat: (people: string, partner: string, since: string) =>
    `From ${since} on they no longer belong to ${partner}: ${people}.`,
  credentials: (items: string) => `What counts no more: ${items}.`,
  noAward: 'No award is worse off by it today.',
  atRiskUntil: (award: string, risk: string, until: string) =>
    `${award}: at risk from ${risk}, held until ${until} if nobody does anything.`,
  atRisk: (award: string, risk: string) => `${award}: at risk from ${risk}.`,
  until: (award: string, until: string) => `${award}: at risk, held until ${until} if nobody does anything.`,
  takes: (award: string, after: string) => `${award}: at risk either way, but to keep it takes ${after} now, too.`,
  takesMore: (award: string, after: string, before: string) =>
    `${award}: at risk either way, but to keep it takes ${after} now, and not only ${before}.`,
  settled: (award: string, day: string) => `${award}: settled since ${day}.`,
  notMet: (award: string) =>
    `${award}: what is asked for it today is no longer met with the people who are left; as things stand it is not lost by that.`,
};

const de: typeof en = {
  erased: 'Eine gelöschte Person',
  many: (count) => `${count} Personen`,
  linkEnded: (person) => `${person} teilt keine Nachweise mehr mit Ihnen`,
  linksEnded: (people) => `${people} teilen keine Nachweise mehr mit Ihnen`,
  left: (person, awards) =>
    `Mit dem Weggang von ${person} ${awards === 1 ? 'steht eine Auszeichnung' : 'stehen Auszeichnungen'} schlechter da`,
  leftHarder: (person, awards) =>
    `Mit dem Weggang von ${person} ${awards === 1 ? 'ist eine Auszeichnung' : 'sind Auszeichnungen'} schwerer zu behalten`,
  linkEndedWhat: (person, partner, since) =>
    `Seit ${since} ist die Sammlung von ${person} nicht mehr mit ${partner} verbunden. Nur die Person selbst kann sie wieder verbinden.`,
  linksEndedWhat: (people, partner, since) =>
    `Seit ${since} sind die Sammlungen von ${people} nicht mehr mit ${partner} verbunden. Nur sie selbst können sie wieder verbinden.`,
  leftWhat: (person, partner, since) => `Ab ${since} gehört ${person} nicht mehr zu ${partner}.`,
  theyLeftWhat: (people, partner, since) => `Ab ${since} gehören nicht mehr zu ${partner}: ${people}.`,
  credentials: (items) => `Was nicht mehr zählt: ${items}.`,
  noAward: 'Keine Auszeichnung steht dadurch heute schlechter da.',
  atRiskUntil: (award, risk, until) =>
    `${award}: gefährdet ab ${risk}, gehalten bis zum ${until}, wenn niemand etwas tut.`,
  atRisk: (award, risk) => `${award}: gefährdet ab ${risk}.`,
  until: (award, until) => `${award}: gefährdet, gehalten bis zum ${until}, wenn niemand etwas tut.`,
  takes: (award, after) => `${award}: gefährdet so oder so; um sie zu behalten, braucht es jetzt aber auch ${after}.`,
  takesMore: (award, after, before) =>
    `${award}: gefährdet so oder so; um sie zu behalten, braucht es jetzt aber ${after} und nicht nur ${before}.`,
  settled: (award, day) => `${award}: erledigt seit ${day}.`,
  notMet: (award) =>
    `${award}: Was heute dafür verlangt wird, ist mit den übrigen Personen nicht mehr erfüllt; nach heutigem Stand geht die Auszeichnung dadurch nicht verloren.`,
};

export const transferWords: Bilingual<typeof en> = { en, de };
