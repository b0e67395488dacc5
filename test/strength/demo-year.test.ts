import type { Selectable } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishCatalogue } from '../../src/actions/publish-catalogue.ts';
import { loadPack } from '../../src/cli/files/load-pack.ts';
import { claimName } from '../../src/domain/membership/facts.ts';
import { factsFromTree } from '../../src/domain/membership/facts-from-written.ts';
import type { NoticeCause } from '../../src/domain/notices/notice.ts';
import { addDays, addMonths, type Day, day } from '../../src/domain/time/day.ts';
import { sendLetters } from '../../src/jobs/send-letters.ts';
import { smtpPost } from '../../src/mail/smtp-post.ts';
import { demoNetwork } from '../../src/main/demo/network.ts';
import { shippedPackFiles } from '../../src/main/demo/shipped-pack-files.ts';
import type { Database } from '../../src/store/database.ts';
import type { Store } from '../../src/store/store.ts';
import { withOffice } from '../../src/store/tenant.ts';
import { aMailServer, type MailServer } from '../builders/a-mail-server.ts';
import { aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anOffice, doneOf, type Office } from '../builders/an-office.ts';
import { reckonerInThread } from '../builders/reckoner-in-thread.ts';
import { isLong } from './length.ts';
import {
  credentialsCompared,
  credentialsToHear,
  heldExpected,
  lapsesExpected,
  lapsesToHear,
  nextExpected,
  paymentsToHear,
  renewalsToHear,
  risksToHear,
  textsToHear,
} from './year-expected.ts';
import { yearLived } from './year-lived.ts';
import { lostOf, manners, type PartnerPlanned, planned } from './year-planned.ts';

const start = day('2017-11-15');
const year = { start, end: addMonths(start, 12) };
/** The whole network at length; one partner of fifteen else. */
const network = demoNetwork().filter((_, index) => isLong || index % 15 === 10);
/** Every standing is worked out once a month at length, else twice; of a partner also when something turns, and before each letter. */
const nights = Array.from({ length: isLong ? 13 : 3 }, (_, step) => addMonths(start, step * (isLong ? 1 : 6)));

const pack = loadPack('mpn', process.cwd());
if (!pack.ok) throw new Error('The shipped pack is refused. Try: npx assay pack lint mpn');
const { programme: rules } = pack.value;

const plans = network.map(({ tree }, index) => {
  const facts = factsFromTree(tree, rules, 'demo');
  if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
  return planned(rules, facts.value, manners[index % manners.length] ?? 'renews', year);
});

/** The day after the last one of what would be lost: the next night sees it. */
const turns = ({ awards }: PartnerPlanned): readonly Day[] =>
  awards.flatMap((award) => {
    const last = lostOf(award, year.end);
    return last === undefined ? [] : [addDays(last, 1)];
  });

/** Where figures that are still to come decide, nobody can say on the first day when it is at risk. */
const unknownYet = ({ code, awards }: PartnerPlanned): readonly string[] =>
  awards.filter(({ risk }) => risk?.awaits !== undefined).map(({ claim }) => `${code} ${claimName(claim)}`);

/** The demo's network lives through a year of the network's rules, day by day, and each of its partners in its own manner. */
describe.each(isLong ? engineKinds : (['pglite'] as const))('%s', (kind) => {
  let store: Store;
  let office: Office;
  let mail: MailServer;
  let codes: ReadonlyMap<string, string>;
  /** Who got a letter on which day. */
  const received: string[] = [];

  beforeAll(async () => {
    mail = await aMailServer();
    store = await aStore(kind);
    office = await anOffice(store, aPack({ programme: { id: 'mpn' } }));
    const { programme } = office;
    doneOf(await publishCatalogue(office, { programme, label: 'December 2017', files: shippedPackFiles('mpn') }));
    const over = (on: Day) => {
      for (const { to } of mail.received.splice(0))
        received.push(`${[to].flat()[0]?.text.replace('@example.org', '')} ${on}`);
    };
    const send = sendLetters({
      ...{ context: { ...office, reckoner: reckonerInThread }, secret: 'the secret of a year' },
      // One connection for the whole year: the server greets each new one only after a while.
      post: smtpPost(`${mail.url}?pool=true`, 'assay@vendor.example'),
      address: 'https://partners.vendor.example',
    });
    codes = await yearLived({ ...year, store, office, send, network, plans, nights, turns, over });
  });
  afterAll(async () => {
    await office?.stop();
    await store?.close();
    await mail?.close();
  });

  const ofAll = (expected: (plan: PartnerPlanned, of: typeof year) => readonly string[]): readonly string[] =>
    plans.flatMap((plan) => expected(plan, year)).sort();
  const inOffice = <Value>(work: Parameters<typeof withOffice<Value>>[2]): Promise<Value> =>
    withOffice(store.db, office.programme, work);

  /** What was said of one cause in the year: to whom, about what, which reminder, and when it was due. */
  const said = async (
    cause: NoticeCause,
    about: (row: Selectable<Database['notices']>) => string | undefined = ({ subject }) => subject,
  ) => {
    const rows = await inOffice((tx) =>
      tx.selectFrom('notices').selectAll().where('cause', '=', cause).where('due_on', '<=', year.end).execute(),
    );
    return rows
      .filter(({ state }) => state === 'sent')
      .flatMap((row) => {
        const told = about(row);
        return told === undefined ? [] : [`${codes.get(row.partner_id)} ${cause} ${told} ${row.step} ${row.due_on}`];
      })
      .sort();
  };
  const partOf =
    (from: number, to: number) =>
    ({ subject }: { readonly subject: string }) =>
      subject.split(' ').slice(from, to).join(' ');

  test('what is held at its end, and until when, is what was foreseen at its start and chosen since', async () => {
    const rows = await inOffice((tx) =>
      tx.selectFrom('standing_awards').selectAll().where('is_held', '=', true).execute(),
    );
    const held = rows.map((row) => `${codes.get(row.partner_id)} ${claimName(row)}`);
    expect(held.sort()).toEqual(ofAll(heldExpected));
    const next = rows.map((row) => `${codes.get(row.partner_id)} ${claimName(row)} ${row.renewal}`);
    const renewed = ofAll(nextExpected);
    expect(renewed.length).toBeGreaterThan(network.length / 2);
    expect(next).toEqual(expect.arrayContaining([...renewed]));
  });

  test('what lapsed in it, and since when, is what was foreseen and nobody chose otherwise', async () => {
    const rows = await inOffice((tx) => tx.selectFrom('demotions').selectAll().execute());
    const lapsed = rows
      .filter(({ since, state }) => state === 'open' && start < since && since <= year.end)
      .map((row) => `${codes.get(row.partner_id)} ${claimName(row)} ${row.since}`);
    expect(lapsed.length).toBeGreaterThan(network.length / 10);
    expect(lapsed.sort()).toEqual(ofAll(lapsesExpected));
  });

  test('of each renewal its partner heard on the days of the rules, until it was asked for', async () => {
    const found = await said('renewal-open');
    expect(found.length).toBeGreaterThan(network.length);
    expect(found).toEqual(ofAll(renewalsToHear));
  });

  test('of what was owed it heard until it was paid, and then that the renewal is done', async () => {
    const found = [...(await said('renewal-invoiced', partOf(2, 3))), ...(await said('renewal-bound', partOf(1, 2)))];
    // Some had to be reminded on the last day and once it was over.
    expect(found.some((one) => one.includes('renewal-invoiced') && one.split(' ')[3] === '3')).toBe(true);
    expect(found.sort()).toEqual(ofAll(paymentsToHear));
  });

  test('of what was at risk in it, at once and before it was too late, until that was chosen', async () => {
    const waits = new Set(plans.flatMap(unknownYet));
    const found = await said('at-risk', ({ partner_id, subject, content }) =>
      content && 'by' in content && content.by <= year.end && !waits.has(`${codes.get(partner_id)} ${subject}`)
        ? subject
        : undefined,
    );
    expect(found.length).toBeGreaterThan(network.length);
    expect(found).toEqual(ofAll(risksToHear));
  });

  test('of what lapsed, on the day on which it did', async () => {
    // What had lapsed before is told on the first day.
    const found = await said('demotion-pending', ({ since, subject }) => (since > start ? subject : undefined));
    expect(found).toEqual(ofAll(lapsesToHear));
  });

  test('of credentials on which awards hang, before they end', async () => {
    const people = new Map(
      (await inOffice((tx) => tx.selectFrom('people').select(['id', 'code']).execute())).map((one) => [
        one.id,
        one.code,
      ]),
    );
    const compared = new Set(ofAll(credentialsCompared));
    const found = await said('credential-expiring', ({ partner_id, subject }) => {
      const [person = '', ...item] = subject.split(' ');
      const name = [people.get(person), ...item].join(' ');
      return compared.has(`${codes.get(partner_id)} ${name}`) ? name : undefined;
    });
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(ofAll(credentialsToHear));
  });

  test('of each text that was to bind it within twelve months, at once', async () => {
    const found = (await said('rules-change', partOf(0, 2))).filter((one) => one.endsWith(` 0 ${start}`));
    expect(found.length).toBeGreaterThan(network.length / 2);
    expect(found).toEqual(ofAll(textsToHear));
  });

  test('and all of it came by mail: one letter for all of a day, and another one only for what cannot wait', async () => {
    const sent = await inOffice((tx) => tx.selectFrom('letters').selectAll().where('state', '=', 'sent').execute());
    expect(received.sort()).toEqual(sent.map(({ partner_id, day: on }) => `${codes.get(partner_id)} ${on}`).sort());
    const rows = await inOffice((tx) => tx.selectFrom('notices').select(['id', 'state', 'due_on']).execute());
    const inLetters = sent.flatMap(({ notices }) => notices);
    expect(inLetters.sort()).toEqual(
      rows
        .filter(({ state }) => state === 'sent')
        .map(({ id }) => id)
        .sort(),
    );
    // Nothing that was due is left lying.
    expect(
      rows.filter(({ state, due_on }) => (state === 'planned' || state === 'failed') && due_on <= year.end),
    ).toEqual([]);
  });
});
