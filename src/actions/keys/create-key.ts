import { z } from 'zod';
import { newId } from '../../store/new-id.ts';
import { addApiKey, keysOfUser } from '../../store/sign-in/api-keys.ts';
import { officeRoles, partnerRoles, scopes } from '../actor.ts';
import type { Context } from '../context.ts';
import { daysLater, millisecondsOf } from '../moments.ts';
import { mayCreateKey } from '../policies/key.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { hashOfSecret, newSecret } from '../secret.ts';
import { recordKey } from './record-key.ts';

const role = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('office'), role: z.enum(officeRoles), programme: z.uuid() }),
  z.strictObject({ kind: z.literal('partner'), role: z.enum(partnerRoles), programme: z.uuid(), partner: z.uuid() }),
  z.strictObject({ kind: z.literal('person'), person: z.uuid() }),
]);

export const KeyWanted = z.strictObject({
  name: z.string().trim().min(1).max(100),
  scopes: z.array(z.enum(scopes)).min(1),
  roles: z.array(role).min(1).max(50),
  /** Every key expires, within a year. */
  days: z.int().min(1).max(366),
});
export type KeyWanted = z.infer<typeof KeyWanted>;

export interface KeyMade {
  readonly id: string;
  /** It is shown this once. */
  readonly secret: string;
  readonly prefix: string;
  readonly expires: string;
}

/** What every key begins with, so that people and scanners of leaked secrets know it when they see one. */
export const keyBeginning = 'assay_';
const shown = keyBeginning.length + 6;
const mostKeys = 50;

/** Makes a key for the programs of somebody who is signed in. Of its secret only the hash is kept. */
export async function createKey({ store, actor, clock }: Context, wanted: KeyWanted): Promise<Done<KeyMade>> {
  if (actor.kind !== 'user' || !mayCreateKey(actor, wanted.roles)) return refuse(actor);
  const now = clock.now();
  const live = (await keysOfUser(store.db, actor.id)).filter((key) => key.revoked_at === null && key.expires_at > now);
  if (live.length >= mostKeys)
    return refused({ kind: 'conflict', code: 'too-many-keys', values: { most: String(mostKeys) } });
  const secret = `${keyBeginning}${newSecret()}`;
  const key = {
    id: newId(millisecondsOf(now)),
    user: actor.id,
    name: wanted.name,
    prefix: secret.slice(0, shown),
    secretHash: hashOfSecret(secret),
    scopes: wanted.scopes,
    roles: wanted.roles,
    now,
    expires: daysLater(now, wanted.days),
  };
  await store.db.transaction().execute(async (tx) => {
    await addApiKey(tx, key);
    await recordKey(tx, key, { action: 'create-key', at: now, actor });
  });
  return done({ id: key.id, secret, prefix: key.prefix, expires: key.expires });
}
