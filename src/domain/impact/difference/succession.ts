import type { Competency } from '../../catalogue/programme.ts';
import type { Day } from '../../time/day.ts';

/** An earlier competency that another one took over from on a day. */
export interface Succession {
  readonly competency: string;
  readonly from: Day;
  readonly how: 'renamed' | 'merged' | 'split';
}

type Successor = Competency & { readonly succeeds?: readonly Succession[] };

/** What a competency took over from between two states: on a day between them, or as only the later one says. */
export function successionsOf(
  old: Successor | undefined,
  now: Successor | undefined,
  after: Day,
  until: Day,
): readonly Succession[] {
  const known = new Set(old?.succeeds?.map((one) => `${one.competency} ${one.from}`));
  return (now?.succeeds ?? []).filter(
    (one) => one.from <= until && (one.from > after || !known.has(`${one.competency} ${one.from}`)),
  );
}
