import type { RenewalAsked } from '../../client/index.ts';
import { isDecided } from '../../domain/renewal/decided.ts';

type Asked = Pick<RenewalAsked, 'state' | 'choices'>;
type Choice = RenewalAsked['choices'][number];
type Claim = Pick<Choice, 'competency' | 'level'>;

/** What was chosen for an award in a renewal that was asked for; undefined where it is none of it. */
export const choiceFor = (
  asked: Pick<RenewalAsked, 'choices'> | undefined,
  { competency, level }: Claim,
): Choice | undefined => asked?.choices.find((one) => one.competency === competency && one.level === level);

/** It is let go, or goes down. */
export const isOther = ({ renewAt, level }: Choice): boolean => renewAt !== level;

/** What was chosen for an award, where it is decided by that what becomes of it. */
export function decidedFor(asked: Asked | undefined, claim: Claim): Choice | undefined {
  const choice = choiceFor(asked, claim);
  return asked && choice && isDecided(choice, asked.state) ? choice : undefined;
}
