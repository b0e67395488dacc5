import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aContext, aQueue, aUser } from '../../test/builders/a-context.ts';
import { aProgrammeAtRest } from '../../test/builders/a-programme-at-rest.ts';
import { aStore, engineKinds } from '../../test/builders/a-store.ts';
import type { AuditAction } from '../domain/audit/audit-action.ts';
import { endOfTime, instant } from '../domain/time/instant.ts';
import { recordChange } from '../store/audit/record-change.ts';
import { freeTexts } from '../store/membership/free-texts.ts';
import { affiliationsOf, credentialsOf } from '../store/membership/person-data.ts';
import { newId } from '../store/new-id.ts';
import { keepOutcome } from '../store/once/idempotency-keys.ts';
import type { Store } from '../store/store.ts';
import { withOffice, withTenant } from '../store/tenant.ts';
import { erasePerson } from './erase-person.ts';
import { exportPerson } from './export-person.ts';
import { listAudit } from './list-audit.ts';
import { verifyAudit } from './verify-audit.ts';

const known = { known_from: '2016-01-01T00:00:00.000Z', known_to: endOfTime };
const id = () => newId(Date.parse('2016-01-01'));
const [anna, bert] = [id(), id()];
const traces = ['anna schmidt', 'anna.schmidt@contoso.example', 'anna maier', 'as-4711', 'linkedin.example'];

/** Columns of text in tables of partners that hold codes, ids of rules, or names of companies and places. */
const noFreeTexts = [
  'demotions.competency demotions.decided_by_kind demotions.decision demotions.level demotions.reason_code',
  'demotions.reasons demotions.state demotions.worth_currency',
  'award_reinstatements.competency award_reinstatements.level award_reinstatements.decided_by_kind',
  'award_reinstatements.withdrawn_by_kind',
  'award_applications.competency award_applications.level award_applications.agreement award_applications.decision',
  'award_applications.applied_by_kind award_applications.decided_by_kind award_applications.withdrawn_by_kind',
  'award_applications.ended',
  'letters.notices letters.state notices.cause notices.content notices.delivered notices.reason notices.role',
  'notices.state notices.subject',
  'affiliations.country affiliations.location affiliations.type awards.anniversary',
  'awards.country awards.level awards.status claims.competency claims.level credentials.item credentials.state',
  'evidence.competency evidence.country evidence.judged_by evidence.kind evidence.location evidence.state',
  'exceptions.clause exceptions.competency exceptions.days_of exceptions.kind exceptions.level exceptions.moves',
  'exceptions.waives grants.item locations.code locations.country locations.name measurements.country',
  'measurements.location measurements.metric measurements.month measurements.value memberships.level',
  'memberships.state partner_attributes.attribute partner_codes.code partners.code partners.learning partners.name',
  'partners.priority record_rows.records',
  'invoicing_details.city invoicing_details.country invoicing_details.name invoicing_details.postal_code',
  'invoicing_details.vat_number',
  // A sheet that waits is thrown away, and of the changes of one that was taken over the person's are emptied.
  'people_imports.file people_imports.state people_import_changes.content people_import_changes.kind',
  // Who an invoice is for is the company, and stays as it was on its day.
  'renewals.agreement renewals.choices renewals.submitted_by_kind renewals.wrote invoices.bill_to invoices.currency invoices.kind',
  'renewal_decisions.decision renewal_decisions.decided_by_kind renewal_decisions.ended',
  'renewal_decisions.withdrawn_by_kind',
  'invoices.lines invoices.pay_to invoices.tax payments.method payments.recorded_by_kind payments.withdrawn_by_kind',
  'payments.wrote',
  // What strangers are told is of the company; a document that names people is kept as the hash of its file.
  'proof_pages.country proof_pages.name_looked_for',
  'proof_pages.address proof_documents.awards proof_documents.code proof_documents.file_sha256 proof_documents.language',
  // What it was for is free text; what was used and by what kind of actor is not.
  'benefit_uses.benefit benefit_uses.recorded_by_kind',
  'disputes.disputed_by_kind disputes.item disputes.objection disputes.outcome',
  // Who was made one with whom is kept by ids.
  'same_people.made_by_kind same_people.taken_back_by_kind same_people.wrote',
  'partner_contacts.part partner_contacts.purpose',
  // What was found and done is free text; what the audit was about is not.
  'partner_audits.applied_by_kind partner_audits.competency partner_audits.kind partner_audits.level',
  'partner_audits.version',
  // Its address is of the customer, and goes with the request (actions/references).
  'reference_requests.answer reference_requests.asked_by_kind reference_requests.competency',
  'reference_requests.contact_mail reference_requests.kind reference_requests.language',
].flatMap((line) => line.split(' '));
/** What an erasure takes care of in its own way (a remembered standing it forgets), and the chain, which takes ids and codes only. */
const ofTheirOwn = ['people.', 'audit_', 'standings.', 'standing_awards.'];

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let tenant: { programme: string; partner: string };
  beforeAll(async () => {
    store = await aStore(kind);
    const { programme, partners } = await aProgrammeAtRest(store, 1);
    tenant = { programme, partner: partners[0] as string };
    await fill();
  });
  afterAll(() => store.close());

  const administrator = (override = {}) =>
    aContext(store, aUser({ kind: 'partner', role: 'partner-administrator', ...tenant }), override);

  const fill = () =>
    withOffice(store.db, tenant.programme, async (tx) => {
      const own = () => ({ programme_id: tenant.programme, partner_id: tenant.partner, id: id(), ...known });
      const person = { programme_id: tenant.programme, partner_id: tenant.partner, created_at: known.known_from };
      await tx
        .insertInto('people')
        .values([
          { ...person, id: anna, code: 'AS-4711', name: 'Anna Schmidt', email: 'anna.schmidt@contoso.example' },
          { ...person, id: bert, code: 'BB-1', name: 'Bert Braun', email: 'bert@contoso.example' },
        ])
        .execute();
      const place = { country: 'DE', location: null, type: 'employee' };
      const stretch = (from: string | null, to: string | null, person_id = anna) => ({
        ...own(),
        ...place,
        person_id,
        valid_from: from,
        valid_to: to,
      });
      await tx
        .insertInto('affiliations')
        .values([
          stretch('2014-01-01', '2015-06-30'),
          stretch('2016-02-01', null),
          stretch('2018-01-01', null),
          stretch(null, null, bert),
        ])
        .execute();
      await tx
        .insertInto('credentials')
        .values([
          { ...own(), person_id: anna, item: '70-461', earned: '2016-03-01', source: 'https://linkedin.example/anna' },
          { ...own(), person_id: bert, item: '70-461', earned: '2016-03-01', source: 'told by ANNA  Schmidt' },
        ] as never)
        .execute();
      await tx
        .insertInto('standings')
        .values({
          ...{ programme_id: tenant.programme, partner_id: tenant.partner, id: id(), revision: 1 },
          ...{ rules: id(), business_day: '2017-11-15', worked_out_at: known.known_from, country: 'DE' },
          ...{ answer_en: '{"people":["Anna Schmidt"]}', answer_de: '{"people":["Anna Schmidt"]}' },
        } as never)
        .execute();
      await tx
        .insertInto('invoicing_details')
        .values({
          ...own(),
          ...{ country: 'DE', address: JSON.stringify(['z. Hd. Anna Schmidt', 'Hafenweg 2']), city: 'Kiel' },
        })
        .execute();
      await tx
        .insertInto('record_rows')
        .values({ ...own(), records: 'projects', fields: JSON.stringify({ lead: 'Anna Schmidt', size: 3 }) })
        .execute();
      await tx
        .insertInto('evidence')
        .values({
          ...own(),
          kind: 'audit',
          happened_on: '2017-01-01',
          details: JSON.stringify({ contact: 'anna.schmidt@contoso.example (formerly Anna Maier)' }),
        } as never)
        .execute();
      const record = (action: AuditAction, touched: Parameters<typeof recordChange>[1]['touched'], text?: string) =>
        recordChange(tx, {
          chain: { kind: 'partner', ...tenant },
          at: instant('2026-11-25T08:00:00Z'),
          by: { kind: 'user', id: bert },
          action,
          touched,
          reason: { text },
        });
      await record('import-people', [
        { kind: 'person', id: anna, content: { after: { name: 'Anna Maier', code: 'AS-4711' } } },
        { kind: 'person', id: bert, content: { after: { name: 'Bert Braun' } } },
      ]);
      await record(
        'rename-person',
        [{ kind: 'person', id: anna, content: { after: { name: 'Anna Schmidt' } } }],
        'Married',
      );
      await record(
        'rename-partner',
        [{ kind: 'partner', id: tenant.partner, content: { after: 'Contoso' } }],
        'anna maier asked',
      );
      await recordChange(tx, {
        chain: { kind: 'programme', programme: tenant.programme },
        at: instant('2026-11-25T08:00:00Z'),
        by: { kind: 'system', id: null },
        action: 'enrol-partner',
        touched: [{ kind: 'partner', id: tenant.partner }],
      });
    });

  /** What requests were answered, as who sends one again reads it. */
  const outcomes = async () =>
    (await store.engine.run('select key, outcome from idempotency_keys order by key')).rows.map(
      ({ outcome }) => outcome,
    );

  /** Every text in every table that has rows of partners, in lower case. */
  async function everything(): Promise<string> {
    const tables = await store.engine.run(
      `select distinct table_name as name from information_schema.columns where column_name = 'partner_id' and table_schema = 'public'
         and has_table_privilege('assay_office', to_regclass(format('public.%I', table_name)), 'select')`,
    );
    return withOffice(store.db, tenant.programme, async (tx) => {
      const found: string[] = [];
      for (const { name } of tables.rows) {
        const { rows } = await sql`select to_jsonb(one)::text as row from ${sql.table(String(name))} as one`.execute(
          tx,
        );
        found.push(...rows.map((row) => `${name}: ${JSON.stringify(row)}`));
      }
      return found.join('\n').toLowerCase().replaceAll(/\s+/g, ' ');
    });
  }

  /** What evaluation would see of people on a day, by what is known now. */
  const seenOn = (day: string) =>
    withTenant(store.db, tenant, async (tx) => {
      const current = <Row extends { known_to: string }>(rows: readonly Row[]) =>
        rows.filter(({ known_to }) => known_to === endOfTime);
      return Promise.all(
        [anna, bert].map(async (person) => {
          const at = current(await affiliationsOf(tx, tenant.partner, person)).filter(
            ({ valid_from, valid_to }) => (valid_from ?? '') <= day && day <= (valid_to ?? '9999'),
          );
          const holds = current(await credentialsOf(tx, tenant.partner, person));
          return {
            person,
            at: at.map(({ type, country, valid_from }) => [type, country, valid_from]),
            holds: holds.map(({ id: one, item, earned, valid_through, state }) => [
              one,
              item,
              earned,
              valid_through,
              state,
            ]),
          };
        }),
      );
    });

  const verified = () =>
    verifyAudit(aContext(store, aUser({ kind: 'office', role: 'auditor', programme: tenant.programme })), tenant);

  test('every column of text of a partner is judged: people write freely in it, or they do not', async () => {
    const { rows } = await store.engine.run(
      `select table_name || '.' || column_name as name from information_schema.columns as one
       where table_schema = 'public' and data_type in ('text', 'jsonb', 'json', 'character varying')
         and exists (select from information_schema.columns as other where other.table_schema = 'public'
           and other.table_name = one.table_name and other.column_name = 'partner_id')
         -- Who signs in, and which wallet is linked, is for the erasure of an account.
         and has_table_privilege('assay_office', to_regclass(format('public.%I', table_name)), 'select')`,
    );
    const judged = new Set([...noFreeTexts, ...freeTexts.map(({ table, column }) => `${table}.${column}`)]);
    const names = rows.map(({ name }) => String(name));
    expect(names.filter((name) => !judged.has(name) && !ofTheirOwn.some((start) => name.startsWith(start)))).toEqual(
      [],
    );
    expect([...judged].filter((name) => !names.includes(name))).toEqual([]);
  });

  test('all that is stored of a person is handed out, and nothing of others', async () => {
    const exported = await exportPerson(administrator(), { ...tenant, person: anna });
    if (!exported.ok) throw new Error('An export is wanted.');
    expect(exported.value.person).toMatchObject({
      name: 'Anna Schmidt',
      email: traces[1],
      code: 'AS-4711',
      erasedAt: null,
    });
    expect(exported.value.affiliations.map((one) => one['validFrom'])).toEqual(
      expect.arrayContaining(['2014-01-01', '2016-02-01', '2018-01-01']),
    );
    expect(exported.value.credentials).toMatchObject([{ item: '70-461', source: 'https://linkedin.example/anna' }]);
    expect(exported.value.changes.map(({ action }) => action)).toEqual(['rename-person', 'import-people']);
    expect(JSON.stringify(exported.value)).not.toContain('Bert');
  });

  test('only administrators of the partner and programme managers may', async () => {
    const member = aContext(store, aUser({ kind: 'partner', role: 'partner-member', ...tenant }));
    const foreign = aContext(
      store,
      aUser({ kind: 'partner', role: 'partner-administrator', ...tenant, partner: anna }),
    );
    const expert = aContext(store, aUser({ kind: 'office', role: 'expert', programme: tenant.programme }));
    for (const context of [member, foreign, expert])
      for (const asked of [exportPerson, erasePerson])
        expect(await asked(context, { ...tenant, person: anna })).toEqual({
          ok: false,
          refusal: { kind: 'not-allowed' },
        });
    expect(await erasePerson(administrator(), { ...tenant, person: id() })).toMatchObject({
      refusal: { kind: 'not-found' },
    });
  });

  test('after an erasure nothing tells who it was, the chains verify, and the past is as it was', async () => {
    const days = ['2014-05-01', '2015-12-01', '2016-03-01', '2017-11-14', '2017-11-15'];
    const past = await Promise.all(days.map(seenOn));
    const before = await everything();
    expect(traces.filter((trace) => !before.includes(trace))).toEqual([]);

    const queue = aQueue();
    const reason = { code: 'requested', text: 'Anna Schmidt wrote to us' };
    const erased = await erasePerson(administrator({ queue }), { ...tenant, person: anna, reason });
    if (!erased.ok) throw new Error(JSON.stringify(erased.refusal));

    const after = await everything();
    expect(traces.filter((trace) => after.includes(trace))).toEqual([]);
    expect(after).toContain('bert braun');
    expect(after).toContain(`told by ${erased.value.code}`);
    expect(await verified()).toMatchObject({ ok: true, value: { flaws: [] } });
    const programme = { programme: tenant.programme };
    const auditor = aContext(store, aUser({ kind: 'office', role: 'auditor', ...programme }));
    expect(await verifyAudit(auditor, programme)).toMatchObject({ value: { chains: 2, entries: 5, flaws: [] } });
    expect(await Promise.all(days.map(seenOn))).toEqual(past);
    expect((await seenOn('2017-11-16'))[0]?.at).toEqual([]);
    expect((await seenOn('2018-02-01'))[0]?.at).toEqual([]);
    expect(queue.sent).toEqual([{ name: 'standing', data: tenant }]);
  });

  test('what an erasure did not name may not be missing', async () => {
    const { rows } = await withTenant(store.db, tenant, async (tx) => {
      return sql`delete from audit_contents where id = (select id from audit_contents limit 1) returning id`.execute(
        tx,
      );
    });
    expect(rows).toHaveLength(1);
    expect(await verified()).toMatchObject({ value: { flaws: [{ code: 'content-missing' }] } });
  });

  test('the audit is read newest first, page by page and by what is asked, with what is left of it', async () => {
    const chain = { kind: 'partner', ...tenant } as const;
    const read = async (filter: Omit<Parameters<typeof listAudit>[1], 'chain'>) => {
      const page = await listAudit(administrator(), { chain, ...filter });
      if (!page.ok) throw new Error('A page is wanted.');
      return page.value;
    };
    const numbers = async (filter: Parameters<typeof read>[0]) =>
      (await read(filter)).entries.map(({ number }) => number);
    const first = await read({ limit: 3 });
    expect(first.entries.map(({ number }) => number)).toEqual([4, 3, 2]);
    expect(await numbers({ limit: 3, behind: first.next ?? undefined })).toEqual([1]);
    expect((await read({ limit: 3, behind: first.next ?? undefined })).next).toBeNull();
    expect(await numbers({ first: 'oldest', limit: 3 })).toEqual([1, 2, 3]);
    expect(await numbers({ first: 'oldest', limit: 3, behind: 3 })).toEqual([4]);
    expect(await numbers({ touched: anna })).toEqual([4, 2, 1]);
    expect(await numbers({ touched: anna, action: 'import-people' })).toEqual([1]);
    expect(await numbers({ by: { kind: 'user', id: bert } })).toEqual([3, 2, 1]);
    expect(await numbers({ from: instant('2026-11-26T00:00:00Z') })).toEqual([4]);
    expect(await numbers({ until: instant('2026-11-25T08:00:00Z') })).toEqual([]);
    expect((await read({ action: 'rename-person' })).entries[0]).toMatchObject({
      touched: [{ kind: 'person', id: anna, content: { kind: 'erased' } }],
      reason: { code: null, text: { kind: 'erased' } },
    });
    const member = aContext(store, aUser({ kind: 'partner', role: 'partner-member', ...tenant }));
    expect(await listAudit(member, { chain })).toEqual({ ok: false, refusal: { kind: 'not-allowed' } });
    const own = { kind: 'programme', programme: tenant.programme } as const;
    expect(await listAudit(administrator(), { chain: own })).toEqual({ ok: false, refusal: { kind: 'not-allowed' } });
  });

  test('what a request was answered tells after an erasure no more who it was, if it is sent again', async () => {
    const nora = id();
    const told = { person: nora, code: 'nora', name: 'Nora "No" Lund' };
    const other = { person: id(), code: 'nora', name: 'Noralund' };
    await withTenant(store.db, tenant, async (tx) => {
      const person = { programme_id: tenant.programme, partner_id: tenant.partner, created_at: known.known_from };
      await tx
        .insertInto('people')
        .values({ ...person, id: nora, code: told.code, name: told.name, email: null })
        .execute();
      for (const [index, outcome] of [told, { text: 'NORA "NO" lund' }, other].entries())
        await keepOutcome(tx, {
          actor: bert,
          key: String(index),
          requestHash: 'a',
          outcome,
          now: instant(known.known_from),
        });
    });
    const erased = await erasePerson(administrator(), { ...tenant, person: nora });
    if (!erased.ok) throw new Error(JSON.stringify(erased.refusal));
    const { code } = erased.value;
    expect(await outcomes()).toEqual([{ person: nora, code, name: code }, { text: code }, other]);
  });
});
