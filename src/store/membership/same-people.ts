import type { Selectable } from 'kysely';
import type { Database, WrittenByMakingOne } from '../database.ts';
import type { Tenant, Tx } from '../tenant.ts';

export type SamePeopleRow = Omit<Selectable<Database['same_people']>, 'programme_id' | 'partner_id'>;

/** That one record is of the same person as another, which stays. */
export type SamePerson = Pick<SamePeopleRow, 'person_id' | 'stays_id'>;

/** Which of a partner's people are one person now: few, as somebody says it of each two. */
export const samePeopleNow = (tx: Tx, partner: string): Promise<readonly SamePerson[]> =>
  tx
    .selectFrom('same_people')
    .select(['person_id', 'stays_id'])
    .where('partner_id', '=', partner)
    .where('taken_back_at', 'is', null)
    .execute();

/** The record that is told of in the place of a person: whoever stays may later have been made one with a third. */
export function whoStays(same: readonly SamePerson[], person: string): string {
  const next = same.find(({ person_id }) => person_id === person);
  return next ? whoStays(same, next.stays_id) : person;
}

/** All records of the person that one is of, the one that stays first. */
export function recordsOf(same: readonly SamePerson[], person: string): readonly string[] {
  const stays = whoStays(same, person);
  return [stays, ...same.map(({ person_id }) => person_id).filter((one) => whoStays(same, one) === stays)];
}

/** All that was ever said of the people of a partner being one, the newest first. */
export const everSamePeople = (tx: Tx, partner: string): Promise<readonly SamePeopleRow[]> =>
  tx.selectFrom('same_people').selectAll().where('partner_id', '=', partner).orderBy('id', 'desc').execute();

export type NewSamePeople = Pick<
  SamePeopleRow,
  'id' | 'person_id' | 'stays_id' | 'made_at' | 'made_on' | 'made_by_kind' | 'made_by' | 'reason'
> & { readonly wrote: WrittenByMakingOne };

export async function addSamePeople(
  tx: Tx,
  { programme, partner }: Tenant,
  { wrote, ...row }: NewSamePeople,
): Promise<void> {
  await tx
    .insertInto('same_people')
    .values({ ...row, wrote: JSON.stringify(wrote), programme_id: programme, partner_id: partner })
    .execute();
}

export type SamePeopleTakenBack = Pick<
  SamePeopleRow,
  'taken_back_at' | 'taken_back_on' | 'taken_back_by_kind' | 'taken_back_by' | 'taken_back_reason'
>;

export async function takeBackSamePeople(
  tx: Tx,
  partner: string,
  id: string,
  takenBack: SamePeopleTakenBack,
): Promise<void> {
  await tx.updateTable('same_people').set(takenBack).where('partner_id', '=', partner).where('id', '=', id).execute();
}

/** Takes out why somebody was said to be one with another: it is about them, in any words. */
export async function forgetWhySame(tx: Tx, partner: string, people: readonly string[]): Promise<void> {
  await tx
    .updateTable('same_people')
    .set({ reason: null, taken_back_reason: null })
    .where('partner_id', '=', partner)
    .where(({ eb, or }) => or([eb('person_id', 'in', people), eb('stays_id', 'in', people)]))
    .execute();
}
