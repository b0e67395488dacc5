import { z } from 'zod';
import { endOfTime, type Instant } from '../../domain/time/instant.ts';
import type { WrittenByMakingOne } from '../../store/database.ts';
import { moveDispute } from '../../store/membership/disputes.ts';
import type { Row } from '../../store/membership/partner-rows.ts';
import { peopleWithIds } from '../../store/membership/person-data.ts';
import { everSamePeople, takeBackSamePeople } from '../../store/membership/same-people.ts';
import { changePartner, changePerson, removePeople } from '../../store/membership/write-partner.ts';
import { newIds } from '../../store/new-id.ts';
import type { Context } from '../context.ts';
import { mayWriteFacts } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type AboutOnePartner, type PartnerWriting, writeAboutPartner } from '../write-about-partner.ts';
import { learningOfTwo } from './learning-of-one.ts';
import type { TwoPeople } from './one-person.ts';
import { type StillStated, stillOne } from './still-one.ts';
import { writeStatementsOfPeople } from './write-statements-of-people.ts';

export const PeopleToTakeApart = z
  .strictObject({
    reason: z.string().trim().min(1).max(2_000).meta({ description: 'Why they are two. It stands in the audit.' }),
  })
  .meta({ id: 'peopleToTakeApart' });

interface Asked extends Omit<AboutOnePartner, 'reason'> {
  /** The code of the record that went. */
  readonly person: string;
  readonly reason: string;
}

/**
 * Takes back that two people are one, until something else hangs on it: what was stated of the one that stays is ended, and
 * what was stated of the two before is stated again.
 */
export const takePeopleApart = (
  context: Context,
  { person, reason, ...about }: Asked,
): Promise<Done<{ readonly person: string; readonly revision: number }>> =>
  writeAboutPartner(context, { ...about, reason: { text: reason } }, async (writing) => {
    const { actor, clock } = context;
    const { tx, tenant, kept, now } = writing;
    if (!mayWriteFacts(actor, tenant) || actor.kind === 'system') return refuse(actor);
    const goes = kept.people.find(({ code }) => code === person);
    if (!goes) return refused({ kind: 'not-found', what: 'person' });
    const all = await everSamePeople(tx, tenant.partner);
    const row = all.find((one) => one.person_id === goes.id && one.taken_back_at === null);
    const stays = kept.people.find(({ id }) => id === row?.stays_id);
    if (!row || !stays) return refused({ kind: 'conflict', code: 'same-people-two' });
    const two = { stays, goes };
    const rows = await peopleWithIds(tx, tenant.partner, [stays.id]);
    const isLinked = (rows.get(stays.id)?.wallet_id ?? null) !== null;
    const still = stillOne(kept, two, { all, isLinkedSince: isLinked && !row.wrote.isLinked });
    if (!still) return refused({ kind: 'conflict', code: 'same-person-changed' });
    const { wrote } = row;
    const affiliations = statedAgain(writing, 'affiliations', { stays, wrote, still });
    const credentials = statedAgain(writing, 'credentials', { stays, wrote, still });
    const touched = await writeStatementsOfPeople(writing, { affiliations, credentials });
    for (const { id, credential } of wrote.disputes)
      await moveDispute(tx, tenant.partner, id, {
        person_id: goes.id,
        credential_id: credentials.again.get(credential) ?? credential,
      });
    await removePeople(tx, tenant, [goes.id], wrote.removedAt as Instant | null);
    await giveBack(writing, two, wrote, rows.get(stays.id)?.email ?? null);
    await takeBackSamePeople(tx, tenant.partner, row.id, {
      ...{ taken_back_at: now, taken_back_on: clock.today(), taken_back_reason: reason },
      ...{ taken_back_by_kind: actor.kind, taken_back_by: actor.id },
    });
    return done({
      value: { person: goes.id },
      action: 'take-people-apart',
      touched: [...touched, ...[goes, stays].map(({ id }) => ({ kind: 'person', id, content: { sameAs: null } }))],
    });
  });

/** What was written is ended, and what had been ended for it is stated again. */
function statedAgain(
  { kept, now }: PartnerWriting,
  table: 'affiliations' | 'credentials',
  {
    stays,
    wrote,
    still,
  }: Pick<TwoPeople, 'stays'> & { readonly wrote: WrittenByMakingOne; readonly still: StillStated },
) {
  const { added, ended } = wrote[table];
  const rows = kept[table] as readonly Row<'affiliations'>[];
  const stated = added.flatMap((id) => still.get(id) ?? []);
  const tookPlace = new Map(
    rows.filter(({ id }) => added.includes(id)).map(({ id, corrects }) => [corrects, still.get(id)]),
  );
  const before = rows.filter(({ id }) => ended.includes(id));
  const ids = newIds(Date.parse(now), before.length);
  return {
    added: before.map((row, index) => ({
      ...{ ...row, id: ids[index], known_from: now, known_to: endOfTime },
      corrects: tookPlace.get(row.id) ?? row.id,
    })),
    ended: stated.map((id) => ({ id, person: stays.id })),
    again: new Map(before.map(({ id }, index) => [id, ids[index] as string])),
  };
}

/** What the one that stays took of the other, where nobody has changed it since. */
async function giveBack(
  { tx, tenant, kept }: PartnerWriting,
  { stays, goes }: TwoPeople,
  { took }: WrittenByMakingOne,
  email: string | null,
): Promise<void> {
  const other = (await peopleWithIds(tx, tenant.partner, [goes.id])).get(goes.id);
  const data = {
    ...(took.includes('name') && stays.name === goes.name && { name: null }),
    ...(took.includes('email') && email === other?.email && { email: null }),
  };
  if (Object.keys(data).length > 0) await changePerson(tx, tenant, stays.id, data);
  const { name, priority, learning } = kept.partner;
  if (took.includes('learning'))
    await changePartner(tx, tenant, { name, priority, learning: learningOfTwo(learning, { stays, goes }) as never });
}
