import { expect, test } from 'vitest';
import { affiliationTold } from './affiliation-told.ts';

const kinds = ['contractor', 'employee'];

test.each([
  ['en', 'contractor, as nothing else is stated', 'employee'],
  ['de', 'freiberuflich, da nichts anderes angegeben ist', 'angestellt'],
] as const)(
  'of whom no kind is stated is called what the list of people and the rules take them for, and that it is so is said (%s)',
  (language, usual, stated) => {
    expect(affiliationTold({}, { kinds, locations: [] }, language)).toContain(usual);
    const said = affiliationTold({ type: 'employee' }, { kinds, locations: [] }, language);
    expect(said).toContain(stated);
    expect(said).not.toContain(usual);
  },
);
