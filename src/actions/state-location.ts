import { z } from 'zod';
import { WrittenDay } from '../domain/catalogue/written/scalars.ts';
import { problem } from '../domain/problems/problem.ts';
import { readTree } from '../domain/problems/read-tree.ts';
import {
  addLocation,
  type LocationRow,
  locationsOf,
  type UnlistedLocation,
  unlistedLocations,
} from '../store/membership/locations.ts';
import { endBeside } from '../store/membership/parents.ts';
import { newId } from '../store/new-id.ts';
import { withTenant } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { mayReadPartner, mayWriteFacts } from './policies/partner.ts';
import { type Done, done, refused } from './refusal.ts';
import { type AboutOnePartner, writeAboutPartner } from './write-about-partner.ts';

/** A location as it is stated. */
export const LocationInput = z.strictObject({
  code: z.string().min(1).max(80),
  name: z.string().min(1).max(200),
  country: z.string().min(1).max(80).optional(),
  from: WrittenDay.optional(),
  to: WrittenDay.optional(),
});

export interface LocationToState extends AboutOnePartner {
  /** { code, name, country?, from?, to? }; without it, `corrects` is withdrawn. */
  readonly body?: unknown;
  readonly corrects?: string;
}

/** Adds, corrects or withdraws a location of a partner. Its code is what affiliations and figures name. */
export const stateLocation = (
  context: Context,
  input: LocationToState,
): Promise<Done<{ readonly id?: string; readonly revision: number }>> =>
  writeAboutPartner(context, input, async ({ tx, tenant, now }) => {
    if (!mayWriteFacts(context.actor, tenant)) return refused({ kind: 'not-allowed' });
    const known = await locationsOf(tx, tenant.partner);
    const before = known.find(({ id }) => id === input.corrects);
    if (!before && (input.corrects !== undefined || input.body === undefined))
      return refused({ kind: 'not-found', what: 'location' });
    const read = input.body === undefined ? undefined : readLocation(input.body);
    if (read && !read.ok) return read;
    const row = read && { ...read.value, id: newId(Date.parse(now)) };
    if (row && known.some(({ id, code }) => id !== before?.id && code === row.code))
      return refused({ kind: 'conflict', code: 'exists-already' });
    if (before) await endBeside(tx, 'locations', tenant, before.id, now);
    if (row) await addLocation(tx, tenant, { ...row, corrects: before?.id ?? null, known_from: now });
    return done({
      value: { ...(row && { id: row.id }) },
      action: `${before ? (row ? 'correct' : 'withdraw') : 'add'}-location`,
      touched: [
        ...(before ? [{ kind: 'location', id: before.id, content: { ended: now } }] : []),
        ...(row ? [{ kind: 'location', id: row.id, content: row }] : []),
      ],
    });
  });

function readLocation(body: unknown): Done<Omit<LocationRow, 'id'>> {
  const read = readTree(LocationInput, body);
  if (!read.ok) return refused({ kind: 'invalid', problems: read.problems });
  const { code, name, country, from, to } = read.value;
  if (from !== undefined && to !== undefined && to < from)
    return refused({ kind: 'invalid', problems: [problem('reversed-days', ['to'], { from, to })] });
  return done({ code, name, country: country ?? null, valid_from: from ?? null, valid_to: to ?? null });
}

export interface LocationsListed {
  readonly locations: readonly LocationRow[];
  /** What is named today and is not among them. */
  readonly unlisted: readonly UnlistedLocation[];
}

/** The locations of a partner, by their codes. */
export async function listLocations(
  { store, actor, clock }: Context,
  { programme, partner }: Pick<AboutOnePartner, 'programme' | 'partner'>,
): Promise<Done<LocationsListed>> {
  const tenant = { programme, partner };
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  return done(
    await withTenant(store.db, tenant, async (tx) => ({
      locations: await locationsOf(tx, partner),
      unlisted: await unlistedLocations(tx, partner, clock.today()),
    })),
  );
}
