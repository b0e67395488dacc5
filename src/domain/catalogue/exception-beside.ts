import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import type { Postponement } from '../time/postponement.ts';
import type { Programme, ProgrammeException } from './programme.ts';

/** More time that a programme granted beside its pack to all partners of some countries, with the time in which that was taken to hold. */
export interface ExceptionBeside {
  readonly kind: 'exception';
  readonly id: string;
  /** Left out: all of them, also those that are added later. */
  readonly competencies?: readonly string[];
  readonly levels?: readonly string[];
  readonly countries: readonly string[];
  readonly from: Day;
  readonly to: Day;
  /** It moves the anniversaries from `from` to `to`; without it, awards are kept on these days. */
  readonly moves?: Postponement;
  /** The day on which it was said. */
  readonly stated: Day;
  readonly by: string;
  readonly reason: string;
  readonly knownFrom: Instant;
  /** Its withdrawal, or the end of time. */
  readonly knownTo: Instant;
}

/** The same as an exception of the programme; none where it has no such competency. */
export function exceptionMade(
  { id, competencies: wanted, levels, countries, from, to, moves, stated, by, reason }: ExceptionBeside,
  { competencies }: Pick<Programme, 'competencies'>,
): readonly ProgrammeException[] {
  const named = wanted?.filter((one) => competencies.has(one)) ?? [...competencies.keys()];
  if (named.length === 0) return [];
  return [
    {
      ...{ id, kind: 'extension', from, to, stated, competencies: named },
      ...(levels && { levels }),
      where: new Map([['country', countries]]),
      waives: 'everything',
      over: 'days',
      ...(moves && { moves }),
      by,
      reason: { en: reason },
    },
  ];
}
