import { readTree } from '../domain/problems/read-tree.ts';
import { changePerson as writePerson } from '../store/membership/write-partner.ts';
import type { Context } from './context.ts';
import { personCalled } from './person-called.ts';
import { PersonChange } from './person-input.ts';
import { mayWriteFacts } from './policies/partner.ts';
import { type Done, done, refused } from './refusal.ts';
import { type AboutOnePartner, writeAboutPartner } from './write-about-partner.ts';

export interface PersonToChange extends AboutOnePartner {
  /** Its code. */
  readonly person: string;
  /** { code?, name?, email? }; null takes a name or an address out. */
  readonly body: unknown;
}

/** Changes what a person is called, or by which code or address it is known. Who was erased stays so. */
export const changePerson = (
  context: Context,
  input: PersonToChange,
): Promise<Done<{ readonly person: string; readonly revision: number }>> =>
  writeAboutPartner(context, input, async ({ tx, tenant, kept }) => {
    if (!mayWriteFacts(context.actor, tenant)) return refused({ kind: 'not-allowed' });
    const found = personCalled(kept, input.person);
    if (!found) return refused({ kind: 'not-found', what: 'person' });
    if (found.erased_at !== null) return refused({ kind: 'conflict', code: 'person-erased-already' });
    const read = readTree(PersonChange, input.body);
    if (!read.ok) return refused({ kind: 'invalid', problems: read.problems });
    const change = Object.fromEntries(Object.entries(read.value).filter(([, value]) => value !== undefined));
    if (kept.people.some(({ id, code }) => id !== found.id && code === change['code']))
      return refused({ kind: 'conflict', code: 'exists-already' });
    if (Object.keys(change).length > 0) await writePerson(tx, tenant, found.id, change);
    return done({
      value: { person: found.id },
      action: 'change-person',
      touched: [{ kind: 'person', id: found.id, content: { person: change } }],
    });
  });
