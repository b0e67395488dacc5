import type { ItemShown } from '../../client/index.ts';
import { inOrder, type Sorting, sortingOf } from '../reading/sorting.ts';

export const examSorts = ['code', 'called', 'kind', 'retires', 'accepted'] as const;
export type ExamSort = (typeof examSorts)[number];

/** Which exams are looked at, in which order; it stands in the address. */
export interface ExamsSearch extends Sorting<ExamSort> {
  /** A part of the code or the name. */
  readonly called?: string;
  readonly kind?: string;
  readonly all?: true;
}

/** What an address says, without what means nothing here. A code of digits only is read as a number. */
export function examsSearchOf(search: Readonly<Record<string, unknown>>): ExamsSearch {
  const { called, kind, all } = search;
  return {
    ...((typeof called === 'string' || typeof called === 'number') && called !== '' && { called: String(called) }),
    ...(typeof kind === 'string' && kind !== '' && { kind }),
    ...(all === true && { all }),
    ...sortingOf(search, examSorts),
  };
}

/** The exams that are looked at, in their order. */
export function examsFound(
  items: readonly ItemShown[],
  { called = '', kind, sort = 'code', down }: ExamsSearch,
  language: string,
): readonly ItemShown[] {
  const asked = called.trim().toLocaleLowerCase(language);
  const looked = items.filter(
    (one) =>
      `${one.id} ${one.title ?? ''}`.toLocaleLowerCase(language).includes(asked) &&
      (kind === undefined || one.kind === kind),
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
