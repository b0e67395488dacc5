import { type Credential, isKnownAt, type Person } from '../membership/facts.ts';
import type { View } from './view.ts';

/**
 * The last time that somebody was given a certification by the day of the view, still valid or not. What was passed up to then has been used
 * up by it (docs/language.md, "Items").
 */
export function lastIssued(item: string, person: Person | undefined, { knownAt, day }: View): Credential | undefined {
  return person?.credentials
    .filter((one) => one.item === item && one.earned <= day && isKnownAt(one, knownAt))
    .reduce<Credential | undefined>((last, one) => (last && last.earned > one.earned ? last : one), undefined);
}
