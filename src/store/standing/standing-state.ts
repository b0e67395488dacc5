import { sql } from 'kysely';
import { endOfTime } from '../../domain/time/instant.ts';
import type { Tx } from '../tenant.ts';

/** What a standing follows from, as it is now. */
export interface StandingState {
  readonly revision: number;
  /** A version of the catalogue with the rulings that there were ({@link rulesOf}). */
  readonly rules: string;
}

/** An answer that was worked out for just this revision, catalogue and day. */
export interface RememberedStanding extends StandingState {
  /** As JSON text; null where it is the one that the asker has in hand. */
  readonly answer: string | null;
}

/**
 * Counted up whenever the published form of an answer changes, so that an answer in the form of an earlier Assay is
 * remembered no more. A test holds it to the schema (test/platform/form-of-answers.test.ts).
 */
export const formOfAnswers = 10;

/**
 * What a programme judges by, as one name, inside another statement: the newest version of its catalogue, the
 * form of answers, and how many rulings and extensions were made and withdrawn so far. That number only grows, so each state of the rules has a name of its own.
 */
export const rulesOf = (programme: string) => sql<string>`(
  select v.id || '-' || ${String(formOfAnswers)} || case when r.steps = 0 then '' else '.' || r.steps end
  from (
    select id from catalogue_versions where programme_id = ${programme} order by number desc limit 1
  ) v
  cross join (
    select count(*) + count(*) filter (where known_to <> ${endOfTime}) as steps
    from (
      select known_to from rulings where programme_id = ${programme}
      union all
      select known_to from programme_extensions where programme_id = ${programme}
    ) decided
  ) r
)`;

/**
 * The answer that still holds for a partner on a day: nothing where the partner, the rules or the day have changed since it
 * was worked out. One statement sees all of them at one moment.
 *
 * @param has the state for whose answer of this day the text need not be read
 */
export const rememberedStanding = (
  tx: Tx,
  { programme, partner, day }: { readonly programme: string; readonly partner: string; readonly day: string },
  language: 'en' | 'de',
  has?: StandingState,
): Promise<RememberedStanding | undefined> =>
  tx
    .selectFrom('standings as s')
    .innerJoin('partners as p', 'p.partner_id', 's.partner_id')
    .select(['s.revision', 's.rules'])
    .select((eb) =>
      has
        ? eb
            .case()
            .when(eb.and([eb('s.revision', '=', has.revision), eb('s.rules', '=', has.rules)]))
            .then(null)
            .else(eb.ref(`s.answer_${language}`))
            .end()
            .as('answer')
        : eb.ref(`s.answer_${language}`).as('answer'),
    )
    .where('s.partner_id', '=', partner)
    .where('s.business_day', '=', day)
    .whereRef('s.revision', '=', 'p.revision')
    .where('s.rules', '=', rulesOf(programme))
    .executeTakeFirst();
