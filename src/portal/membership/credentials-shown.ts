import type { ItemShown, WrittenCredential } from '../../client/index.ts';
import { day as dayOf, lastDay } from '../../domain/time/day.ts';
import { shift } from '../../domain/time/duration.ts';

export interface CredentialStated {
  readonly id: string;
  readonly person?: string;
  readonly statement: WrittenCredential;
}

/** One credential as a page tells of it. */
export interface CredentialShown {
  readonly id: string;
  readonly person: string;
  readonly item: string;
  readonly title?: string;
  /** Left out: long ago. */
  readonly earned?: string;
  /** Its last day; left out: without end. */
  readonly until?: string;
  readonly verification: string;
  readonly state: string;
}

/** Until when it is valid is stated, or follows from the item, as the standing reckons it (domain/membership/facts-as-stated.ts). */
export function credentialShown(
  { id, person = '', statement }: CredentialStated,
  items: ReadonlyMap<string, ItemShown>,
): CredentialShown {
  const stated = typeof statement === 'string' ? { item: statement } : statement;
  const { earned } = stated;
  const { title, validity } = items.get(stated.item) ?? {};
  const follows = earned !== undefined && validity ? shift(dayOf(earned), validity) : undefined;
  const until = stated.validThrough === undefined ? follows : (stated.validThrough ?? undefined);
  return {
    id,
    person,
    item: stated.item,
    ...(title !== undefined && { title }),
    ...(earned !== undefined && { earned }),
    ...(until !== undefined && until !== lastDay && { until }),
    verification: stated.verification ?? 'verified',
    state: stated.state ?? 'confirmed',
  };
}

/** Those that end first stand first, those without end last. */
export const byEnd = (one: CredentialShown, other: CredentialShown): number =>
  (one.until ?? lastDay).localeCompare(other.until ?? lastDay) || one.item.localeCompare(other.item);
