import type { Programme } from '../../domain/catalogue/programme.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import { unknownName } from '../../domain/problems/unknown-name.ts';

/** The region of a programme that is asked about; none where none is. */
export function regionAsked(
  { regions }: Programme,
  asked: string | undefined,
): Region | { readonly problems: readonly Problem[] } | undefined {
  if (asked === undefined) return undefined;
  return regions.get(asked) ?? { problems: [unknownName('unknown-region', asked, [...regions.keys()], ['?region'])] };
}
