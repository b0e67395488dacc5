import { type Problem, problem } from '../domain/problems/problem.ts';
import type { Day } from '../domain/time/day.ts';
import type { Instant } from '../domain/time/instant.ts';
import { recordFirstChanges } from '../store/audit/record-first-changes.ts';
import { addAccountManagers, type NewAccountManager } from '../store/membership/account-managers.ts';
import { addPartners, type NewPartner } from '../store/membership/add-partners.ts';
import { factTables } from '../store/membership/fact-columns.ts';
import { partnerDifference } from '../store/membership/partner-difference.ts';
import type { PartnerRows } from '../store/membership/partner-rows.ts';
import { statedFromWritten } from '../store/membership/stated-from-written.ts';
import { newId, newIds } from '../store/new-id.ts';
import { holdersInOffice } from '../store/sign-in/role-assignments.ts';
import { withOffice } from '../store/tenant.ts';
import { changedBy } from './changed-by.ts';
import type { Context } from './context.ts';
import { catalogueInUse } from './loaded-catalogue.ts';
import { mayEnrolPartner, mayNameAccountManager } from './policies/partner.ts';
import { readPartnerFile } from './read-partner-file.ts';
import { type Done, done, refused } from './refusal.ts';
import { touchedBy } from './touched-by.ts';
import { wholeOrNothing } from './whole-or-nothing.ts';

export interface PartnersToEnrol {
  readonly programme: string;
  readonly partners: readonly {
    readonly tree: unknown;
    /** From when what its file tells without a moment of its own is known; without it, from now. */
    readonly since?: Instant;
    /** Who looks after it, by the ids of users, from which day on. */
    readonly accountManagers?: readonly { readonly user: string; readonly from: Day }[];
  }[];
}

/**
 * Enrols many partners at once, all or none: what `importPartner` writes of each, with one statement for each table. For
 * the beginning of an installation; a partner that is there already is refused.
 */
export async function enrolPartners(
  context: Context,
  { programme, partners }: PartnersToEnrol,
): Promise<Done<readonly string[]>> {
  const { store, queue, actor, clock } = context;
  if (!mayEnrolPartner(actor, programme)) return refused({ kind: 'not-allowed' });
  const catalogue = await withOffice(store.db, programme, (tx) => catalogueInUse(tx, programme));
  if (!catalogue) return refused({ kind: 'not-found', what: 'catalogue' });
  const now = clock.now();
  const wrong = await wrongAccountManagers(context, programme, partners);
  if (wrong) return wrong;
  const ids = newIds(Date.parse(now), partners.length);
  const problems: Problem[] = [];
  const added: NewPartner[] = [];
  const managed: NewAccountManager[] = [];
  for (const [index, { tree, since = now, accountManagers = [] }] of partners.entries()) {
    const read = readPartnerFile(tree, catalogue.programme, { now, today: clock.today() });
    managed.push(...accountManagers.map((one) => firstAccountManager(ids[index] as string, one, { now, since })));
    if (!read.ok) problems.push(...read.problems);
    else added.push(newPartner(programme, ids[index] as string, statedFromWritten(read.value), since));
  }
  if (problems.length > 0) return refused({ kind: 'invalid', problems });
  return wholeOrNothing(
    context,
    (work) => withOffice(store.db, programme, work),
    async (tx) => {
      if (!(await addPartners(tx, programme, added))) return refused({ kind: 'conflict', code: 'exists-already' });
      await addAccountManagers(tx, programme, managed);
      for (const { partner } of added) await queue.send(tx, 'standing', { programme, partner }, partner);
      const by = changedBy(actor);
      await recordFirstChanges(
        tx,
        added.map(({ partner, difference }) => ({
          chain: { kind: 'partner', programme, partner },
          at: now,
          by,
          action: 'enrol-partner',
          touched: [
            ...touchedBy(difference, partner),
            ...managed.filter((one) => one.partner === partner).map(touchedAccountManager),
          ],
        })),
      );
      return done(ids);
    },
  );
}

/** Who may enrol may not always say who looks after a partner; and whoever does so is an account manager of the office. */
async function wrongAccountManagers(
  { store, actor, clock }: Context,
  programme: string,
  partners: PartnersToEnrol['partners'],
): Promise<Done<never> | undefined> {
  const users = new Set(partners.flatMap(({ accountManagers = [] }) => accountManagers.map(({ user }) => user)));
  if (users.size === 0) return undefined;
  if (!mayNameAccountManager(actor, programme)) return refused({ kind: 'not-allowed' });
  const holders = await holdersInOffice(store.db, programme, 'account-manager', clock.now());
  const problems = [...users]
    .filter((user) => !holders.includes(user))
    .map((user) => problem('not-an-account-manager', ['accountManagers'], { found: user }));
  return problems.length > 0 ? refused({ kind: 'invalid', problems }) : undefined;
}

const firstAccountManager = (
  partner: string,
  { user, from }: { readonly user: string; readonly from: Day },
  { now, since }: { readonly now: Instant; readonly since: Instant },
): NewAccountManager => ({
  ...{ id: newId(Date.parse(now)), partner, user_id: user, valid_from: from },
  ...{ known_from: since, corrects: null },
});

const touchedAccountManager = ({ id, user_id, valid_from }: NewAccountManager) => ({
  ...{ kind: 'account-manager', id },
  content: { id, user_id, valid_from },
});

function newPartner(
  programme: string,
  partner: string,
  file: ReturnType<typeof statedFromWritten>,
  since: Instant,
): NewPartner {
  const { code, name } = file;
  const nothing = Object.fromEntries(factTables.map((table) => [table, []])) as unknown as PartnerRows;
  const kept: PartnerRows = {
    ...nothing,
    partner: {
      programme_id: programme,
      partner_id: partner,
      code,
      name,
      priority: 'standard',
      learning: null,
      revision: 0,
    },
    people: [],
  };
  return { partner, file, difference: partnerDifference(kept, file, since), since };
}
