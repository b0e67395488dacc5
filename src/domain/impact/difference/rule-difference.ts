import { canonicalForm } from '../../catalogue/canonical-form.ts';
import { itemsBehind } from '../../catalogue/items-behind.ts';
import { itemsInClause } from '../../catalogue/items-in-clause.ts';
import type { Day } from '../../time/day.ts';
import type { Change } from './clause-change.ts';
import { clauseSteps } from './clause-steps.ts';
import { type Comparison, compareRules } from './compared.ts';
import { withReplacements } from './replacements.ts';
import type { Rule } from './sample-partner.ts';

export type RuleDifference = Comparison & {
  readonly changes: readonly Change[];
  /** The day on which the sample partners were judged. */
  readonly judgedOn: Day;
};

/** Fewer partners are tried for one change among several: what counts is what the rule as a whole does. */
const triesForOneChange = 60;

/** What is different between two texts of a rule; `undefined` where they mean the same. Samples are judged on `day`. */
export function ruleDifference(before: Rule, after: Rule, day: Day): RuleDifference | undefined {
  const compared = compareRules(before, after, day);
  if (compared.direction === 'equivalent') return undefined;
  const changes = clauseSteps(before.clause, after.clause).map(({ change, within, from, to }): Change => {
    const [old, text] = [from, to].map((clause): Rule => ({ programme: after.programme, clause })) as [Rule, Rule];
    return { ...change, within, direction: compareRules(old, text, day, triesForOneChange).direction };
  });
  return { ...compared, judgedOn: day, changes: [...withReplacements(changes), ...itemChange(before, after, day)] };
}

/** What the change of items alone does: the old text with the items as they are now. */
function itemChange(before: Rule, after: Rule, day: Day): readonly Change[] {
  const items = itemsRestated(before, after);
  if (items.length === 0) return [];
  const { direction } = compareRules(before, { ...before, programme: after.programme }, day, triesForOneChange);
  return [{ kind: 'items-restated', items, within: [], direction }];
}

/** Items that both texts name, of which the programme says something else than before. */
function itemsRestated(before: Rule, after: Rule): readonly string[] {
  if (before.programme === after.programme) return [];
  const behind = (rule: Rule) => itemsBehind(itemsInClause(rule.clause), rule.programme);
  const meaning = ({ programme }: Rule, id: string) => {
    const item = programme.items.get(id);
    return canonicalForm([item?.retirement ?? [], item?.paths ?? [], item?.equivalent ?? null, item?.validity ?? null]);
  };
  const known = behind(before);
  return [...behind(after)].filter((id) => known.has(id) && meaning(before, id) !== meaning(after, id));
}
