import type { Programme } from '../catalogue/programme.ts';
import { type Reading, report, requireLength, requireOwnIds } from '../catalogue/reading-beside.ts';
import { textFromWritten } from '../catalogue/text-from-written.ts';
import { decimalsOf } from '../numbers/currency.ts';
import { minorUnits } from '../numbers/minor-units.ts';
import { accepted, type Path, type Problem, type Read, refused } from '../problems/problem.ts';
import { readTree } from '../problems/read-tree.ts';
import type { Day } from '../time/day.ts';
import type { Benefit, BenefitLibrary, Worth } from './benefit.ts';
import { runBenefitExamples } from './benefit-examples.ts';
import { sourcedFromWritten, termsFromWritten } from './terms-from-written.ts';
import { type WrittenBenefit, WrittenBenefitsFile } from './written/benefits-file.ts';

/** Checks the form of a file of benefits; what its names stand for is for {@link benefitsFromWritten}. */
export const readBenefitsFile = (tree: unknown, file?: string): Read<WrittenBenefitsFile> =>
  readTree(WrittenBenefitsFile, tree, file);

/** Reads benefits by the names of a programme and runs their examples; refuses them whole with every problem. */
export function benefitsFromWritten(
  { benefits, note, source }: WrittenBenefitsFile,
  programme: Programme,
  file?: string,
): Read<BenefitLibrary> {
  const problems: Problem[] = [];
  const reading: Reading = { programme, file, problems };
  requireOwnIds(reading, benefits, ['benefits']);
  const read = benefits.map((one, index) => benefitFromWritten(one, source, ['benefits', index], reading));
  // An example of a rule that is refused already would only say so again.
  if (problems.length === 0)
    for (const [index, benefit] of read.entries())
      runBenefitExamples(benefit, benefits[index] as WrittenBenefit, ['benefits', index], reading);
  if (problems.length > 0) return refused(problems);
  return accepted({
    ...(note !== undefined && { note: textFromWritten(note) }),
    ...(source !== undefined && { source }),
    benefits: new Map(read.map((benefit) => [benefit.id, benefit])),
  });
}

function benefitFromWritten(
  written: WrittenBenefit,
  ofFile: string | undefined,
  path: Path,
  reading: Reading,
): Benefit {
  const { id, name, note, unit, renews, grace = { days: 0 }, terms, worth = [] } = written;
  requireLength(reading, grace, [...path, 'grace']);
  requireOwnDays(terms, [...path, 'terms'], reading);
  requireOwnDays(worth, [...path, 'worth'], reading);
  return {
    id,
    name: textFromWritten(name),
    ...(note !== undefined && { note: textFromWritten(note) }),
    unit: { one: textFromWritten(unit.one), many: textFromWritten(unit.many) },
    ...(renews !== undefined && { renews: renews === 'month' ? 'month' : 'membership-year' }),
    grace,
    terms: terms
      .map((one, index) => termsFromWritten(one, ofFile, [...path, 'terms', index], reading))
      .sort(byBeginning),
    worths: worth
      .map((one, index) => worthFromWritten(one, ofFile, [...path, 'worth', index], reading))
      .sort(byBeginning),
  };
}

function worthFromWritten(
  written: NonNullable<WrittenBenefit['worth']>[number],
  ofFile: string | undefined,
  path: Path,
  reading: Reading,
): Worth {
  const { from, amount, currency } = written;
  const minor = minorUnits(amount, currency);
  if (minor === undefined)
    report(reading, 'too-many-decimals', [...path, 'amount'], {
      ...{ found: String(amount), name: currency, maximum: decimalsOf(currency) },
    });
  return { from: from as Day, minor: minor ?? 0, currency, ...sourcedFromWritten(written, ofFile, path, reading) };
}

/** Of two that begin on one day nobody could say which holds. */
function requireOwnDays(dated: readonly { readonly from: string }[], path: Path, reading: Reading): void {
  const days = dated.map(({ from }) => from);
  for (const [index, from] of days.entries())
    if (days.indexOf(from) < index) report(reading, 'begins-twice', [...path, index, 'from'], { on: from });
}

const byBeginning = (a: { readonly from: Day }, b: { readonly from: Day }): number => (a.from < b.from ? -1 : 1);
