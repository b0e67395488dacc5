import { z } from 'zod';
import { disputesOf, moveDispute } from '../../store/membership/disputes.ts';
import type { PersonRow } from '../../store/membership/person-data.ts';
import { addSamePeople } from '../../store/membership/same-people.ts';
import { changePartner, changePerson, removePeople } from '../../store/membership/write-partner.ts';
import { newId } from '../../store/new-id.ts';
import type { Context } from '../context.ts';
import { millisecondsOf } from '../moments.ts';
import { mayWriteFacts } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done } from '../refusal.ts';
import { type AboutOnePartner, type PartnerWriting, writeAboutPartner } from '../write-about-partner.ts';
import { learningOfOne } from './learning-of-one.ts';
import { type OnePerson, onePerson, type TwoPeople } from './one-person.ts';
import { twoPeopleMeant } from './two-people.ts';
import { writeStatementsOfPeople } from './write-statements-of-people.ts';

export const SamePersonToMake = z
  .strictObject({
    person: z.string().min(1).max(80).meta({ description: 'The code of the person that it is: this one stays.' }),
    reason: z.string().trim().min(1).max(2_000).meta({ description: 'How that is known. It stands in the audit.' }),
  })
  .meta({ id: 'samePersonToMake', description: 'Which other person of the partner somebody is.' });

export interface PeopleToMakeOne extends Omit<AboutOnePartner, 'reason'> {
  /** The code of the record that goes. */
  readonly person: string;
  readonly same: z.infer<typeof SamePersonToMake>;
}

export interface PeopleMadeOne {
  /** The id and the code of the one that stays. */
  readonly person: string;
  readonly code: string;
}

/**
 * Says that two of a partner's people are one person. What is stated of the one is stated of the other from now on, and its own
 * statements end, so that it counts once; what was known before can still be read. Its code and its address go on meaning the
 * person. All of it or nothing.
 */
export const makePeopleOne = (
  context: Context,
  { person, same, ...about }: PeopleToMakeOne,
): Promise<Done<PeopleMadeOne & { readonly revision: number }>> =>
  writeAboutPartner(context, { ...about, reason: { text: same.reason } }, async (writing) => {
    const { actor, clock } = context;
    const { tx, tenant, kept, now } = writing;
    if (!mayWriteFacts(actor, tenant) || actor.kind === 'system') return refuse(actor);
    const found = await twoPeopleMeant(tx, kept, { person, sameAs: same.person });
    if (!found.ok) return found;
    const { rows, ...two } = found.value;
    const { stays, goes } = two;
    const disputes = {
      stays: await disputesOf(tx, tenant.partner, stays.id),
      goes: await disputesOf(tx, tenant.partner, goes.id),
    };
    const one = onePerson(kept, two, [...disputes.stays, ...disputes.goes], now);
    const touched = await writeStatementsOfPeople(writing, one);
    for (const { id, credential_id } of disputes.goes)
      await moveDispute(tx, tenant.partner, id, {
        person_id: stays.id,
        credential_id: one.goesOnAs.get(credential_id ?? '') ?? credential_id,
      });
    if (goes.removed_at === null) await removePeople(tx, tenant, [goes.id], now);
    const took = await takeOver(writing, two, rows);
    const id = newId(millisecondsOf(now));
    await addSamePeople(tx, tenant, {
      ...{ id, person_id: goes.id, stays_id: stays.id, reason: same.reason },
      ...{ made_at: now, made_on: clock.today(), made_by_kind: actor.kind, made_by: actor.id },
      wrote: {
        affiliations: idsOf(one.affiliations),
        credentials: idsOf(one.credentials),
        isLinked: (rows.get(stays.id)?.wallet_id ?? null) !== null,
        removedAt: goes.removed_at,
        took,
        disputes: disputes.goes.map((dispute) => ({ id: dispute.id, credential: dispute.credential_id ?? '' })),
      },
    });
    return done({
      value: { person: stays.id, code: stays.code },
      action: 'make-people-one',
      touched: [
        ...touched,
        { kind: 'person', id: goes.id, content: { sameAs: stays.id } },
        { kind: 'person', id: stays.id, content: { alsoKnownAs: goes.id, took } },
      ],
    });
  });

const idsOf = ({ added, ended }: OnePerson['affiliations']) => ({
  added: added.map((row) => String(row['id'])),
  ended: ended.map(({ id }) => id),
});

/** What the one that stays has not of its own, and the other has. */
async function takeOver(
  { tx, tenant, kept }: PartnerWriting,
  { stays, goes }: TwoPeople,
  rows: ReadonlyMap<string, PersonRow>,
) {
  const [own, other] = [rows.get(stays.id), rows.get(goes.id)];
  const data = {
    ...(own?.name === null && other?.name && { name: other.name }),
    ...(own?.email === null && other?.email && { email: other.email }),
  };
  if (Object.keys(data).length > 0) await changePerson(tx, tenant, stays.id, data);
  const { name, priority, learning } = kept.partner;
  const after = learningOfOne(learning, { stays, goes });
  if (after !== learning) await changePartner(tx, tenant, { name, priority, learning: after as never });
  return [...(Object.keys(data) as (keyof typeof data)[]), ...(after === learning ? [] : (['learning'] as const))];
}
