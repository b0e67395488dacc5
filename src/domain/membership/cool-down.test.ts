import { describe, expect, test } from 'vitest';
import { day } from '../time/day.ts';
import { type EndedLink, type LinkWanted, waitsUntil } from './cool-down.ts';

const ended = (partner: string, on: string): EndedLink => ({ partner, on: day(on) });
const wanted = (to: string, today: string, changes: Partial<LinkWanted> = {}): LinkWanted => ({
  ...{ to, today: day(today), coolDownDays: 30, dissolves: false },
  ...changes,
});

describe('after a link has ended', () => {
  test('another partner waits until so many days have passed, and may on that very day', () => {
    expect(waitsUntil([ended('a', '2017-11-01')], wanted('b', '2017-11-01'))).toBe('2017-12-01');
    expect(waitsUntil([ended('a', '2017-11-01')], wanted('b', '2017-11-30'))).toBe('2017-12-01');
    expect(waitsUntil([ended('a', '2017-11-01')], wanted('b', '2017-12-01'))).toBeUndefined();
  });

  test('the same partner does not wait, and nobody does where the programme asks for no days', () => {
    expect(waitsUntil([ended('a', '2017-11-01')], wanted('a', '2017-11-01'))).toBeUndefined();
    expect(waitsUntil([ended('a', '2017-11-01')], wanted('b', '2017-11-01', { coolDownDays: 0 }))).toBeUndefined();
    expect(waitsUntil([], wanted('b', '2017-11-01'))).toBeUndefined();
  });

  test('the last one counts, in whatever order they are told, and of one day the one told last', () => {
    const both = [ended('a', '2017-11-20'), ended('b', '2017-11-01')];
    expect(waitsUntil(both, wanted('b', '2017-11-21'))).toBe('2017-12-20');
    expect(waitsUntil(both, wanted('a', '2017-11-21'))).toBeUndefined();
    expect(waitsUntil([ended('b', '2017-11-20'), ended('a', '2017-11-20')], wanted('a', '2017-11-21'))).toBeUndefined();
  });
});

describe('where the new link dissolves another one', () => {
  test('it does not wait for the one that it dissolves', () => {
    expect(waitsUntil([], wanted('b', '2017-11-01', { dissolves: true }))).toBeUndefined();
  });

  test('whoever has moved goes neither on nor back before the days have passed', () => {
    const moved = [ended('a', '2017-11-01')];
    expect(waitsUntil(moved, wanted('a', '2017-11-02', { dissolves: true }))).toBe('2017-12-01');
    expect(waitsUntil(moved, wanted('c', '2017-11-02', { dissolves: true }))).toBe('2017-12-01');
  });
});
