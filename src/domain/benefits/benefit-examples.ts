import { type Reading, report, requireName } from '../catalogue/reading-beside.ts';
import type { Path } from '../problems/problem.ts';
import { type Day, firstDay, lastDay } from '../time/day.ts';
import type { Benefit } from './benefit.ts';
import { entitlementTo } from './entitlement.ts';
import type { Giver } from './giver.ts';
import type { WrittenBenefit } from './written/benefits-file.ts';

/** Runs the examples beside a benefit; each that comes to something else is reported with what it comes to. */
export function runBenefitExamples(benefit: Benefit, written: WrittenBenefit, path: Path, reading: Reading): void {
  const before = reading.problems.length;
  for (const [index, { holds }] of (written.examples ?? []).entries())
    for (const [position, name] of holds.entries())
      requireAward(name, [...path, 'examples', index, 'holds', position], reading);
  // What a name that means nothing would give says nothing about the rule.
  if (reading.problems.length > before) return;
  for (const [index, { day, holds, gives }] of (written.examples ?? []).entries()) {
    const found = entitlementTo(benefit, holds.map(giverNamed), day as Day)?.amount ?? 0;
    if (found !== gives)
      report(reading, 'benefit-example-fails', [...path, 'examples', index, 'gives'], { expected: gives, found });
  }
}

/** An example says who holds what, and nothing of when it came or ends. */
function giverNamed(name: string): Giver {
  const [status = name, level] = name.split('/');
  const always = { from: firstDay, to: lastDay };
  return { status, ...(level !== undefined && { level }), ...always, year: always };
}

function requireAward(name: string, path: Path, reading: Reading): void {
  const [status = name, level] = name.split('/');
  const { competencies, statuses, levels } = reading.programme;
  if (level === undefined) requireName(reading, 'unknown-status', status, statuses.keys(), path);
  else {
    requireName(reading, 'unknown-competency', status, competencies.keys(), path);
    requireName(
      reading,
      'unknown-level',
      level,
      levels.map(({ id }) => id),
      path,
    );
  }
}
