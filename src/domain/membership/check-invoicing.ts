import { hasVatForm, vatNumberExpected } from '../catalogue/vat-number.ts';
import { type Path, type Problem, problem } from '../problems/problem.ts';
import type { WrittenExamplePartner } from './written/partner-file.ts';

type Written = NonNullable<WrittenExamplePartner['invoicing']>[number];

/** In one way for each country, of what is still known; the VAT number has its form, and where there are postal codes there is one. */
export function checkInvoicing(invoicing: readonly Written[] | undefined, path: Path): readonly Problem[] {
  const seen = new Set<string>();
  return (invoicing ?? []).flatMap(({ country, postalCode, vatNumber, knownTo }, index): readonly Problem[] => {
    const isTwice = knownTo === undefined && seen.has(country);
    if (knownTo === undefined) seen.add(country);
    const expected = vatNumber === undefined ? undefined : vatNumberExpected(vatNumber, country);
    return [
      ...(isTwice ? [problem('named-twice', [...path, index, 'country'], { name: country })] : []),
      ...(postalCode === undefined && hasVatForm(country)
        ? [problem('postal-code-missing', [...path, index, 'postalCode'], { name: country })]
        : []),
      ...(expected === undefined
        ? []
        : [problem('not-a-vat-number', [...path, index, 'vatNumber'], { found: vatNumber ?? '', example: expected })]),
    ];
  });
}
