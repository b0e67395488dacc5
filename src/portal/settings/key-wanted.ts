import type { RoleHeld } from '../../client/index.ts';
import { addDays, addMonths, dayNumber, day as dayOf, readDay } from '../../domain/time/day.ts';

/** The API lets no key live longer. */
const mostDays = 366;

/** For how many days a key is made that ends with a day; 0, which is refused, where that is no day. */
export function daysUntil(today: string, end: string): number {
  const last = readDay(end);
  return last === undefined ? 0 : dayNumber(last) - dayNumber(dayOf(today));
}

export const longestDay = (today: string): string => addDays(dayOf(today), mostDays);

/** Three months are offered: long enough to be of use, short enough to be thought about again. */
export const endDayOffered = (today: string): string => addMonths(dayOf(today), 3);

/** The roles that somebody can give to a key; those of the partner that is looked at stand first. */
export function rolesForKey(
  roles: readonly RoleHeld[],
  { programme, partner }: { readonly programme: string; readonly partner: string },
): readonly RoleHeld[] {
  const isHere = (held: RoleHeld) =>
    held.kind === 'partner' && held.programme === programme && held.partner === partner;
  return [...roles].sort((a, b) => Number(isHere(b)) - Number(isHere(a)));
}
