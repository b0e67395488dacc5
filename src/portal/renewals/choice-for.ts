import type { RenewalAsked } from '../../client/index.ts';

type Choice = RenewalAsked['choices'][number];

/** What was chosen for an award in a renewal that was asked for; undefined where it is none of it. */
export const choiceFor = (
  asked: Pick<RenewalAsked, 'choices'> | undefined,
  { competency, level }: Pick<Choice, 'competency' | 'level'>,
): Choice | undefined => asked?.choices.find((one) => one.competency === competency && one.level === level);

/** It is let go, or goes down: what becomes of the award is decided. */
export const isDecided = ({ renewAt, level }: Choice): boolean => renewAt !== level;
