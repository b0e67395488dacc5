import { sql } from 'kysely';
import type { Verification } from '../../domain/catalogue/verification.ts';
import type { WorkKind } from '../../domain/membership/work-kinds.ts';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { accountManagerOn, isLookedAfterBy } from '../membership/account-managers.ts';
import { claimsToVerify, type ProofAsked } from '../membership/claims-to-verify.ts';
import { evidenceToVerify } from '../membership/evidence-to-verify.ts';
import { whomItWaitsFor } from '../membership/partner-audits-waiting.ts';
import { invoiceOf } from '../renewals/invoice-of.ts';
import type { Tx } from '../tenant.ts';

/** By the day by which it was, or is, due; or by what it is worth, the dearest first, currency by currency. */
export type WorkSort = 'due' | 'worth';

/** One thing that waits for somebody of the office. */
export interface WorkRow {
  readonly id: string;
  readonly kind: WorkKind;
  readonly code: string;
  readonly name: string | null;
  /** The id of the user who looks after the partner on the day. */
  readonly accountManager: string | null;
  /** Of an award that has lapsed, for which there is an audit, or that was applied for. */
  readonly competency: string | null;
  readonly level: string | null;
  /** The code of somebody, and of what they hold, or the kind of evidence, where that is in doubt; of the oldest claim, whose it is. */
  readonly person: string | null;
  readonly item: string | null;
  /** Since when it waits: lapsed, asked or applied for, said to be cured, in doubt, or claimed. */
  readonly since: string;
  readonly due: string;
  /** In the smallest unit: what went with the award in a year, or the fee; null where none is stated. */
  readonly worth: number | null;
  readonly currency: string | null;
  readonly isSample: boolean;
  /** Of claims to be verified: how many there are. */
  readonly credentials: number | null;
}

/** The last row of a page: the next one begins behind it. */
export type WorkCursor = Pick<WorkRow, 'id' | 'due' | 'worth' | 'currency'>;

export interface WorkWanted {
  readonly kind?: WorkKind | undefined;
  /** The id of the user who looks after the partner; null where nobody does. */
  readonly accountManager?: string | null | undefined;
  readonly sort: WorkSort;
  readonly isDescending: boolean;
  readonly day: Day;
  /** Which claims wait to be verified: those that some rule counts then. */
  readonly proof: ProofAsked;
  /** How well evidence must be proved to be counted. */
  readonly evidence: Verification;
  readonly after?: WorkCursor | undefined;
  readonly limit: number;
}

/** After every currency: what no worth is stated of comes last. */
const none = '~';

export async function workWaiting(
  tx: Tx,
  programme: string,
  { kind, accountManager, sort, isDescending, day, after, proof, evidence, limit }: WorkWanted,
): Promise<readonly WorkRow[]> {
  const due = sql`one.due::text collate "C"`;
  const worth = sql`coalesce(one.currency, ${none}) collate "C", -coalesce(one.worth, 0)`;
  const id = sql`one.id::text collate "C"`;
  const key = sort === 'due' ? sql`${due}, ${worth}, ${id}` : sql`${worth}, ${due}, ${id}`;
  const way = isDescending ? sql`desc` : sql`asc`;
  const behind = after && {
    due: sql`${after.due}::text`,
    worth: sql`${after.currency ?? none}::text, ${-(after.worth ?? 0)}::bigint`,
  };
  const claims =
    proof.size === 0
      ? sql``
      : sql`union all
      select c.id, 'claims', c.partner_id, null, null, c.person, null, c.since, c.since, null, null, false, c.credentials
      from (${claimsToVerify(programme, day, proof)}) c`;
  const toVerify =
    evidence === 'claimed'
      ? sql``
      : sql`union all
      select v.id, 'evidence-claim', v.partner_id, null, null, null, v.item, v.since, v.since, null, null, false, null
      from (${evidenceToVerify(programme, day, evidence)}) v`;
  const place = behind && (sort === 'due' ? sql`${behind.due}, ${behind.worth}` : sql`${behind.worth}, ${behind.due}`);
  const { rows } = await sql<WorkRow>`
    select one.id, one.kind, p.code, p.name, ${accountManagerOn('p.partner_id', day)} as "accountManager",
      one.competency, one.level, one.person, one.item, one.since, one.due, one.worth, one.currency, one.is_sample as "isSample",
      one.credentials
    from (
      select d.id, 'demotion' as kind, d.partner_id, d.competency, d.level,
        null as person, null as item, d.since, d.since as due,
        d.worth, d.worth_currency as currency, coalesce(d.worth_is_sample, false) as is_sample, null::int as credentials
      from demotions d where d.programme_id = ${programme} and d.state = 'open'
      union all
      select r.id, case when coalesce(r.pay_until, r.closes) < ${day}::date then 'renewal-overdue' else 'renewal-unpaid' end,
        r.partner_id, null, null, null, null, r.submitted_on, coalesce(r.pay_until, r.closes), i.gross, i.currency, false, null
      from renewals r
      ${invoiceOf('r')}
      where r.programme_id = ${programme} and r.bound_on is null and r.taken_back_at is null and r.ended_on is null
      union all
      select a.id, 'partner-audit', a.partner_id, a.competency, a.level, null, null, coalesce(f.claimed_on, a.applied_on),
        coalesce(f.claimed_on, a.scheduled_for, a.applied_on), null, null, false, null
      from partner_audits a ${whomItWaitsFor(day)}
      where a.programme_id = ${programme} and a.withdrawn_at is null and a.evidence_id is null and w.waits = 'office'
      union all
      select q.id, 'award-application', q.partner_id, q.competency, q.level, null, null, q.applied_on, q.applied_on,
        null, null, false, null
      from award_applications q
      where q.programme_id = ${programme} and q.decision is null and q.taken_back_at is null
      union all
      select x.id, 'credential-dispute', x.partner_id, null, null, h.code, x.item, x.disputed_on, x.disputed_on,
        null, null, false, null
      from disputes x
      join people h on h.partner_id = x.partner_id and h.id = x.person_id
      join credentials c on c.partner_id = x.partner_id and c.id = x.credential_id and c.known_to = ${endOfTime}
      where x.programme_id = ${programme} and x.outcome is null
      union all
      select x.id, 'evidence-dispute', x.partner_id, null, null, null, x.item, x.disputed_on, x.disputed_on,
        null, null, false, null
      from disputes x
      join evidence v on v.partner_id = x.partner_id and v.id = x.evidence_id and v.known_to = ${endOfTime}
      where x.programme_id = ${programme} and x.outcome is null
      ${claims}
      ${toVerify}
    ) one
    join partners p on p.partner_id = one.partner_id
    where true
      ${kind === undefined ? sql`` : sql`and one.kind = ${kind}`}
      ${accountManager === undefined ? sql`` : sql`and ${isLookedAfterBy('p.partner_id', day, accountManager)}`}
      ${place ? sql`and (${key}) ${isDescending ? sql`<` : sql`>`} (${place}, ${after?.id ?? ''}::text)` : sql``}
    order by ${sort === 'due' ? due : sql`coalesce(one.currency, ${none}) collate "C"`} ${way},
      ${sort === 'due' ? sql`coalesce(one.currency, ${none}) collate "C"` : sql`-coalesce(one.worth, 0)`} ${way},
      ${sort === 'due' ? sql`-coalesce(one.worth, 0)` : due} ${way}, ${id} ${way}
    limit ${limit}`.execute(tx);
  return rows;
}
