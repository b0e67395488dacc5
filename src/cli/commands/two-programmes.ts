import type { Programme } from '../../domain/catalogue/programme.ts';
import type { UsageProblem } from '../arguments/usage-problem.ts';

/** Two states can be compared where they are of one programme: the same ids of two programmes mean different things. */
export const twoProgrammes = (before: Programme, after: Programme): readonly UsageProblem[] =>
  before.id === after.id ? [] : [{ kind: 'packs-of-two-programmes', programmes: [before.id, after.id] }];
