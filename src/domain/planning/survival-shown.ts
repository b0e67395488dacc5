import type { ColumnModel } from './column-model.ts';
import { type CountedAnew, countedAnew } from './counted-anew.ts';
import type { CountedIn, Counting, ShownSurvival, WaysTaken } from './counting.ts';
import { type CountingFor, countingFor } from './counting-for.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Plan } from './planned.ts';
import type { Survival } from './survival.ts';
import { type SurvivalFlaw, verifySurvival } from './verify-survival.ts';
import { type AbilitiesIn, withAbilities } from './with-abilities.ts';

/** What a plan and its proof are given so that anybody can check that it survives whoever leaves. */
export interface SurvivalProof {
  readonly model: ColumnModel & { readonly counting: Counting };
  readonly shown: ShownSurvival;
}

/** The model that the plan was found in, and whose leaving was looked at. */
export type SurvivalFound = Pick<Survival, 'leavers' | 'open'> & AbilitiesIn;

/**
 * How everybody is counted while all stay, and how without each person whose leaving makes a difference. `open` are those whose
 * leaving the plan may not survive.
 */
export function survivalShown(
  plan: Plan,
  request: PlanRequest,
  { leavers, open, asked, taken }: SurvivalFound,
): SurvivalProof {
  const { counting, rowsOf } = countingFor(plan, request, leavers, asked);
  const model = { ...withAbilities(counting.able, { asked, taken }), counting };
  const everybody = countedAnew(plan, request);
  const usual = countedIn(everybody, rowsOf());
  const ways = waysOf(everybody, request);
  const assignment = { ways: plan.targets.map(({ isMet }) => (isMet ? { choices: [], demands: [] } : undefined)) };
  const flawsOf = (shown: ShownSurvival): readonly SurvivalFlaw[] =>
    verifySurvival(model, counting, { assignment, actions: plan.actions, shown, open });
  const alone = { usual, ways, cases: [] };
  const wanting = new Set(flawsOf(alone).flatMap((flaw) => ('without' in flaw ? (flaw.without ?? []) : [])));
  const cases = [...wanting].map((person) => {
    const then = countedAnew(plan, request, person);
    const found = new Map(countedIn(then, rowsOf(person)).map((one) => [one.person, one]));
    const others = [...new Set([...usual.map((one) => one.person), ...found.keys()])].filter((one) => one !== person);
    const before = new Map(usual.map((one) => [one.person, one]));
    return {
      person,
      instead: others
        .filter((one) => String(found.get(one)?.rows ?? []) !== String(before.get(one)?.rows ?? []))
        .map((one) => ({ person: one, rows: found.get(one)?.rows ?? [] })),
      ways: waysOf(then, request),
    };
  });
  return { model, shown: { usual, ways, cases } };
}

/** In the rows of the plan's own model. What is asked for again comes in the same order. */
function countedIn({ counted, asked, met }: CountedAnew, own: ReturnType<CountingFor['rowsOf']>): readonly CountedIn[] {
  const position = new Map<number, number>();
  const rows = asked.places.map(({ target }) => {
    const index = position.get(target) ?? 0;
    position.set(target, index + 1);
    return own.get(met[target] as number)?.[index];
  });
  return [...counted].flatMap(([person, filled]) => {
    const meant = filled.flatMap((row) => rows[row] ?? []).sort((a, b) => a - b);
    return meant.length > 0 ? [{ person, rows: meant }] : [];
  });
}

function waysOf({ solution, met }: CountedAnew, { targets }: PlanRequest): WaysTaken {
  return targets.map((_, target) => {
    const index = met.indexOf(target);
    return index < 0 ? undefined : solution.assignment.ways[index]?.choices;
  });
}
