import type { Context } from '../../src/actions/context.ts';
import { enrolPartners } from '../../src/actions/enrol-partners.ts';
import { lifecycleOf } from '../../src/domain/catalogue/policy-in-force.ts';
import type { AwardForecast } from '../../src/domain/impact/forecast.ts';
import { renewalAhead } from '../../src/domain/membership/terms.ts';
import { dueNotices } from '../../src/domain/notices/due-notices.ts';
import { addDays, type Day, lastDay } from '../../src/domain/time/day.ts';
import { endOfTime, type Instant } from '../../src/domain/time/instant.ts';
import { newIds } from '../../src/store/new-id.ts';
import { planNotices } from '../../src/store/notices/plan-notices.ts';
import { withOffice } from '../../src/store/tenant.ts';
import { Chance } from '../material/chance.ts';
import { mpnProgramme } from '../material/mpn-programme.ts';
import { doneOf } from '../material/postgres-office.ts';

const batch = 500;
const mpn = mpnProgramme();
const exams = [...mpn.items.keys()];
const assessment = 'data-platform-foundational';

/**
 * Small partners of one gold award each, with an administrator, as they stand in the evening of a day: what is planned of
 * their renewals is in the ledger, by the same code that plans it. Answers with how many notices are planned.
 */
export async function networkBefore(
  context: Context,
  { programme, count, day }: { readonly programme: string; readonly count: number; readonly day: Day },
): Promise<number> {
  const chance = new Chance(2017);
  let planned = 0;
  for (let start = 0; start < count; start += batch) {
    const trees = Array.from({ length: Math.min(batch, count - start) }, (_, index) =>
      aTree(start + index, day, chance),
    );
    const ids = doneOf(await enrolPartners(context, { programme, partners: trees.map((tree) => ({ tree })) }));
    await administered(context, programme, ids);
    await withOffice(context.store.db, programme, async (tx) => {
      for (const [index, partner] of ids.entries()) {
        const due = renewalNotices(trees[index] as Tree, day);
        const notices = due.map(({ matter, ...one }) => ({ ...one, content: matter }));
        await planNotices(tx, { programme, partner }, notices, context.clock.now());
        planned += notices.length;
      }
    });
  }
  // Where each stands was worked out on the day itself, before the evening.
  await context.store.engine.run(`delete from queue.job where name = 'standing'`);
  return planned;
}

type Tree = ReturnType<typeof aTree>;

/** Two of six people make it gold; of one partner a day it turns out in the night that one of them falls short. */
function aTree(number: number, day: Day, chance: Chance) {
  const [administrator, developer] = [
    ['70-764', '70-765', assessment],
    ['70-762', '70-761', '70-473', ...(chance.happens(1 / 365) ? [] : [assessment])],
  ];
  const others = () => Array.from({ length: 3 }, () => exams[chance.below(exams.length)] as string);
  return {
    partner: `partner-${number}`,
    attributes: { market: 'developed', country: 'DE' },
    claims: ['data-platform/gold'],
    statuses: [{ status: 'data-platform', level: 'gold', from: addDays(day, -1 - chance.below(365)) }],
    people: Array.from({ length: 6 }, (_, person) => ({
      id: `p${person}`,
      credentials: ([administrator, developer][person] ?? others()).map((item) => ({ item, earned: '2017-03-11' })),
    })),
  };
}

/** What is still to be said of the next renewal; what was due already has been said. */
function renewalNotices({ statuses: [award] }: Tree, day: Day) {
  const competency = award && mpn.competencies.get(award.status);
  const lifecycle = competency && lifecycleOf(mpn, competency);
  if (!award || !lifecycle) return [];
  const held = { ...award, to: lastDay, knownFrom: '2000-01-01T00:00:00.000Z' as Instant, knownTo: endOfTime };
  const renewal = renewalAhead(held, lifecycle, day);
  const ahead: AwardForecast = {
    claim: { competency: award.status, level: award.level },
    ...{ spans: [], turns: [], heldToday: true },
    renewals: [{ renewal, lastDay: renewal.window.to, done: false, verdict: 'met', causes: [] }],
  };
  return dueNotices([ahead], { programme: mpn, day }).filter(({ on }) => on > day);
}

async function administered({ store, clock }: Context, programme: string, partners: readonly string[]): Promise<void> {
  const now = clock.now();
  const users = newIds(Date.parse(now), partners.length);
  await store.engine.run(
    `insert into users (id, name, email, email_verified, language, created_at, updated_at)
     select u, 'Kim', u || '@example.org', true, 'en', $2, $2 from unnest($1::uuid[]) u`,
    [users, now],
  );
  await store.engine.run(
    `insert into role_assignments (id, programme_id, partner_id, user_id, role, valid_from)
     select gen_random_uuid(), $1, p, u, 'partner-administrator', $4 from unnest($2::uuid[], $3::uuid[]) as t (p, u)`,
    [programme, partners, users, now],
  );
}
