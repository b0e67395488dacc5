import type { Clause } from '../../catalogue/clause.ts';
import type { Programme } from '../../catalogue/programme.ts';

/** The programme as it is on each side of an implication; usually one and the same, two where a draft is compared. */
export interface Worlds {
  readonly given: Programme;
  readonly goal: Programme;
}

export const inOneWorld = ({ given, goal }: Worlds): boolean => given === goal;

/** The proof for clauses that consist of others, handed to those of single kinds for the clauses below theirs. */
export type Implies = (given: Clause, goal: Clause, worlds: Worlds) => boolean;
