import { describe, expect, test } from 'vitest';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { proofAskedOf } from './proof-asked.ts';

const rule = (clause: object) => [aCompetency('web', { gold: clause })];

describe('Which credentials must be proved', () => {
  test('is none where it is enough that somebody claims them', () => {
    expect([...proofAskedOf(aProgramme({ competencies: rule({ people: 1, with: 'A' }) }))]).toEqual([]);
  });

  test('is told by the clause, or by the programme for all its clauses; the stronger one counts', () => {
    const clause = {
      all: [
        { people: 1, with: 'A', verification: 'verified' },
        { people: 1, with: 'B' },
      ],
    };
    expect([...proofAskedOf(aProgramme({ competencies: rule(clause) }))]).toEqual([['A', 'verified']]);
    const all = aProgramme({ programme: { verification: 'documented' }, competencies: rule(clause) });
    expect([...proofAskedOf(all)]).toEqual([
      ['A', 'verified'],
      ['B', 'documented'],
    ]);
  });
});
