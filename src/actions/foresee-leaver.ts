import type { Language } from '../domain/catalogue/text.ts';
import { ifLeaves, ifStays } from '../domain/membership/if-leaves.ts';
import { addDays, type Day } from '../domain/time/day.ts';
import { foreseeChange } from './foresee-change.ts';
import { partnerAndIf } from './partner-to-reckon.ts';
import { personCalled } from './person-called.ts';
import { mayReadPartner } from './policies/partner.ts';
import type { ReckoningContext } from './reckoner.ts';
import { type Done, refused } from './refusal.ts';
import type { IsKnown, Told } from './told.ts';

export interface LeaverToForesee {
  readonly programme: string;
  readonly partner: string;
  /** Its code. */
  readonly person: string;
  /** The last day on which it would belong to the partner. */
  readonly last: Day;
  readonly language: Language;
  readonly isKnown?: IsKnown;
}

/**
 * What it does to the awards if somebody leaves, beside who stays: before it is said (end-person.ts), and as well afterwards,
 * when the last day is known. Nothing changes.
 */
export async function foreseeLeaver(
  context: ReckoningContext,
  { programme, partner, person, last, ...told }: LeaverToForesee,
): Promise<Done<Told>> {
  const tenant = { programme, partner };
  if (!mayReadPartner(context.actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  let code: string | undefined;
  const read = await partnerAndIf(context.store, tenant, (rows) => {
    code = personCalled(rows, person)?.code;
    return rows;
  });
  if (!read.ok) return read;
  const { partner: file } = read.value;
  const leaver = file.people?.find(({ id }) => id === code);
  if (!leaver) return refused({ kind: 'not-found', what: 'person' });
  const partnerAs = {
    partner: ifStays(file, leaver.id, context.clock.today()),
    after: ifLeaves(file, leaver.id, last),
  };
  return foreseeChange(context, { ...read.value, ...partnerAs }, { ...told, on: addDays(last, 1), onlyChanged: false });
}
