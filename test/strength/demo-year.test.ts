import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enrolPartners } from '../../src/actions/enrol-partners.ts';
import { publishCatalogue } from '../../src/actions/publish-catalogue.ts';
import { workOutStanding } from '../../src/actions/work-out-standing.ts';
import { loadPack } from '../../src/cli/files/load-pack.ts';
import { type AwardForecast, forecast, isSucceeded } from '../../src/domain/impact/forecast.ts';
import { claimName } from '../../src/domain/membership/facts.ts';
import { factsFromTree } from '../../src/domain/membership/facts-from-written.ts';
import { addDays, addMonths, type Day, day } from '../../src/domain/time/day.ts';
import { endOfTime, instant } from '../../src/domain/time/instant.ts';
import { demoNetwork } from '../../src/main/demo/network.ts';
import { shippedPackFiles } from '../../src/main/demo/shipped-pack-files.ts';
import type { Store } from '../../src/store/store.ts';
import { withOffice } from '../../src/store/tenant.ts';
import { aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anOffice, doneOf, type Office } from '../builders/an-office.ts';
import { reckonerInThread } from '../builders/reckoner-in-thread.ts';
import { isLong } from './length.ts';

const start = day('2017-11-15');
const end = addMonths(start, 12);
const months = Array.from({ length: 13 }, (_, month) => addMonths(start, month));
/** The whole network at length; one partner of fifteen else. */
const network = demoNetwork().filter((_, index) => isLong || index % 15 === 0);

const pack = loadPack('mpn', process.cwd());
if (!pack.ok) throw new Error('The shipped pack is refused. Try: npx assay pack lint mpn');
const { programme: rules } = pack.value;

/** What the engine says of each award on the first day, of a year in which nobody does anything. */
const foreseen = network.flatMap(({ tree }) => {
  const facts = factsFromTree(tree, rules, 'demo');
  if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
  const asked = { programme: rules, facts: facts.value, day: start, knownAt: endOfTime };
  // Beyond the year, so that a renewal is told whose window opens in it and closes later.
  return forecast({ ...asked, until: addMonths(end, 3) }).awards.map((award) => ({ of: facts.value.partner, award }));
});

const isLost = ({ spans, safeUntil, heldToday, ...award }: AwardForecast): boolean =>
  heldToday &&
  safeUntil !== undefined &&
  safeUntil < end &&
  !isSucceeded({ spans, safeUntil, heldToday, ...award }) &&
  spans.find(({ from }) => from === addDays(safeUntil, 1))?.because === 'lapsed';

/** The demo's network lives through a year of the network's rules, month by month, and nobody does anything. */
describe.each(isLong ? engineKinds : (['pglite'] as const))('%s', (kind) => {
  let store: Store;
  let office: Office;
  const codes = new Map<string, string>();

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, aPack({ programme: { id: 'mpn' } }));
    const { programme } = office;
    doneOf(await publishCatalogue(office, { programme, label: 'December 2017', files: shippedPackFiles('mpn') }));
    const partners = network.map(({ tree, since }) => ({ tree, since: instant(since) }));
    const ids = doneOf(await enrolPartners(office, { programme, partners }));
    for (const [index, id] of ids.entries()) codes.set(id, String(network[index]?.tree['partner']));
    for (const month of months) {
      office.clock.today = () => month;
      for (const partner of ids)
        doneOf(await workOutStanding({ ...office, reckoner: reckonerInThread }, { programme, partner }));
    }
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
  });

  const within = (on: string): boolean => start < on && on <= end;

  test('what lapsed in the year, and since when, is what the forecast said of it at the start', async () => {
    const rows = await withOffice(store.db, office.programme, (tx) =>
      tx.selectFrom('demotions').select(['partner_id', 'competency', 'level', 'since', 'state']).execute(),
    );
    const lapsed = rows
      .filter(({ since }) => within(since))
      .map((row) => `${codes.get(row.partner_id)} ${claimName(row)} ${row.since} ${row.state}`);
    const said = foreseen
      .filter(({ award }) => isLost(award))
      .map(({ of, award }) => `${of} ${claimName(award.claim)} ${addDays(award.safeUntil as Day, 1)} open`);
    expect(said.length).toBeGreaterThan(network.length / 10);
    expect(lapsed.sort()).toEqual(said.sort());
  });

  test('each renewal that opened in the year is in the ledger of what its partner hears, and no other', async () => {
    const rows = await withOffice(store.db, office.programme, (tx) =>
      tx
        .selectFrom('notices')
        .select(['partner_id', 'subject', 'since'])
        .where('cause', '=', 'renewal-open')
        .where('step', '=', 0)
        .execute(),
    );
    const told = rows
      .filter(({ since }) => within(since))
      .map(({ partner_id, subject, since }) => `${codes.get(partner_id)} ${subject} ${since}`);
    const opened = foreseen.flatMap(({ of, award: { claim, renewals } }) =>
      renewals
        .filter(({ done, renewal }) => !done && within(renewal.window.from))
        .map(({ renewal }) => `${of} ${claimName(claim)} ${renewal.anniversary} ${renewal.window.from}`),
    );
    expect(opened.length).toBeGreaterThan(network.length / 2);
    expect([...new Set(told)].sort()).toEqual(opened.sort());
  });

  test('whatever lapsed was told of before as at risk, and afterwards as pending', async () => {
    const rows = await withOffice(store.db, office.programme, (tx) =>
      tx
        .selectFrom('notices')
        .select(['partner_id', 'cause', 'subject', 'since', 'due_on'])
        .where('cause', 'in', ['at-risk', 'demotion-pending'])
        .execute(),
    );
    const silent = foreseen
      .filter(({ award }) => isLost(award))
      .filter(({ of, award: { claim, safeUntil } }) => {
        const about = rows.filter(
          (row) => codes.get(row.partner_id) === of && row.subject.startsWith(claimName(claim)),
        );
        const before = about.some(({ cause, due_on }) => cause === 'at-risk' && due_on <= (safeUntil as Day));
        return !before || !about.some(({ cause }) => cause === 'demotion-pending');
      });
    expect(silent.map(({ of, award }) => `${of} ${claimName(award.claim)}`)).toEqual([]);
  });
});
