import { dayToCompareOn, stateNamed, textIds } from '../../answers/states-named.ts';
import type { Programme } from '../../domain/catalogue/programme.ts';
import type { State } from '../../domain/impact/difference/state.ts';
import { readDay } from '../../domain/time/day.ts';
import type { UsageProblem } from '../arguments/usage-problem.ts';
import { isFolder } from '../files/folder.ts';
import { type LoadedPack, loadPack } from '../files/load-pack.ts';
import type { Loaded } from '../files/refusal.ts';
import { shippedPacks } from '../files/shipped-packs.ts';
import type { Request } from './command.ts';
import { twoProgrammes } from './two-programmes.ts';
import { unknownName } from './unknown-name.ts';

/** The two states to compare, and the one competency where only that is asked about. */
export interface StatesAsked {
  readonly before: State;
  readonly after: State;
  readonly competency?: string;
  /** The packs that they are of, by the names that were given. */
  readonly packs: ReadonlyMap<string, LoadedPack>;
}

/** `PACK OLD NEW [COMPETENCY]`, or `PACK PACK [COMPETENCY]`: two states of one pack, or one day of two. */
export function statesAsked(request: Request): Loaded<StatesAsked | readonly UsageProblem[]> {
  const { names, world } = request;
  const [first = '', second = '', third, fourth] = names;
  const pack = loadPack(first, world.folder);
  if (!pack.ok) return pack;
  const { programme } = pack.value;
  const isVersion = readDay(second) !== undefined || textIds(programme).includes(second);
  const isPack = shippedPacks().includes(second) || isFolder(second, world.folder);
  if (third === undefined || (isPack && !isVersion && fourth === undefined))
    return ofTwoPacks(first, pack.value, second, third, request);
  const asked = checkedCompetency(fourth, [programme]);
  if (typeof asked === 'object') return { ok: true, value: [asked] };
  const [before, after] = [second, third].map((name) => stateAsked(name, programme, asked));
  const problems = [before, after].flatMap((one) => (one && 'kind' in one ? [one] : []));
  if (!before || !after || 'kind' in before || 'kind' in after) return { ok: true, value: problems };
  return {
    ok: true,
    value: {
      before,
      after,
      ...(asked !== undefined && { competency: asked }),
      packs: new Map([[first, pack.value]]),
    },
  };
}

function ofTwoPacks(
  first: string,
  earlier: LoadedPack,
  name: string,
  competency: string | undefined,
  { settings, world }: Request,
): Loaded<StatesAsked | readonly UsageProblem[]> {
  const pack = loadPack(name, world.folder);
  if (!pack.ok) return pack;
  const [before, after] = [earlier.programme, pack.value.programme];
  const problems = twoProgrammes(before, after);
  if (problems.length > 0) return { ok: true, value: problems };
  const asked = checkedCompetency(competency, [before, after]);
  if (typeof asked === 'object') return { ok: true, value: [asked] };
  const on = settings.dayIsGiven ? settings.day : dayToCompareOn([before, after], settings.day);
  return {
    ok: true,
    value: {
      before: { programme: before, on },
      after: { programme: after, on },
      ...(asked !== undefined && { competency: asked }),
      packs: new Map([
        [first, earlier],
        [name, pack.value],
      ]),
    },
  };
}

function checkedCompetency(
  asked: string | undefined,
  programmes: readonly Programme[],
): string | undefined | UsageProblem {
  const known = [...new Set(programmes.flatMap((one) => [...one.competencies.keys()]))];
  return asked === undefined || known.includes(asked) ? asked : unknownName('competency', asked, known);
}

function stateAsked(name: string, programme: Programme, competency: string | undefined): State | UsageProblem {
  return stateNamed(name, programme, competency) ?? unknownName('version', name, textIds(programme, competency));
}
