import { compare, one, type Rational, rational, wholePart, writeRational } from '../numbers/rational.ts';
import type { Path } from '../problems/problem.ts';
import type { Amount } from './amount.ts';
import { leastNumber } from './amount-bounds.ts';
import { parameterFromWritten } from './amount-from-written.ts';
import type { ClauseMeaning, Slot } from './clause.ts';
import { type ClausePlace, labelled } from './clause-place.ts';
import { conditionFromWritten } from './condition-from-written.ts';
import { openMeaning } from './open-from-written.ts';
import { type Reading, report, requireName } from './pack-names.ts';
import { textFromWritten } from './text-from-written.ts';
import type { WrittenClause } from './written/clause.ts';
import type { WrittenParameter, WrittenText } from './written/scalars.ts';

/** A number of people or things: whole, and at least one, for every partner. */
export function count(written: WrittenParameter, path: Path, reading: Reading): Amount {
  const amount = parameterFromWritten(written, path, reading);
  const all =
    amount.kind === 'by' ? [...amount.cases.values(), ...(amount.otherwise ? [amount.otherwise] : [])] : [amount];
  for (const value of all)
    if (value.kind === 'number' && !isCount(value.value))
      report(reading, 'not-a-count', path, { found: writeRational(value.value) });
  return amount;
}

const isCount = (value: Rational) => compare(value, one) >= 0 && compare(value, rational(wholePart(value))) === 0;

const nameOf = ({ id, title }: { id?: string | undefined; title?: WrittenText | undefined }) => ({
  ...(id !== undefined && { id }),
  ...(title !== undefined && { title: textFromWritten(title) }),
});

export function slotFromWritten(
  written: Extract<WrittenClause, { people: WrittenParameter }> & { role?: string | undefined },
  path: Path,
  reading: Reading,
): Slot {
  if (written.role !== undefined)
    requireName(reading, 'unknown-role', written.role, reading.names.roles, [...path, 'role']);
  for (const [index, type] of (written.who ?? []).entries())
    requireName(reading, 'unknown-affiliation', type, reading.names.affiliations, [...path, 'who', index]);
  const people = count(written.people, [...path, 'people'], reading);
  const ofWhich = (written.ofWhich ?? []).map((subset, index) => {
    const at = [...path, 'ofWhich', index];
    const some = count(subset.people, [...at, 'people'], reading);
    const [wanted, available] = [leastNumber(some), leastNumber(people)];
    if (wanted && available && compare(wanted, available) > 0)
      report(reading, 'impossible-count', [...at, 'people'], {
        wanted: writeRational(wanted),
        available: writeRational(available),
      });
    return { people: some, condition: conditionFromWritten(subset.with, [...at, 'with'], reading), ...nameOf(subset) };
  });
  return {
    people,
    condition: conditionFromWritten(written.with, [...path, 'with'], reading),
    ofWhich,
    ...nameOf(written),
    ...(written.role !== undefined && { role: written.role }),
    ...(written.who !== undefined && { who: written.who }),
    ...(written.verification !== undefined && { verification: written.verification }),
  };
}

/** A team, by what its text says of sharing: different people, anybody, or an open question with both readings. */
export function teamMeaning(
  written: Extract<WrittenClause, { team: unknown }>,
  place: ClausePlace,
  reading: Reading,
): ClauseMeaning {
  const slots = written.team.map((slot, index) => slotFromWritten(slot, [...place.path, 'team', index], reading));
  const distinct: ClauseMeaning = { kind: 'team', slots, pooled: false, withGrants: false };
  const shared: ClauseMeaning = {
    kind: 'n-of',
    n: slots.length,
    clauses: slots.map((slot, index) =>
      labelled({ kind: 'team', slots: [slot], pooled: false, withGrants: false }, place, String(index + 1)),
    ),
  };
  if (written.sharing === 'free') return shared;
  if (written.sharing !== 'unspecified') return distinct;
  if (written.question === undefined) {
    report(reading, 'missing-key', place.path, { key: 'question' });
    return distinct;
  }
  const readings = new Map([
    ['shared', labelled(shared, place, 'shared')],
    ['distinct', labelled(distinct, place, 'distinct')],
  ]);
  return openMeaning(written.question, readings, place.path, reading);
}
