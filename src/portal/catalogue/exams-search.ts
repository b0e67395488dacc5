import type { ItemShown } from '../../client/index.ts';
import { type Called, calledIn, isCalled } from '../reading/called.ts';
import { inOrder, type Sorting, sortingOf } from '../reading/sorting.ts';

export const examSorts = ['code', 'called', 'kind', 'retires', 'accepted'] as const;
export type ExamSort = (typeof examSorts)[number];

/** Which exams are looked at, in which order; it stands in the address. */
export interface ExamsSearch extends Sorting<ExamSort>, Called {
  readonly kind?: string;
  readonly all?: true;
}

/** What an address says, without what means nothing here. */
export function examsSearchOf(search: Readonly<Record<string, unknown>>): ExamsSearch {
  const { kind, all } = search;
  return {
    ...calledIn(search),
    ...(typeof kind === 'string' && kind !== '' && { kind }),
    ...(all === true && { all }),
    ...sortingOf(search, examSorts),
  };
}

/** The exams that are looked at, in their order. */
export function examsFound(items: readonly ItemShown[], search: ExamsSearch, language: string): readonly ItemShown[] {
  const { kind, sort = 'code', down } = search;
  const looked = items.filter(
    (one) => isCalled(`${one.id} ${one.title ?? ''}`, search, language) && (kind === undefined || one.kind === kind),
  );
  return inOrder(looked, { by: keys[sort], thenBy: [keys.code], down: down === true, language });
}

const keys: Readonly<Record<ExamSort, (one: ItemShown) => string | undefined>> = {
  code: ({ id }) => id,
  called: ({ title }) => title,
  kind: ({ kind }) => kind,
  retires: ({ retires }) => retires,
  accepted: ({ acceptedUntil }) => acceptedUntil,
};
