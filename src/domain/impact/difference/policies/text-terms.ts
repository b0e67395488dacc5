import type { Competency, Version } from '../../../catalogue/programme.ts';
import { days, values } from './compared-values.ts';
import { type ClauseChange, type ClauseComparisons, clauseChanges } from './policy-direction.ts';

/** For whom and until when a text is in force, beside its first days; what it asks is another matter. */
type TextTerms = Pick<Version, 'until' | 'announced' | 'chosenBy' | 'observed'>;
/** A new key of a text has to be told here, or to be named as one that is told elsewhere or means nothing. */
type Forgotten = Exclude<
  keyof Version,
  keyof TextTerms | 'id' | 'hash' | 'effective' | 'seenAgain' | 'levels' | 'obligations' | 'note' | 'source'
>;

export type TextTermsChange = ClauseChange<TextTerms>;

/** What two packs say otherwise of one text. */
export type TextDifference = { readonly version: string } & (
  | { readonly kind: 'terms'; readonly changes: readonly TextTermsChange[] }
  /** A text is published once and not changed again: another one under the same id is a mistake, or mends one. */
  | { readonly kind: 'edited' | 'added' | 'removed' }
);

/** All texts but the two that are compared clause by clause. */
export function textDifferences(
  old: Competency | undefined,
  now: Competency | undefined,
  compared: readonly string[],
): readonly TextDifference[] {
  if (!old || !now || old === now) return [];
  const others = (from: Competency, kind: 'added' | 'removed', than: Competency) =>
    from.versions
      .filter(({ id }) => !than.versions.some((one) => one.id === id) && !compared.includes(id))
      .map(({ id }): TextDifference => ({ version: id, kind }));
  return [
    ...now.versions.flatMap((after): readonly TextDifference[] => {
      const before = old.versions.find((one) => one.id === after.id);
      if (!before) return [];
      const changes = clauseChanges(before, after, comparisons, { before, after });
      return [
        ...(changes.length === 0 ? [] : [{ version: after.id, kind: 'terms', changes } as const]),
        ...(before.hash === after.hash || compared.includes(after.id)
          ? []
          : [{ version: after.id, kind: 'edited' } as const]),
      ];
    }),
    ...others(now, 'added', old),
    ...others(old, 'removed', now),
  ];
}

const comparisons: ClauseComparisons<TextTerms & Record<Forgotten, never>, { before: Version; after: Version }> = {
  until: values,
  // A text without a day of announcement is announced when it takes effect, which is told by itself.
  announced: (was, is, { before, after }) =>
    was === before.effective.new && is === after.effective.new ? 'same' : days()(was, is),
  chosenBy: values,
  observed: values,
};
