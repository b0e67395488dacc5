import type { Clause } from '../catalogue/clause.ts';
import type { Competency, Version } from '../catalogue/programme.ts';
import { bindingVersions } from '../standing/binding-version.ts';
import { baseSituation } from '../standing/evaluate.ts';
import type { HeldRequest } from '../standing/held.ts';
import { asksForFee } from '../standing/waivers.ts';
import type { Day } from '../time/day.ts';
import { awardTerms } from './award-terms.ts';

/** One text of a level, and when it binds a partner. */
export interface TextOfLevel {
  readonly level: string;
  readonly version: Version;
  readonly clause: Clause;
  readonly bindsToday: boolean;
  /** The anniversary of the next renewal, where it binds there. */
  readonly bindsAt?: Day;
  /** Whether a waiver of everything but the fee leaves something due. */
  readonly asksForFee: boolean;
}

/**
 * Every text of a level, as a waiver finds its clauses in all of them: those that bind the partner first, then the newest.
 * Who does not hold the level is bound by what is asked of newcomers.
 */
export function textsOfLevel(competency: Competency, asked: Omit<HeldRequest, 'competency'>): readonly TextOfLevel[] {
  const { programme, level } = asked;
  const { today, renewing, anniversary } = bindingOf(competency, asked);
  const texts = competency.versions.toReversed().flatMap((version): readonly TextOfLevel[] => {
    const clause = version.levels.get(level);
    if (!clause) return [];
    return [
      {
        ...{ level, version, clause, bindsToday: today.includes(version.id) },
        ...(anniversary !== undefined && renewing.includes(version.id) && { bindsAt: anniversary }),
        asksForFee: asksForFee(clause, programme),
      },
    ];
  });
  return texts.sort((a, b) => placeOf(a) - placeOf(b));
}

const placeOf = ({ bindsToday, bindsAt }: TextOfLevel): number => (bindsToday ? 0 : bindsAt === undefined ? 2 : 1);

interface Binding {
  readonly today: readonly string[];
  readonly renewing: readonly string[];
  readonly anniversary?: Day;
}

function bindingOf(competency: Competency, asked: Omit<HeldRequest, 'competency'>): Binding {
  const { programme, day } = asked;
  const base = asked.base ?? baseSituation(asked);
  const { record, binding, bindingAtRenewal, renewal } = awardTerms({ ...asked, competency: competency.id }, base);
  if (record)
    return {
      today: binding.map(({ id }) => id),
      renewing: bindingAtRenewal.map(({ id }) => id),
      ...(renewal && { anniversary: renewal.anniversary }),
    };
  const open = bindingVersions(programme, competency, 'new', undefined, day, base.view.knownOn);
  return { today: open.map(({ id }) => id), renewing: [] };
}
