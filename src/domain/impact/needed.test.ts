import { describe, expect, it } from 'vitest';
import { nothingToDo, type Step } from '../standing/way.ts';
import { neededFor, passesOf } from './needed.ts';

const step = (people: number, ...candidates: Step['candidates']): Step => ({
  people,
  exams: people,
  candidates,
});
const passing = (...of: readonly string[]) => [{ n: 1, of }];

describe('what a way comes to', () => {
  it('is counted by exam; a pass for which another would do is told apart', () => {
    const way = {
      ...nothingToDo,
      steps: [
        step(
          2,
          { person: 'ana', passing: passing('A') },
          { person: 'bo', passing: passing('A', 'B') },
          { person: 'cy', passing: passing('C') },
        ),
        step(3, { passing: [{ n: 2, of: ['C', 'D'] }] }),
      ],
    };
    expect([...passesOf(way, () => true)]).toEqual([
      ['A', { passes: 2, replaceable: 1 }],
      ['C', { passes: 3, replaceable: 0 }],
      ['D', { passes: 3, replaceable: 0 }],
    ]);
  });

  it('takes of several exams that would do one that can still be taken when the passes are due', () => {
    const way = { ...nothingToDo, steps: [step(2, { passing: passing('A', 'B') }, { passing: passing('A') })] };
    expect([...passesOf(way, (exam) => exam !== 'A')]).toEqual([
      ['B', { passes: 1, replaceable: 1 }],
      ['A', { passes: 1, replaceable: 0 }],
    ]);
  });

  it('counts somebody who alone can do two things once', () => {
    const ana = { person: 'ana', passing: passing('A') };
    const bo = { person: 'bo', passing: passing('A') };
    const cy = { person: 'cy', passing: passing('A') };
    const somebody = { passing: passing('A') };
    const peopleFor = (...steps: readonly Step[]) => neededFor({ ...nothingToDo, steps }).people;
    expect(peopleFor(step(1, ana), step(2, ana, bo))).toBe(2);
    expect(peopleFor(step(1, ana), step(1, ana, bo, cy))).toBe(2);
    expect(peopleFor(step(2, ana, bo, cy), step(2, ana, bo, cy))).toBe(3);
    expect(peopleFor(step(1, ana), step(2, somebody))).toBe(3);
  });
});
