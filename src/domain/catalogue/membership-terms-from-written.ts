import type { z } from 'zod';
import { decimalsOf } from '../numbers/currency.ts';
import { minorUnits } from '../numbers/minor-units.ts';
import { zero } from '../numbers/rational.ts';
import type { Path } from '../problems/problem.ts';
import { type Day, firstDay } from '../time/day.ts';
import type { MembershipTerms, PayTo, Tax, Where } from './membership-terms.ts';
import { numberFromWritten } from './number-from-written.ts';
import { type Reading, report, requireName } from './pack-names.ts';
import { textFromWritten } from './text-from-written.ts';
import { vatNumberExpected, vatNumberWritten } from './vat-number.ts';
import type { WrittenMembershipTerms } from './written/membership-terms.ts';

type Written = z.infer<typeof WrittenMembershipTerms>;

/** The terms by which memberships are renewed, with every level and attribute that they name. */
export function membershipTermsFromWritten(written: Written, path: Path, reading: Reading): MembershipTerms {
  checkAgreements(written, path, reading);
  checkReverseCharge(written, path, reading);
  return {
    from: written.from as Day,
    agreements: (written.agreements ?? []).map(({ id, title, text, from }) => ({
      ...{ id, title: textFromWritten(title), text: textFromWritten(text) },
      from: (from ?? firstDay) as Day,
    })),
    fee: written.fee === 'ofEachAward' ? 'of-each-award' : 'of-highest-level',
    fees: (written.fees ?? []).map((fee, index) => feeFromWritten(fee, [...path, 'fees', index], reading)),
    taxes: (written.taxes ?? []).map((tax, index) => taxFromWritten(tax, [...path, 'taxes', index], reading)),
    ...(written.invoicedIn === 'anyLocation' && { invoicedIn: 'any-location' }),
    ...(written.payTo && { payTo: payToFromWritten(written.payTo, [...path, 'payTo'], reading) }),
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

function taxFromWritten(
  { name, percent, reverseCharge: isReversed, where, from }: NonNullable<Written['taxes']>[number],
  path: Path,
  reading: Reading,
): Tax {
  const reverseCharge = isReversed ?? false;
  if (percent === undefined && !reverseCharge) report(reading, 'missing-key', path, { key: 'percent' });
  if (percent !== undefined && reverseCharge) report(reading, 'percent-of-reverse-charge', [...path, 'percent']);
  return {
    ...{
      name: textFromWritten(name),
      percent: percent === undefined ? zero : numberFromWritten(percent),
      reverseCharge,
    },
    where: whereFromWritten(where, [...path, 'where'], reading),
    from: (from ?? firstDay) as Day,
  };
}

/** Where it is has no name of its own in a pack: a number is looked at where its prefix says whose form it has. */
function payToFromWritten({ vatNumber, ...payTo }: NonNullable<Written['payTo']>, path: Path, reading: Reading): PayTo {
  if (vatNumber === undefined) return payTo;
  const example = vatNumberExpected(vatNumber, '');
  if (example !== undefined) report(reading, 'not-a-vat-number', [...path, 'vatNumber'], { found: vatNumber, example });
  return { ...payTo, vatNumber: vatNumberWritten(vatNumber) };
}

/** Whoever leaves the tax to its partners says by which number it is known itself. */
function checkReverseCharge({ taxes = [], payTo }: Written, path: Path, reading: Reading): void {
  const index = taxes.findIndex(({ reverseCharge }) => reverseCharge);
  if (index >= 0 && payTo?.vatNumber === undefined)
    report(reading, 'reverse-charge-without-vat-number', [...path, 'taxes', index, 'reverseCharge']);
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
