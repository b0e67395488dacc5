import { expect, test } from 'vitest';
import { mentionsOf } from './mentions.ts';

const mentions = mentionsOf(['Ann Lee', 'ann.lee@contoso.example', 'Jörg Öz', 'X'], 'person-1');

test.each([
  ['Ann Lee', 'person-1'],
  ['told by ANN  lee, twice: Ann Lee', 'told by person-1, twice: person-1'],
  ['mail to <Ann.Lee@Contoso.example>', 'mail to <person-1>'],
  ['JÖRG ÖZ and Jo\u0308rg O\u0308z', 'person-1 and person-1'],
])('%s is found and replaced', (text, replaced) => {
  expect(mentions.isIn(text)).toBe(true);
  expect(mentions.without(text)).toBe(replaced);
});

test.each(['Joann Lee', 'Ann Leeds', 'Ann', 'X', 'annXlee@contoso.example'])('%s is somebody else', (text) => {
  expect(mentions.isIn(text)).toBe(false);
  expect(mentions.without(text)).toBe(text);
});

test('JSON keeps its form, and a pattern in a name or in the neutral word is only text', () => {
  const odd = mentionsOf(['A.B. (Bo)'], '$&');
  expect(odd.without({ of: ['by A.B. (Bo)', 3, null, true], 'A.B. (Bo)': 'AxBx' })).toEqual({
    of: ['by $&', 3, null, true],
    '$&': 'AxBx',
  });
});
