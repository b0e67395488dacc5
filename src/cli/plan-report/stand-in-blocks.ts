import type { PriceOfSurvival } from '../../domain/planning/price-of-survival.ts';
import { andList } from '../../wording/lists-in-words.ts';
import { awardsInWords } from '../../wording/planning/other-plan-in-words.ts';
import type { AimedRequest } from '../../wording/planning/plan-in-words.ts';
import { planWords } from '../../wording/planning/plan-words.ts';
import type { Voice } from '../../wording/voice.ts';
import type { Block } from '../terminal/block.ts';

/** Who steps in where, whoever leaves; those in whose place nobody has to are not told. */
export function standInBlocks({ standIns }: PriceOfSurvival, request: AimedRequest, voice: Voice): readonly Block[] {
  const words = planWords[voice.language];
  const list = (people: readonly string[]) =>
    andList(
      people.map((one) => voice.person(one)),
      voice.language,
    );
  const points = standIns.flatMap(({ person, counted }) => {
    if (counted.length === 0) return [];
    const leaver = voice.person(person);
    const instead = counted.map(({ target, people }) =>
      words.standsIn(list(people), people.length > 1, awardsInWords([target], request.targets, voice)),
    );
    return [{ text: words.ifLeavesStandIn(leaver, instead.join('; ')) }];
  });
  if (points.length === 0) return [];
  return [{ kind: 'gap' }, { kind: 'heading', words: words.standIns }, { kind: 'points', points }];
}
