import { type Clause, clausesWithin } from '../../domain/catalogue/clause.ts';
import type { Programme } from '../../domain/catalogue/programme.ts';
import type { Exception } from '../../domain/membership/facts.ts';
import { clauseInOneLine } from '../rules/clause-in-one-line.ts';
import type { Voice } from '../voice.ts';
import { awardEventWords } from './award-event-words.ts';

type Waived = Pick<Exception, 'competency' | 'level' | 'clause' | 'waives'>;

/**
 * Of what a waiver excuses, where that is not everything: its clause as the first of these texts asks it that has it, else
 * as the newest does. A clause that is in no text any more has its id alone.
 */
export function waivedInWords(waiver: Waived, texts: readonly string[], voice: Voice): string | undefined {
  const { clause: id, waives } = waiver;
  const words = awardEventWords[voice.language];
  if (id === undefined) return waives === 'all-but-fee' ? words.allButFee : undefined;
  const clause = clauseNamed(waiver, id, texts, voice.programme);
  const told = words.quoted(clause ? clauseInOneLine(clause, voice) : id);
  return waives === 'all-but-fee' ? words.butFee(told) : told;
}

function clauseNamed(
  { competency, level }: Waived,
  id: string,
  texts: readonly string[],
  programme: Programme,
): Clause | undefined {
  const newest = (programme.competencies.get(competency)?.versions ?? []).toReversed();
  const first = texts.flatMap((text) => newest.filter((version) => version.id === text));
  return [...first, ...newest]
    .flatMap(({ levels }) => (level === undefined ? [...levels.values()] : [levels.get(level) ?? []]).flat())
    .flatMap(clausesWithin)
    .find((clause) => clause.id === id);
}
