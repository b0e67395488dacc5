import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitsOf, type Place } from './hits.ts';

const places: readonly Place[] = [
  { kind: 'page', name: 'Home', about: 'deadlines data', address: '/home' },
  { kind: 'competency', name: 'Data Platform', code: 'data-platform', address: '/data' },
  { kind: 'item', name: 'Querying Data with Transact-SQL', code: '70-761', address: '/761' },
  { kind: 'item', name: 'Data', code: '70-1', address: '/1' },
  { kind: 'person', name: 'Jürgen Weiß', code: 'jw', address: '/jw' },
  { kind: 'partner', name: 'Data House', code: 'data', address: '/house' },
];
const found = (typed: string) => hitsOf(typed, places).flatMap((hits) => hits.places.map(({ address }) => address));

describe('search', () => {
  test('finds by parts of words, in any order, by code, and without marks on letters', () => {
    expect(found('plat dat')).toEqual(['/data']);
    expect(found('70-761')).toEqual(['/761']);
    expect(found('70-7')).toEqual(['/761']);
    expect(found('jurgen')).toEqual(['/jw']);
    expect(found('WEISS')).toEqual(['/jw']);
    expect(found('atform')).toEqual(['/data']);
    expect(found('transact plat')).toEqual([]);
  });

  test('finds a page by what is found there, from the beginning of a word on', () => {
    expect(found('dead')).toEqual(['/home']);
    expect(found('home deadlines')).toEqual(['/home']);
    expect(found('lines')).toEqual([]);
  });

  test('tells kind by kind, and of a kind what is called exactly so first', () => {
    expect(found('data')).toEqual(['/home', '/house', '/data', '/1', '/761']);
  });

  test('shows the pages where nothing was typed', () => {
    expect(found('  ')).toEqual(['/home']);
  });

  test('shows no more of a kind than can be looked through', () => {
    const many = Array.from(
      { length: 50 },
      (_, at): Place => ({ kind: 'person', name: `Ada ${at}`, address: `/${at}` }),
    );
    expect(hitsOf('ada', many).map((hits) => hits.places.length)).toEqual([6]);
  });

  test('finds whatever is typed in full, and nothing that does not have it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ name, address }) => {
        expect(found(name)).toContain(address);
        expect(found(`${name}x`)).not.toContain(address);
      }),
    );
  });
});
