import type { Claim, StatusHeld } from '../membership/facts.ts';
import { awardHeld } from '../standing/binding-version.ts';
import { levelsOffered } from '../standing/evaluate.ts';
import { type HeldRequest, heldOn } from '../standing/held.ts';

type Asked = Omit<HeldRequest, 'base' | 'competency' | 'level'>;

/** Every award that a partner holds on the day, in the order of the catalogue. */
export const heldAwards = (asked: Asked): readonly Claim[] =>
  [...asked.programme.competencies.values()].flatMap((competency) =>
    levelsOffered(asked.programme, competency)
      .map((level): Claim => ({ competency: competency.id, level }))
      .filter((claim) => heldOn({ ...asked, ...claim }).held),
  );

/** The lower levels of a competency that are held, lowest first: whoever gets a higher one goes up from them. */
export function awardsBelow({ competency, level, ...asked }: Asked & Claim): readonly StatusHeld[] {
  const levels = asked.programme.levels.map(({ id }) => id);
  return levels.slice(0, levels.indexOf(level)).flatMap((lower) => {
    const isHeld = heldOn({ ...asked, competency, level: lower }).held;
    return (isHeld && awardHeld(asked.facts, competency, lower, asked.day, asked.knownAt)) || [];
  });
}
