import type { Bilingual } from '../bilingual.ts';

const en = {
  added: (who: string) => `New among your people: ${who}`,
  returned: 'Is one of your people again',
  nameChanged: (before: string, after: string) => `Name: ${after}, before ${before}`,
  addressChanged: (before: string, after: string) => `Mail address: ${after}, before ${before}`,
  nothing: 'none',
  belongs: 'Belongs to the company',
  as: (type: string) => `as ${type}`,
  from: (day: string) => `from ${day}`,
  until: (day: string) => `until ${day}`,
  at: (place: string) => `at ${place}`,
  earned: (day: string) => `earned on ${day}`,
  validThrough: (day: string) => `valid through ${day}`,
  neverExpires: 'never expires',
  proved: { claimed: 'stated', documented: 'document seen', verified: 'verified' },
  states: { provisional: 'provisional', disputed: 'disputed' },
  source: (source: string) => `from ${source}`,
  corrects: (after: string, before: string) => `Corrected: ${after}; before: ${before}`,
};

const de: typeof en = {
  added: (who) => `Neu unter Ihren Personen: ${who}`,
  returned: 'Gehört wieder zu Ihren Personen',
  nameChanged: (before, after) => `Name: ${after}, vorher ${before}`,
  addressChanged: (before, after) => `E-Mail-Adresse: ${after}, vorher ${before}`,
  nothing: 'keiner',
  belongs: 'Gehört zur Firma',
  as: (type) => `als ${type}`,
  from: (day) => `ab ${day}`,
  until: (day) => `bis ${day}`,
  at: (place) => `in ${place}`,
  earned: (day) => `erworben am ${day}`,
  validThrough: (day) => `gültig bis ${day}`,
  neverExpires: 'läuft nie ab',
  proved: { claimed: 'angegeben', documented: 'Dokument gesehen', verified: 'geprüft' },
  states: { provisional: 'vorläufig', disputed: 'bestritten' },
  source: (source) => `von ${source}`,
  corrects: (after, before) => `Berichtigt: ${after}; vorher: ${before}`,
};

export const peopleChangeWords: Bilingual<typeof en> = { en, de };
