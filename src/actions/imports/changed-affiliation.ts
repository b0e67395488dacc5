import type { SheetAffiliation } from '../../exchange/sheet/people-in-sheet.ts';
import type { Row } from '../../store/membership/partner-rows.ts';
import { affiliationForm, type Content } from '../../store/membership/statement-forms.ts';

/** A statement to be made, and the one whose place it takes. */
export interface AffiliationStated {
  readonly content: Content<'affiliations'>;
  readonly ends?: string;
}

/** As what and from when to when somebody new belongs to the partner. */
export const firstAffiliation = ({ joined, left, ...place }: SheetAffiliation): AffiliationStated => ({
  content: affiliationForm.rowOf({ ...place, ...(joined && { from: joined }), ...(left && { to: left }) }),
});

/**
 * What a sheet changes of the affiliations of somebody who is known already: a last day ends all that would go on after it,
 * anything else is for the one that there is. Undefined where there are several, and nobody knows which is meant.
 *
 * @param saidBefore what had been stated until the person's records were made one: said again, it is no news
 */
export function changedAffiliations(
  stated: SheetAffiliation,
  kept: readonly Row<'affiliations'>[],
  saidBefore: readonly Row<'affiliations'>[] = [],
): readonly AffiliationStated[] | undefined {
  const { joined, left, ...place } = withoutOldNews(stated, saidBefore);
  const asked = {
    ...(place.type !== undefined && { type: place.type }),
    ...(place.country !== undefined && { country: place.country }),
    ...(place.location !== undefined && { location: place.location }),
    ...(joined !== undefined && { valid_from: joined }),
  };
  const isAsked = Object.keys(asked).length > 0;
  if (kept.length === 0)
    return isAsked || left !== undefined ? [firstAffiliation({ joined, left, ...place } as SheetAffiliation)] : [];
  const isSo = (row: Row<'affiliations'>) =>
    Object.entries(asked).every(([column, value]) => row[column as 'type'] === value);
  if (isAsked && kept.length > 1 && !kept.some(isSo)) return undefined;
  return kept.flatMap((row) => {
    const { type, valid_from, valid_to, country, location } = row;
    const goesOn = left !== undefined && (valid_to === null || valid_to > left);
    if (!goesOn && (kept.length > 1 || isSo(row))) return [];
    const content = {
      ...{ type, valid_from, valid_to, country, location },
      ...(kept.length === 1 && asked),
      ...(goesOn && { valid_to: left }),
    };
    return [{ content, ends: row.id }];
  });
}

/** What a sheet says without what was said so before, in one affiliation; a last day is heard by itself. */
function withoutOldNews(stated: SheetAffiliation, saidBefore: readonly Row<'affiliations'>[]): SheetAffiliation {
  const { left, ...rest } = stated;
  const { joined, type, country, location } = rest;
  const so = saidBefore.filter(
    (row) =>
      (joined === undefined || joined === row.valid_from) &&
      (type === undefined || type === row.type) &&
      (country === undefined || country === row.country) &&
      (location === undefined || location === row.location),
  );
  if (so.length === 0) return stated;
  return left === undefined || so.some((row) => row.valid_to === left) ? {} : { left };
}
