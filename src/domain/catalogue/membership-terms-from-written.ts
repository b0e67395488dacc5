import type { z } from 'zod';
import { decimalsOf } from '../numbers/currency.ts';
import { minorUnits } from '../numbers/minor-units.ts';
import type { Path } from '../problems/problem.ts';
import { type Day, firstDay } from '../time/day.ts';
import type { MembershipTerms, Where } from './membership-terms.ts';
import { numberFromWritten } from './number-from-written.ts';
import { type Reading, report, requireName } from './pack-names.ts';
import { textFromWritten } from './text-from-written.ts';
import type { WrittenMembershipTerms } from './written/membership-terms.ts';

type Written = z.infer<typeof WrittenMembershipTerms>;

/** The terms by which memberships are renewed, with every level and attribute that they name. */
export function membershipTermsFromWritten(written: Written, path: Path, reading: Reading): MembershipTerms {
  checkAgreements(written, path, reading);
  return {
    from: written.from as Day,
    agreements: (written.agreements ?? []).map(({ id, title, text, from }) => ({
      ...{ id, title: textFromWritten(title), text: textFromWritten(text) },
      from: (from ?? firstDay) as Day,
    })),
    fee: written.fee === 'ofEachAward' ? 'of-each-award' : 'of-highest-level',
    fees: (written.fees ?? []).map((fee, index) => feeFromWritten(fee, [...path, 'fees', index], reading)),
    taxes: (written.taxes ?? []).map(({ name, percent, where, from }, index) => ({
      ...{ name: textFromWritten(name), percent: numberFromWritten(percent) },
      where: whereFromWritten(where, [...path, 'taxes', index, 'where'], reading),
      from: (from ?? firstDay) as Day,
    })),
    ...(written.invoicedIn === 'anyLocation' && { invoicedIn: 'any-location' }),
    ...(written.payTo && { payTo: written.payTo }),
    ...(written.note !== undefined && { note: textFromWritten(written.note) }),
  };
}

function feeFromWritten(
  { level, amount, currency, where, from, sample, source }: NonNullable<Written['fees']>[number],
  path: Path,
  reading: Reading,
): MembershipTerms['fees'][number] {
  requireName(reading, 'unknown-level', level, reading.names.levels, [...path, 'level']);
  return {
    ...{ level, currency, sample: sample ?? false },
    amount: amountFrom(amount, currency, [...path, 'amount'], reading),
    where: whereFromWritten(where, [...path, 'where'], reading),
    from: (from ?? firstDay) as Day,
    ...(source !== undefined && { source }),
  };
}

/** In the smallest unit of the currency, exactly. */
function amountFrom(amount: number, currency: string, path: Path, reading: Reading): number {
  const minor = minorUnits(amount, currency);
  if (minor !== undefined) return minor;
  report(reading, 'too-many-decimals', path, {
    ...{ found: String(amount), name: currency },
    maximum: decimalsOf(currency),
  });
  return 0;
}

function whereFromWritten(
  written: Readonly<Record<string, readonly string[]>> | undefined,
  path: Path,
  reading: Reading,
): Where {
  for (const [attribute, values] of Object.entries(written ?? {})) {
    const { attributes } = reading.names;
    if (!requireName(reading, 'unknown-attribute', attribute, attributes.keys(), [...path, attribute])) continue;
    const known = attributes.get(attribute);
    if (known === undefined || known === 'any') continue;
    for (const [index, value] of values.entries())
      requireName(reading, 'unknown-value', value, known, [...path, attribute, index]);
  }
  return new Map(Object.entries(written ?? {}));
}

/** Of two agreements the newer one is agreed to: so each but the first says from when on, after the one before it. */
function checkAgreements({ agreements = [] }: Written, path: Path, reading: Reading): void {
  for (const [index, { id, from }] of agreements.entries()) {
    const at = [...path, 'agreements', index];
    const before = agreements[index - 1];
    if (agreements.slice(0, index).some((one) => one.id === id)) report(reading, 'duplicate-id', [...at, 'id'], { id });
    if (!before) continue;
    if (from === undefined) report(reading, 'missing-key', at, { key: 'from' });
    else if (before.from !== undefined && from <= before.from)
      report(reading, 'policies-not-in-order', [...at, 'from'], { from: before.from, to: from });
  }
}
