import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCompetency, aPack } from '../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../test/builders/a-store.ts';
import { anOffice, atPartner, doneOf, type Office } from '../../test/builders/an-office.ts';
import { day } from '../domain/time/day.ts';
import { instant } from '../domain/time/instant.ts';
import type { Store } from '../store/store.ts';
import { withOffice, withTenant } from '../store/tenant.ts';
import { Pool } from '../workers/pool.ts';
import { answerAboutPartner } from './answer-about-partner.ts';
import { importPartner } from './import-partner.ts';
import { makeStatement } from './make-statement.ts';
import { networkStanding } from './network-standing.ts';
import { publishCatalogue } from './publish-catalogue.ts';
import { queueAllStandings } from './queue-all-standings.ts';
import type { Reckoner, ReckoningContext, StandingToReckon } from './reckoner.ts';
import { type StandingAsked, standingOfPartner } from './standing-of-partner.ts';
import { workOutStanding } from './work-out-standing.ts';

const rule = (people: number) =>
  aPack({ competency: aCompetency('web', { gold: { people, with: 'A' }, silver: { people: 1, with: 'B' } }) });

const holders = (...earned: readonly (string | undefined)[]) =>
  earned.map((on, index) => ({ id: `p${index}`, credentials: on === undefined ? [] : [{ item: 'A', earned: on }] }));

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  let programme: string;
  let partner: string;
  let context: ReckoningContext;
  let asked: StandingToReckon[];
  const pool = new Pool({ threads: 2, waiting: 8, seconds: 10 });
  let number = 0;

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, rule(1));
    programme = office.programme;
    const counting: Reckoner = {
      standing: (question) => {
        asked.push(question);
        return pool.standing(question);
      },
      answer: (question) => pool.answer(question),
    };
    context = { ...office, reckoner: counting };
  });
  beforeEach(async () => {
    asked = [];
    office.clock.today = () => day('2020-06-15');
    partner = await enrolled(`partner-${number++}`, { people: holders('2020-01-01') });
  });
  afterAll(async () => {
    await pool.stop();
    await office.stop();
    await store.close();
  });

  test('a forecast is worked out beside, and what others may not see is not there', async () => {
    const question = { kind: 'forecast', language: 'en', until: day('2021-06-15'), now: office.clock.now() } as const;
    const told = doneOf(await answerAboutPartner(context, { programme, partner, question }));
    expect(JSON.parse(told.answer ?? '')).toMatchObject({ kind: 'forecast', day: '2020-06-15', until: '2021-06-15' });
    const known = doneOf(
      await answerAboutPartner(context, { programme, partner, question, isKnown: ({ revision }) => revision === 1 }),
    );
    expect(known.answer).toBeUndefined();
    const foreign = { ...context, actor: atPartner(programme, '0199c0de-0000-7000-8000-000000000009') };
    expect(await answerAboutPartner(foreign, { programme, partner, question })).toEqual({
      ok: false,
      refusal: { kind: 'not-found', what: 'partner' },
    });
  });

  const enrolled = async (code: string, file: object) =>
    doneOf(await importPartner(office, { programme, tree: { partner: code, claims: ['web/gold'], ...file } })).partner;

  const verdict = async (question: Partial<StandingAsked> = {}) => {
    const told = doneOf(await standingOfPartner(context, { programme, partner, language: 'en', ...question }));
    return JSON.parse(String(told.answer)).claims.map((one: { together: string }) => one.together)[0];
  };

  const holdsNoMore = () =>
    importPartner(office, { programme, tree: { partner: codeOf(), claims: ['web/gold'], people: holders(undefined) } });
  const codeOf = () => `partner-${number - 1}`;

  test('what was told is not read again as long as its state holds, and is read when it does not', async () => {
    const first = doneOf(await standingOfPartner(context, { programme, partner, language: 'en' }));
    const written = (answer: string) =>
      withOffice(store.db, programme, (tx) =>
        tx.updateTable('standings').set({ answer_en: answer }).where('partner_id', '=', partner).execute(),
      );
    const told = async (language: 'en' | 'de' = 'en') =>
      String(doneOf(await standingOfPartner(context, { programme, partner, language })).answer);
    expect(await told()).toBe(String(first.answer));
    await written('other words of the same state');
    expect(await told()).toBe(String(first.answer));
    expect(await told('de')).not.toBe(String(first.answer));
    await holdsNoMore();
    expect(await verdict()).toBe('not-met');
    await written('of another state');
    expect(await told()).toBe('of another state');
    office.clock.today = () => day('2020-06-16');
    // Worked out, and then read as remembered: never the answer of the day before, whose facts and rules are the same.
    for (const _ of [1, 2]) expect(JSON.parse(await told()).day).toBe('2020-06-16');
    expect(asked).toHaveLength(3);
  });

  test('what was worked out is told again, in each language, without being worked out again', async () => {
    expect(await verdict()).toBe('met');
    expect(await verdict()).toBe('met');
    expect(await verdict({ language: 'de' })).toBe('met');
    expect(asked.length).toBe(1);
  });

  test('after a write the answer of before is never told', async () => {
    expect(await verdict()).toBe('met');
    doneOf(await holdsNoMore());
    expect(await verdict()).toBe('not-met');
    expect(asked.length).toBe(2);
  });

  test('after midnight the answer of yesterday is never told', async () => {
    office.clock.today = () => day('2019-12-31');
    expect(await verdict()).toBe('not-met');
    office.clock.today = () => day('2020-01-01');
    expect(await verdict()).toBe('met');
  });

  test('after another version of the rules the answer of the old one is never told', async () => {
    expect(await verdict()).toBe('met');
    await publish(2);
    expect(await verdict()).toBe('not-met');
    await publish(1, { changed: true });
    expect(await verdict()).toBe('met');
  });

  test('another day, a moment of knowledge and other claims are worked out, and change nothing of what is remembered', async () => {
    expect(await verdict({ day: day('2019-12-31') })).toBe('not-met');
    expect(await verdict({ knownAt: instant('2026-01-01') })).toBe('not-met');
    expect(await verdict({ claims: [{ competency: 'web', level: 'silver' }] })).toBe('not-met');
    expect(
      await standingOfPartner(context, {
        programme,
        partner,
        language: 'en',
        claims: [{ competency: 'wep', level: 'gold' }],
      }),
    ).toMatchObject({
      refusal: {
        kind: 'invalid',
        problems: [{ code: 'unknown-competency', path: ['claims', 0], values: { nearest: 'web' } }],
      },
    });
    expect(await verdict()).toBe('met');
    expect(await verdict()).toBe('met');
    expect(asked.length).toBe(5);
  });

  test('a partner reads its own standing, that of nobody else, and writes none', async () => {
    const other = await enrolled(`other-${number}`, {});
    const own = { ...context, actor: atPartner(programme, partner) };
    const question = { programme, language: 'en' } as const;
    expect((await standingOfPartner(own, { ...question, partner })).ok).toBe(true);
    expect(await standingOfPartner(own, { ...question, partner: other })).toMatchObject({
      refusal: { kind: 'not-found', what: 'partner' },
    });
    for (const table of ['standings', 'standing_awards'] as const)
      await expect(
        withTenant(store.db, { programme, partner }, (tx) =>
          tx
            .updateTable(table)
            .set({ id: partner } as never)
            .execute(),
        ),
      ).rejects.toMatchObject({ code: '42501' });
  });

  test('working it out twice does it once, and what was overtaken by a write is dropped', async () => {
    const work = (reckoner = context.reckoner) => workOutStanding({ ...context, reckoner }, { programme, partner });
    expect(doneOf(await work())).toBe('remembered');
    expect(doneOf(await work())).toBe('known');
    doneOf(await holdsNoMore());
    const slow: Reckoner = {
      ...context.reckoner,
      standing: async (question) => {
        const result = await pool.standing(question);
        doneOf(
          await makeStatement(office, {
            programme,
            partner,
            kind: 'credential',
            person: 'p0',
            body: { item: 'A', earned: '2020-02-02' },
          }),
        );
        return result;
      },
    };
    expect(doneOf(await work(slow))).toBe('overtaken');
    expect(doneOf(await work())).toBe('remembered');
    expect(await verdict()).toBe('met');
  });

  test('the list of the office has a mark on every row that is not of now, until it is worked out anew', async () => {
    const page = async () => doneOf(await networkStanding(office, { programme, competency: 'web', limit: 500 }));
    const row = async () => (await page()).rows.find((one) => one.code === codeOf());
    expect(await row()).toBeUndefined();
    doneOf(await workOutStanding(context, { programme, partner }));
    expect(await row()).toMatchObject({
      level: 'gold',
      verdict: 'met',
      isHeld: false,
      isClaimed: true,
      isCurrent: true,
    });
    doneOf(await holdsNoMore());
    expect(await row()).toMatchObject({ verdict: 'met', isCurrent: false });
    doneOf(await workOutStanding(context, { programme, partner }));
    expect(await row()).toMatchObject({ verdict: 'not-met', isCurrent: true });
    office.clock.today = () => day('2020-06-16');
    expect(await row()).toMatchObject({ verdict: 'not-met', isCurrent: false, day: '2020-06-15' });
    const { totals, rows, partnersBehind } = await page();
    expect(totals).toMatchObject({
      awards: rows.length,
      notCurrent: rows.length,
      met: rows.filter((one) => one.verdict === 'met').length,
    });
    expect(partnersBehind).toBeGreaterThanOrEqual(rows.length);
  });

  test('pages of the list join without a gap, and filters let through what they say', async () => {
    for (let more = 0; more < 5; more++)
      doneOf(
        await workOutStanding(context, {
          programme,
          partner: await enrolled(`${codeOf()}-${more}`, {
            people: holders(more % 2 === 0 ? '2020-01-01' : undefined),
          }),
        }),
      );
    const all = doneOf(await networkStanding(office, { programme })).rows;
    const paged: string[] = [];
    let after: NonNullable<Parameters<typeof networkStanding>[1]['after']> | undefined;
    do {
      const page = doneOf(await networkStanding(office, { programme, limit: 2, ...(after && { after }) }));
      paged.push(...page.rows.map((one) => one.code));
      after = page.next ?? undefined;
    } while (after);
    expect(paged).toEqual(all.map((one) => one.code));
    const met = doneOf(await networkStanding(office, { programme, verdict: 'met', held: false, atRisk: false })).rows;
    expect(met).toEqual(all.filter((one) => one.verdict === 'met'));
    expect(met.length).toBeGreaterThan(0);
    expect(doneOf(await networkStanding(office, { programme, country: 'CH' })).rows).toEqual([]);
    expect(await networkStanding({ ...office, actor: atPartner(programme, partner) }, { programme })).toMatchObject({
      refusal: { kind: 'not-allowed' },
    });
  });

  test('at a new day everybody who is behind is queued, and nobody else', async () => {
    office.clock.today = () => day('2021-01-01');
    doneOf(await workOutStanding(context, { programme, partner }));
    const queued: string[] = [];
    const queue = {
      ...office.queue,
      send: async (_: unknown, name: string, data: object) =>
        void queued.push(`${name} ${'partner' in data ? data.partner : ''}`),
    };
    const pages = { ...office, queue: queue as never };
    const count = await queueAllStandings(pages, { programme });
    expect(queued.length).toBe(count);
    expect(queued).not.toContain(`standing-in-turn ${partner}`);
    expect(count).toBe(doneOf(await networkStanding(office, { programme })).partnersBehind);
  });

  const publish = async (people: number, extra: object = {}) =>
    doneOf(
      await publishCatalogue(office, {
        programme,
        label: `${people}`,
        files: {
          'pack.yaml': JSON.stringify({
            ...rule(people),
            ...('changed' in extra ? { exams: { A: {}, B: {}, C: {}, D: {}, E: {} } } : {}),
          }),
        },
      }),
    );
});
