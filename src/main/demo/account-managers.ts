import { type Day, day } from '../../domain/time/day.ts';
import type { DemoPartner } from './partner-file.ts';
import { demoColleagues, demoSignIns } from './sign-ins.ts';

/** The beginning of the vendor's year: some countries changed hands with it. */
const handedOver = day('2017-07-01');

const [middle, west, east] = [...demoSignIns.filter(({ role }) => role === 'account-manager'), ...demoColleagues].map(
  ({ email }) => email,
) as [string, string, string];

/** Who looks after the partners of a country today, and who did before the last change. */
const byCountry: Readonly<Record<string, { readonly now: string; readonly before?: string }>> = {
  DE: { now: middle },
  FR: { now: middle },
  PL: { now: middle },
  SE: { now: middle },
  BR: { now: west },
  ES: { now: west, before: middle },
  US: { now: west },
  GB: { now: east, before: middle },
  IN: { now: east },
  JP: { now: east },
};

export interface LookedAfter {
  readonly email: string;
  readonly from: Day;
}

/** Who looked after a partner of the demo from which day on, the earliest first. */
export function whoLooksAfter({ tree, since }: Pick<DemoPartner, 'tree' | 'since'>): readonly LookedAfter[] {
  const { country } = tree['attributes'] as { readonly country: string };
  const found = byCountry[country];
  if (!found) throw new Error(`Say who looks after the partners of ${country}.`);
  const { now, before } = found;
  return before === undefined || since >= handedOver
    ? [{ email: now, from: since }]
    : [
        { email: before, from: since },
        { email: now, from: handedOver },
      ];
}
