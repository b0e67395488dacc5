import { canonicalForm } from '../../catalogue/canonical-form.ts';
import { itemsBehind } from '../../catalogue/items-behind.ts';
import { itemsInClause } from '../../catalogue/items-in-clause.ts';
import type { Programme } from '../../catalogue/programme.ts';
import { type CompetencyDifference, competencyDifference } from './competency-difference.ts';
import { type ItemDifference, itemDifference } from './item-difference.ts';
import { type State, textIn } from './state.ts';

/** What is different between two states of a programme, in the order of its catalogue. */
export interface Difference {
  readonly before: State;
  readonly after: State;
  readonly competencies: readonly CompetencyDifference[];
  readonly items: readonly ItemDifference[];
  /** Rules of the programme as a whole that are not the same. */
  readonly policies: readonly Policy[];
}

export type Policy = 'counting' | 'lifecycle' | 'verification';

/** What is different between two states; of one competency and what its texts name, where one is given. */
export function differenceOf(before: State, after: State, competency?: string): Difference {
  const ids = competency === undefined ? competenciesOf(before, after) : [competency];
  const named = { before: itemsNamed(before, ids), after: itemsNamed(after, ids) };
  const items = competency === undefined ? itemsOfEither(before, after) : relevantItems(before, after, named);
  return {
    before,
    after,
    competencies: ids.flatMap((id) => competencyDifference(id, before, after) ?? []),
    items: items.flatMap((id) => itemDifference(id, before, after, named) ?? []),
    policies: (['counting', 'lifecycle', 'verification'] as const).filter(
      (name) => canonicalForm(before.programme[name]) !== canonicalForm(after.programme[name]),
    ),
  };
}

export const isEmpty = ({ competencies, items, policies }: Difference): boolean =>
  competencies.length === 0 && items.length === 0 && policies.length === 0;

const competenciesOf = (before: State, after: State): readonly string[] => [
  ...new Set([...after.programme.competencies.keys(), ...before.programme.competencies.keys()]),
];

const itemsOfEither = (before: State, after: State): readonly string[] => [
  ...new Set([...after.programme.items.keys(), ...before.programme.items.keys()]),
];

/** Every item that the texts of a state ask for. */
function itemsNamed(state: State, competencies: readonly string[]): ReadonlySet<string> {
  const texts = competencies.flatMap((id) => textIn(state, state.programme.competencies.get(id)) ?? []);
  return new Set(texts.flatMap((text) => [...text.levels.values()].flatMap(itemsInClause)));
}

function relevantItems(
  before: State,
  after: State,
  named: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> },
): readonly string[] {
  const behind = (ids: ReadonlySet<string>, programme: Programme) => [...itemsBehind(ids, programme)];
  return [...new Set([...behind(named.after, after.programme), ...behind(named.before, before.programme)])];
}
