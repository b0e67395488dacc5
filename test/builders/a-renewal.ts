import type { Lifecycle } from '../../src/domain/catalogue/programme.ts';
import type { StatusHeld } from '../../src/domain/membership/facts.ts';
import { type Renewal, renewalsOf } from '../../src/domain/membership/terms.ts';

/** The renewal of an award after its n-th term. */
export function renewalOf(award: StatusHeld, lifecycle: Lifecycle, number: number): Renewal {
  for (const renewal of renewalsOf(award, lifecycle)) if (renewal.number >= number) return renewal;
  throw new Error('The renewals of an award never end.');
}
