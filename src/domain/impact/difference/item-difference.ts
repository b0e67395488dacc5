import { canonicalForm } from '../../catalogue/canonical-form.ts';
import type { Condition } from '../../catalogue/condition.ts';
import { type Item, type RetirementStatement, retirementKnownOn } from '../../catalogue/item.ts';
import type { Claim } from '../../membership/facts.ts';
import type { Day } from '../../time/day.ts';
import type { State } from './state.ts';

export interface ItemDifference {
  readonly item: string;
  readonly events: readonly ItemEvent[];
}

/** The days of an item's end, as they were stated. */
export type StatedEnd = Pick<RetirementStatement, 'lastRegistration' | 'retires' | 'acceptedUntil' | 'earnedBy'>;

/** What happened to an exam, certification, assessment or course between two states. */
export type ItemEvent =
  | { readonly kind: 'appears'; readonly published?: Day }
  | { readonly kind: 'vanishes' }
  | {
      readonly kind: 'end-stated';
      readonly after: StatedEnd;
      readonly stated?: Day;
      readonly replacedBy: readonly string[];
    }
  | { readonly kind: 'end-restated'; readonly before: StatedEnd; readonly after: StatedEnd; readonly stated?: Day }
  | { readonly kind: 'end-withdrawn'; readonly before: StatedEnd }
  /** Days of its end that have passed. */
  | { readonly kind: 'passed'; readonly days: StatedEnd; readonly replacedBy: readonly string[] }
  | { readonly kind: 'replaced'; readonly by: readonly string[] }
  /** The sets of exams that make a certification. */
  | { readonly kind: 'paths'; readonly before: readonly Condition[]; readonly after: readonly Condition[] }
  | { readonly kind: 'equivalent'; readonly before?: Condition; readonly after?: Condition }
  /** Rules ask for it for the first time, or no longer: those of these levels. */
  | { readonly kind: 'first-named' | 'no-longer-named'; readonly by: readonly Claim[] };

/** Every item that the texts of either state ask for, with the levels whose text does. */
export interface NamedItems {
  readonly before: ReadonlyMap<string, readonly Claim[]>;
  readonly after: ReadonlyMap<string, readonly Claim[]>;
}

/** What is different about one item; `undefined` where nothing is. */
export function itemDifference(id: string, before: State, after: State, named: NamedItems): ItemDifference | undefined {
  const [old, now] = [before.programme.items.get(id), after.programme.items.get(id)];
  const events: readonly ItemEvent[] = [
    ...(old && now ? bothSides(old, now, before.on, after.on) : []),
    ...(!old && now ? [appearance(now)] : []),
    ...(old && !now ? [{ kind: 'vanishes' } as const] : []),
    ...(old && now ? namingEvents(named.before.get(id), named.after.get(id)) : []),
  ];
  return events.length === 0 ? undefined : { item: id, events };
}

function namingEvents(before: readonly Claim[] | undefined, after: readonly Claim[] | undefined): readonly ItemEvent[] {
  if (!before) return after ? [{ kind: 'first-named', by: after }] : [];
  return after ? [] : [{ kind: 'no-longer-named', by: before }];
}

const appearance = ({ published }: Item): ItemEvent => ({
  kind: 'appears',
  ...(published !== undefined && { published }),
});

const bothSides = (old: Item, now: Item, from: Day, to: Day): readonly ItemEvent[] => [
  ...(now.published !== undefined && from < now.published && now.published <= to ? [appearance(now)] : []),
  ...statementEvents(old, now, from, to),
  ...passedDays(now, from, to),
  ...(canonicalForm(old.replacedBy) === canonicalForm(now.replacedBy)
    ? []
    : [{ kind: 'replaced', by: now.replacedBy } as const]),
  ...(canonicalForm({ of: old.paths }) === canonicalForm({ of: now.paths })
    ? []
    : [{ kind: 'paths', before: old.paths, after: now.paths } as const]),
  ...(canonicalForm(old.equivalent) === canonicalForm(now.equivalent)
    ? []
    : [
        {
          kind: 'equivalent',
          ...(old.equivalent && { before: old.equivalent }),
          ...(now.equivalent && { after: now.equivalent }),
        } as const,
      ]),
];

/** What was known of its end in either state. */
function statementEvents(old: Item, now: Item, from: Day, to: Day): readonly ItemEvent[] {
  const [first, second] = [retirementKnownOn(old, from), retirementKnownOn(now, to)];
  const [before, after] = [endOf(first), endOf(second)];
  if (canonicalForm(before) === canonicalForm(after)) return [];
  const stated = second?.stated === undefined ? {} : { stated: second.stated };
  if (Object.keys(after).length === 0) return [{ kind: 'end-withdrawn', before }];
  if (Object.keys(before).length === 0) return [{ kind: 'end-stated', after, ...stated, replacedBy: now.replacedBy }];
  return [{ kind: 'end-restated', before, after, ...stated }];
}

function endOf(statement: RetirementStatement | undefined): StatedEnd {
  const { lastRegistration, retires, acceptedUntil, earnedBy } = statement ?? { observed: false };
  return {
    ...(lastRegistration !== undefined && { lastRegistration }),
    ...(retires !== undefined && { retires }),
    ...(acceptedUntil !== undefined && { acceptedUntil }),
    ...(earnedBy !== undefined && { earnedBy }),
  };
}

function passedDays(item: Item, from: Day, to: Day): readonly ItemEvent[] {
  const days = Object.fromEntries(
    Object.entries(endOf(retirementKnownOn(item, to))).filter(([, day]) => from <= day && day < to),
  );
  return Object.keys(days).length === 0 ? [] : [{ kind: 'passed', days, replacedBy: item.replacedBy }];
}
