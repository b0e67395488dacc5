import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aContext, aUser } from '../../test/builders/a-context.ts';
import { aProgrammeAtRest } from '../../test/builders/a-programme-at-rest.ts';
import { aStore, engineKinds } from '../../test/builders/a-store.ts';
import { readAnchor } from '../domain/audit/anchor.ts';
import type { Chain } from '../domain/audit/chain.ts';
import type { Flaw } from '../domain/audit/flaw.ts';
import { hashOfEntry } from '../domain/audit/hashes.ts';
import { instant } from '../domain/time/instant.ts';
import { readChainPage } from '../store/audit/read-chain.ts';
import { recordChange } from '../store/audit/record-change.ts';
import type { Store } from '../store/store.ts';
import { withOffice } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { exportAuditAnchor } from './export-audit-anchor.ts';
import { verifyAudit } from './verify-audit.ts';

const length = 9;
const tables = ['entries', 'contents', 'heads'].flatMap((one) => [`audit_${one}`, `programme_audit_${one}`]);
const other = '0199c0de-0000-7000-8000-00000000000b';

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let chains: readonly Chain[];
  let programme: string;
  let auditor: Context;
  const run = (text: string, ...values: unknown[]) => store.engine.run(text, values);

  beforeAll(async () => {
    store = await aStore(kind);
    const there = await aProgrammeAtRest(store, 2);
    programme = there.programme;
    auditor = aContext(store, aUser({ kind: 'office', role: 'auditor', programme }));
    chains = [
      { kind: 'programme', programme },
      ...there.partners.map((partner): Chain => ({ kind: 'partner', programme, partner })),
    ];
    for (const chain of chains) for (let place = 0; place < length; place++) await record(chain, place);
    await becomeAnIntruder();
    for (const table of tables) await run(`create table kept_${table} as select * from ${table}`);
  });
  beforeEach(restore);
  afterAll(() => store.close());

  const record = (chain: Chain, place: number) =>
    withOffice(store.db, programme, (tx) =>
      recordChange(tx, {
        chain,
        at: instant(`2026-11-26T08:00:0${place}Z`),
        by: { kind: 'user', id: other },
        action: 'rename-partner',
        touched: [{ kind: 'partner', id: other, content: { after: `Name ${place}` } }],
        reason: { code: 'requested', text: `Because of ${place}` },
      }),
    );

  /** The owner of the tables, who takes away whatever keeps rows as they are. */
  async function becomeAnIntruder(): Promise<void> {
    for (const table of tables) {
      await run(`alter table ${table} no force row level security`);
      const { rows } = await run(
        `select conname from pg_constraint where conrelid = '${table}'::regclass and contype in ('p', 'u', 'f') order by contype`,
      );
      for (const { conname } of rows) await run(`alter table ${table} drop constraint if exists ${conname} cascade`);
    }
  }

  async function restore(): Promise<void> {
    await store.engine.run(
      tables.map((table) => `delete from ${table}; insert into ${table} select * from kept_${table};`).join('\n'),
    );
  }

  const flawsNow = async (line?: string): Promise<readonly Flaw[]> => {
    const anchor = line === undefined ? undefined : readAnchor(line);
    const verified = await verifyAudit(auditor, { programme, ...(anchor && { anchor }) });
    if (!verified.ok) throw new Error(JSON.stringify(verified.refusal));
    return verified.value.flaws;
  };
  const told = (flaws: readonly Flaw[]) => flaws.map(({ code, number }) => `${code} ${number}`);
  const nameOf = (chain: Chain, part: 'entries' | 'contents' | 'heads') =>
    chain.kind === 'partner' ? `audit_${part}` : `programme_audit_${part}`;
  const of = (chain: Chain) => (chain.kind === 'partner' ? `partner_id = '${chain.partner}'` : 'true');
  const entryOf = async (chain: Chain, number: number) => {
    const page = await withOffice(store.db, programme, (tx) => readChainPage(tx, chain, undefined, 100));
    return page.entries[number - 1] as (typeof page.entries)[number];
  };
  const columnsOf = async (table: string) =>
    (await run(`select column_name as name from information_schema.columns where table_name = '${table}'`)).rows.map(
      ({ name }) => String(name),
    );

  /** A copy of a row in which some columns are others. */
  const copy = async (table: string, where: string, changed: Readonly<Record<string, string>>) => {
    const columns = await columnsOf(table);
    const values = columns.map((name) => changed[name] ?? name);
    await run(`insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from ${table} where ${where}`);
  };

  interface Place {
    readonly chain: Chain;
    readonly number: number;
  }
  /** What an intruder may do to the entry of a number. */
  const tampers: Readonly<Record<string, (place: Place) => Promise<unknown>>> = {
    ...Object.fromEntries(
      Object.entries({
        id: `'${other}'`,
        at: `at + interval '1 millisecond'`,
        actor_kind: `'key'`,
        actor_id: 'null',
        action: `'rename-partners'`,
        touched: `'[]'::jsonb`,
        'touched ': `jsonb_set(touched, '{0,more}', '1')`,
        reason_code: 'null',
        reason_text: 'null',
        previous: `repeat('0', 63) || '1'`,
        hash: `repeat('0', 64)`,
        number: 'number + 100',
      }).map(([column, value]) => [
        `change ${column}`,
        ({ chain, number }: Place) =>
          run(`update ${nameOf(chain, 'entries')} set ${column} = ${value} where ${of(chain)} and number = ${number}`),
      ]),
    ),
    'change and hash again': async ({ chain, number }) => {
      const entry = { ...(await entryOf(chain, number)), action: 'do-nothing' };
      await run(
        `update ${nameOf(chain, 'entries')} set action = $1, hash = $2 where ${of(chain)} and number = ${number}`,
        entry.action,
        hashOfEntry(chain, entry),
      );
    },
    remove: ({ chain, number }) =>
      run(`delete from ${nameOf(chain, 'entries')} where ${of(chain)} and number = ${number}`),
    'remove to the end': ({ chain, number }) =>
      run(`delete from ${nameOf(chain, 'entries')} where ${of(chain)} and number >= ${number}`),
    double: ({ chain, number }) => copy(nameOf(chain, 'entries'), `${of(chain)} and number = ${number}`, {}),
    insert: async ({ chain, number }) => {
      await run(
        `update ${nameOf(chain, 'entries')} set number = number + 1 where ${of(chain)} and number >= ${number}`,
      );
      await copy(nameOf(chain, 'entries'), `${of(chain)} and number = ${number + 1}`, { number: String(number) });
    },
    append: ({ chain, number }) =>
      copy(nameOf(chain, 'entries'), `${of(chain)} and number = ${number}`, { number: String(length + 1) }),
    exchange: ({ chain, number }) => {
      const next = (number % length) + 1;
      return run(
        `update ${nameOf(chain, 'entries')} set number = ${number + next} - number
         where ${of(chain)} and number in (${number}, ${next})`,
      );
    },
    'change a text': ({ chain, number }) =>
      run(
        `update ${nameOf(chain, 'contents')} set content = '"other"' where ${of(chain)}
         and entry_id = (select id from ${nameOf(chain, 'entries')} where ${of(chain)} and number = ${number})`,
      ),
    'remove a text': ({ chain, number }) =>
      run(
        `delete from ${nameOf(chain, 'contents')} where ${of(chain)}
         and entry_id = (select id from ${nameOf(chain, 'entries')} where ${of(chain)} and number = ${number})`,
      ),
    'move the head': ({ chain, number }) =>
      run(`update ${nameOf(chain, 'heads')} set number = ${number - 1} where ${of(chain)}`),
    'remove the head': ({ chain }) => run(`delete from ${nameOf(chain, 'heads')} where ${of(chain)}`),
  };

  test('an untouched audit verifies', async () => {
    expect(await verifyAudit(auditor, { programme })).toEqual({
      ok: true,
      value: { chains: 3, entries: 3 * length, flaws: [] },
    });
  });

  test('whatever is done to a random entry of a random chain is noticed, in that chain', async () => {
    const place = fc.record({ chain: fc.nat({ max: 2 }), number: fc.integer({ min: 1, max: length }) });
    await fc.assert(
      fc.asyncProperty(place, fc.constantFrom(...Object.keys(tampers)), async ({ chain, number }, how) => {
        await restore();
        const where = chains[chain] as Chain;
        await tampers[how]?.({ chain: where, number });
        const flaws = await flawsNow();
        expect(flaws.length, how).toBeGreaterThan(0);
        expect(new Set(flaws.map((flaw) => JSON.stringify(flaw.chain)))).toEqual(new Set([JSON.stringify(where)]));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['change action', 4, ['entry-changed 4']],
    ['change and hash again', 4, ['entry-unlinked 5']],
    ['change and hash again', length, [`head-differs ${length}`]],
    ['remove', 4, ['entries-missing 4']],
    ['remove', length, [`entries-missing ${length}`]],
    ['remove to the end', 6, ['entries-missing 6']],
    ['remove to the end', 1, ['entries-missing 1']],
    ['double', 4, ['entry-doubled 4']],
    ['append', 3, ['entry-changed 10', 'beyond-head 10', 'entry-unlinked 10']],
    ['exchange', 4, ['entry-changed 4', 'entry-unlinked 4', 'entry-changed 5', 'entry-unlinked 5', 'entry-unlinked 6']],
    ['change a text', 4, ['content-changed 4', 'content-changed 4']],
    ['remove a text', 4, ['content-missing 4']],
    ['move the head', 4, ['beyond-head 4']],
    ['remove the head', 1, [`head-missing ${length}`]],
  ])('%s at %i is told as what it is', async (how, number, flaws) => {
    await tampers[how]?.({ chain: chains[1] as Chain, number });
    expect(told(await flawsNow()).sort()).toEqual([...flaws].sort());
  });

  test('an entry that was moved to another partner is told with where it came from', async () => {
    const [, from, to] = chains as [Chain, Chain, Chain];
    if (to.kind !== 'partner') throw new Error('A partner is wanted.');
    await run(`delete from audit_entries where ${of(to)} and number = 5`);
    await run(`update audit_entries set partner_id = $1 where ${of(from)} and number = 5`, to.partner);
    const flaws = await flawsNow();
    expect(flaws).toContainEqual({ chain: to, code: 'entry-moved', number: 5, from });
    expect(flaws).toContainEqual({ chain: from, code: 'entries-missing', number: 5, until: 5 });
  });

  test('a partner whose whole chain is gone is told', async () => {
    for (const part of ['entries', 'contents', 'heads'] as const)
      await run(`delete from audit_${part} where ${of(chains[1] as Chain)}`);
    expect(told(await flawsNow())).toEqual(['chain-missing 0']);
  });

  test('a chain that was cut with its head, or written anew as a whole, is noticed by an anchor alone', async () => {
    const line = await exportAuditAnchor(auditor, { programme });
    if (!line.ok) throw new Error('An anchor is wanted.');
    expect(line.value).not.toContain('\n');
    expect(await flawsNow(line.value)).toEqual([]);
    await store.engine.run('alter table audit_heads add unique (partner_id)');
    await record(chains[1] as Chain, 1);
    expect(await flawsNow(line.value)).toEqual([]);

    await restore();
    const seventh = await entryOf(chains[1] as Chain, 7);
    await run(`delete from audit_entries where ${of(chains[1] as Chain)} and number > 7`);
    await run(`update audit_heads set number = 7, hash = '${seventh.hash}' where ${of(chains[1] as Chain)}`);
    expect(await flawsNow()).toEqual([]);
    expect(told(await flawsNow(line.value))).toEqual(['entries-missing 8']);

    for (const part of ['entries', 'contents', 'heads'] as const)
      await run(`delete from audit_${part} where ${of(chains[1] as Chain)}`);
    for (let place = 0; place < length; place++) await record(chains[1] as Chain, place);
    await store.engine.run('alter table audit_heads drop constraint audit_heads_partner_id_key');
    expect(await flawsNow()).toEqual([]);
    expect(told(await flawsNow(line.value))).toEqual([`anchor-differs ${length}`]);
  });

  test('only an auditor or a programme manager of the programme may ask', async () => {
    const elsewhere = aContext(store, aUser({ kind: 'office', role: 'auditor', programme: other }));
    const expert = aContext(store, aUser({ kind: 'office', role: 'expert', programme }));
    for (const context of [elsewhere, expert])
      for (const asked of [verifyAudit(context, { programme }), exportAuditAnchor(context, { programme })])
        expect(await asked).toEqual({ ok: false, refusal: { kind: 'not-allowed' } });
    const manager = aContext(store, aUser({ kind: 'office', role: 'programme-manager', programme }));
    expect((await verifyAudit(manager, { programme })).ok).toBe(true);
  });
});
