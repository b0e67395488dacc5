import type { Programme } from '../../catalogue/programme.ts';

/** The programme as it is on each side of an implication; usually one and the same, two where a draft is compared. */
export interface Worlds {
  readonly given: Programme;
  readonly goal: Programme;
}

export const inOneWorld = ({ given, goal }: Worlds): boolean => given === goal;
