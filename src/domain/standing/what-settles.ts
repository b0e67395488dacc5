import type { LevelStanding } from './evaluate.ts';

/** What would turn an undetermined verdict into met or not met. */
export interface Settling {
  /** Open questions of the text of which it matters how they are read: a ruling of the programme settles them. */
  readonly questions: readonly string[];
  /** Facts that are not known for certain decide it, whichever way the text is read, or read in one of the ways. */
  readonly facts: boolean;
}

/** Left out where the verdict is certain. */
export function whatSettles({ verdict, readings }: Pick<LevelStanding, 'verdict' | 'readings'>): Settling | undefined {
  if (verdict !== 'undetermined') return undefined;
  if (readings.length === 0) return { questions: [], facts: true };
  const names = [...new Set(readings.flatMap((one) => [...one.readings.keys()]))];
  return {
    questions: names.filter((question) => matters(question, readings)),
    facts: readings.some((one) => one.verdict === 'undetermined'),
  };
}

/** Does the verdict change where this question alone is read another way? */
function matters(question: string, readings: LevelStanding['readings']): boolean {
  const others = (one: LevelStanding['readings'][number]) =>
    JSON.stringify([...one.readings].filter(([name]) => name !== question));
  return [...Map.groupBy(readings, others).values()].some((alike) => new Set(alike.map((one) => one.verdict)).size > 1);
}
