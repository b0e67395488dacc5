import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importPartner } from '../../src/actions/import-partner.ts';
import { makeStatement } from '../../src/actions/make-statement.ts';
import { publishCatalogue } from '../../src/actions/publish-catalogue.ts';
import { verifyAudit } from '../../src/actions/verify-audit.ts';
import { workOutStanding } from '../../src/actions/work-out-standing.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { day } from '../../src/domain/time/day.ts';
import type { Store } from '../../src/store/store.ts';
import { withTenant } from '../../src/store/tenant.ts';
import { withPlainSpaces } from '../../src/wording/no-break.ts';
import { aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';
import { reckonerInThread } from '../builders/reckoner-in-thread.ts';

const audited = { id: 'audited', evidence: 'visit', outcome: 'pass', within: { months: 24 } };
const cloud = (chosenBy: string) => ({
  ...{ id: 'cloud', name: 'Cloud' },
  versions: [
    { id: 'old', effective: '2019-01-01', until: '2020-09-30', chosenBy, levels: { gold: { all: [audited] } } },
    { id: 'new', effective: '2020-07-01', chosenBy, levels: { gold: { all: [audited] } } },
  ],
});
const packWith = (visit: object = { cure: { days: 15 }, retry: { days: 7 }, validFor: { months: 24 } }) =>
  aPack({
    programme: { evidence: { visit: { title: 'Audit by a third party', audit: visit }, letter: { reference: true } } },
    competencies: [
      {
        id: 'web',
        name: 'Web',
        versions: [{ id: '1', effective: '2019-01-01', levels: { gold: { all: [audited] } } }],
      },
      cloud('audit'),
      { ...cloud('submission'), id: 'data', name: 'Data' },
    ],
  });
const base = '/api/v1/programmes/acme/partners';
const aFinding = (control: string) => ({ control, finding: `No plan for ${control}`, toDo: 'Write a plan' });

interface Finding {
  readonly id: string;
  readonly control: string;
  readonly state: string;
  readonly rejected?: object;
}
interface Audit {
  readonly id: string;
  readonly state: string;
  readonly waitsFor: string;
  readonly findings: readonly Finding[];
  readonly checklists: readonly string[];
  readonly evidence?: { readonly id: string };
}

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  let api: Api;
  let partner: string;
  let code: string;
  let count = 0;
  const askers: Record<string, ReturnType<typeof inOffice>> = {};

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, packWith());
    askers['manager'] = inOffice(office.programme);
    askers['expert'] = inOffice(office.programme, 'expert');
    askers['account'] = inOffice(office.programme, 'account-manager');
    api = await anApi(office, askers);
  });
  afterAll(async () => {
    await api.close();
    await office.stop();
    await store.close();
  });
  beforeEach(async () => {
    await on('2020-06-15');
    const name = `p${String(++count).padStart(3, '0')}`;
    const tree = { partner: name, name: `Company ${name}`, claims: ['web/gold'] };
    partner = doneOf(await importPartner(office, { programme: office.programme, tree })).partner;
    code = name;
    askers['administrator'] = atPartner(office.programme, partner);
    askers['member'] = atPartner(office.programme, partner, 'partner-member');
  });

  const on = async (today: string) => {
    office.clock.today = () => day(today);
  };
  const at = () => ({ programme: office.programme, partner });
  const request = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: object, as = 'administrator') =>
    api.inject({
      ...{ method, url: `${base}/${code}${path}`, headers: { authorization: `Bearer ${as}` } },
      ...(payload && { payload }),
    });
  const refusalOf = async (answer: ReturnType<typeof request>) => {
    const { statusCode } = await answer;
    return [statusCode, (await answer).json().reason];
  };
  const fine = async (answer: ReturnType<typeof request>) => {
    const { statusCode, body } = await answer;
    expect([statusCode, body]).toEqual([expect.toSatisfy((status) => status < 300), expect.any(String)]);
    return body === '' ? {} : JSON.parse(body);
  };
  const list = async (as = 'administrator'): Promise<readonly Audit[]> =>
    (await fine(request('GET', '/partner-audits', undefined, as))).audits;
  const only = async (): Promise<Audit> => {
    const [first] = await list();
    if (!first) throw new Error('There is an audit.');
    return first;
  };
  const apply = (competency = 'web', as = 'administrator') =>
    request('POST', '/partner-audits', { kind: 'visit', competency, level: 'gold' }, as);
  const schedule = (id: string, day = '2020-06-15', as = 'expert') =>
    request('PUT', `/partner-audits/${id}/schedule`, { on: day, auditor: 'Prüfwerk GmbH' }, as);
  const record = (id: string, result: object, as = 'expert') =>
    request('POST', `/partner-audits/${id}/result`, { on: '2020-06-15', findings: [], ...result }, as);
  const claim = ({ id, findings }: Audit, place = 0, as = 'administrator') =>
    request('POST', `/partner-audits/${id}/findings/${findings[place]?.id}/cure`, { cure: 'We wrote it.' }, as);
  const answer = ({ id, findings }: Audit, given: object, place = 0, as = 'expert') =>
    request('POST', `/partner-audits/${id}/findings/${findings[place]?.id}/answer`, { given }, as);
  const takeBack = (id: string, as = 'manager') =>
    request('POST', `/partner-audits/${id}/result/taken-back`, { reason: 'Another company was meant' }, as);
  const accepted = { answer: 'accepted' };
  const rejected = { answer: 'rejected', reason: 'The plan names no days.' };

  /** Applied for and scheduled for the day. */
  const scheduled = async (competency = 'web', auditOn = '2020-06-15'): Promise<string> => {
    const { id } = await fine(apply(competency));
    await fine(schedule(id, auditOn));
    return id;
  };
  /** Held with two findings. */
  const withFindings = async (): Promise<Audit> => {
    const id = await scheduled();
    await fine(record(id, { findings: [aFinding('1.1'), aFinding('2.3')] }));
    return only();
  };
  const verdictOf = async (competency = 'web', today?: string) => {
    if (today) await on(today);
    const { claims } = await fine(request('GET', `/standing?claims=${competency}/gold`));
    return claims.map(({ alone }: { alone: { verdict: string } }) => alone.verdict);
  };
  const evidence = async () => (await fine(request('GET', '/evidence'))).statements.map((one: object) => one);
  const changes = async () =>
    (await fine(request('GET', '/audit'))).changes.map(({ action }: { action: string }) => action).sort();

  test('the administrators hear when it is, what is to be cured by when, and how it ended; what is solved is told no more', async () => {
    const news = async (): Promise<readonly { cause: string; title: string; by?: string }[]> =>
      (await fine(request('GET', '/notices'))).notices.map((one: { title: string }) => ({
        ...one,
        title: withPlainSpaces(one.title),
      }));
    const causes = async () => (await news()).map(({ cause }) => cause);
    const id = await scheduled('web', '2020-06-20');
    expect(await news()).toMatchObject([
      { cause: 'audit-scheduled', title: 'The audit for Web is on 20 June 2020', by: '2020-06-20' },
    ]);
    await fine(schedule(id, '2020-06-18'));
    expect((await news()).map(({ title }) => title)).toEqual(['The audit for Web is on 18 June 2020']);
    await on('2020-06-18');
    await fine(record(id, { on: '2020-06-18', findings: [aFinding('4.2')] }));
    expect(await news()).toMatchObject([
      { cause: 'audit-to-cure', title: 'The audit for Web has findings to be cured by 3 July 2020', by: '2020-07-03' },
    ]);
    await fine(claim(await only()));
    expect(await causes()).toEqual([]);
    await fine(answer(await only(), rejected));
    expect(await causes()).toEqual(['audit-to-cure']);
    // Nobody does anything: the day after the last one is worked out when the day begins.
    await on('2020-07-04');
    const context = { ...office, reckoner: reckonerInThread };
    doneOf(await workOutStanding(context, { programme: office.programme, partner }));
    expect(await news()).toMatchObject([{ cause: 'audit-not-passed', title: 'The audit for Web is not passed' }]);
    const next = await (async () => {
      await on('2020-07-11');
      const { id: again } = await fine(apply());
      await fine(schedule(again, '2020-07-11'));
      await fine(record(again, { on: '2020-07-11' }));
      return again;
    })();
    expect(await causes()).toContain('audit-passed');
    await fine(takeBack(next));
    expect(await causes()).not.toContain('audit-passed');
    expect(doneOf(await verifyAudit(office, { programme: office.programme })).flaws).toEqual([]);
  });

  test('is applied for, scheduled, held without a finding: passed, evidence, and counted at once', async () => {
    expect(await verdictOf()).toEqual(['not-met']);
    const { id } = await fine(apply());
    expect(await only()).toMatchObject({
      state: 'applied',
      waitsFor: 'office',
      competencyName: 'Web',
      checklists: ['1'],
    });
    await fine(schedule(id));
    expect(await only()).toMatchObject({
      state: 'scheduled',
      scheduled: { on: '2020-06-15', auditor: 'Prüfwerk GmbH' },
    });
    await fine(record(id, {}));
    expect(await only()).toMatchObject({
      ...{ state: 'passed', waitsFor: 'nobody', heldOn: '2020-06-15', checklists: ['1'], findings: [] },
      evidence: { state: 'confirmed', verification: 'verified', validThrough: '2022-06-15' },
    });
    const [one] = await evidence();
    expect(one.statement).toMatchObject({
      ...{ kind: 'visit', outcome: 'pass', competency: 'web', on: '2020-06-15', submitted: '2020-06-15', version: '1' },
      ...{ validThrough: '2022-06-15', details: { auditor: 'Prüfwerk GmbH', audit: id } },
    });
    expect(await verdictOf()).toEqual(['met']);
    await on('2022-06-16');
    expect((await only()).state).toBe('expired');
  });

  test('findings are cured by their day, and with the last one accepted it is passed on the day it was cured', async () => {
    const audit = await withFindings();
    expect(audit).toMatchObject({ state: 'curing', waitsFor: 'partner', cureBy: '2020-06-30' });
    expect(audit.findings).toMatchObject([
      { control: '1.1', toDo: 'Write a plan', state: 'open' },
      { control: '2.3', state: 'open' },
    ]);
    expect(await refusalOf(answer(audit, accepted))).toEqual([409, 'cure-not-claimed']);
    await on('2020-06-20');
    await fine(claim(audit));
    expect(await refusalOf(claim(audit))).toEqual([409, 'cure-claimed']);
    await on('2020-06-30');
    await fine(claim(audit, 1));
    // The office takes its time: what was said in time is in time.
    await on('2020-07-10');
    expect(await only()).toMatchObject({ state: 'reviewing', waitsFor: 'office' });
    await fine(answer(audit, accepted));
    expect(await only()).toMatchObject({ state: 'reviewing', findings: [{ state: 'cured' }, { state: 'claimed' }] });
    await fine(answer(audit, accepted, 1));
    expect(await only()).toMatchObject({ state: 'passed', evidence: { validThrough: '2022-06-30' } });
    expect(await refusalOf(answer(audit, accepted, 1))).toEqual([409, 'cure-accepted']);
    expect(await verdictOf()).toEqual(['met']);
    expect(await changes()).toEqual(expect.arrayContaining(['accept-cure', 'claim-cure', 'pass-partner-audit']));
    expect(doneOf(await verifyAudit(office, { programme: office.programme })).flaws).toEqual([]);
  });

  test('what is not cured in time is no pass, and the next one waits', async () => {
    const audit = await withFindings();
    await fine(claim(audit));
    await on('2020-06-30');
    expect((await only()).state).toBe('curing');
    await on('2020-07-01');
    expect(await only()).toMatchObject({
      ...{ state: 'no-pass', waitsFor: 'nobody' },
      notPassed: { on: '2020-07-01', retryFrom: '2020-07-08' },
    });
    expect(await refusalOf(claim(audit, 1))).toEqual([409, 'cure-too-late']);
    expect((await claim(audit, 1)).json().detail).toContain('until 30\u00a0June 2020');
    expect(await refusalOf(answer(audit, accepted))).toEqual([409, 'cure-too-late']);
    expect(await refusalOf(apply())).toEqual([409, 'partner-audit-too-soon']);
    expect((await apply()).json().detail).toBe(
      'The last audit for this competency was not passed, and it may be tried again from 8\u00a0July 2020 on. Apply then.',
    );
    await fine(apply('cloud'));
    await on('2020-07-08');
    await fine(apply());
    expect((await list()).map(({ state }) => state)).toEqual(['applied', 'applied', 'no-pass']);
    expect(await verdictOf()).toEqual(['not-met']);
  });

  test('a cure that is not accepted is open again with its reason; after the last day that is no pass', async () => {
    const audit = await withFindings();
    await fine(claim(audit));
    await fine(claim(audit, 1));
    await fine(answer(audit, rejected));
    expect(await only()).toMatchObject({
      state: 'curing',
      findings: [
        { state: 'open', rejected: { on: '2020-06-15', reason: 'The plan names no days.' } },
        { state: 'claimed' },
      ],
    });
    await fine(claim(audit));
    await on('2020-07-10');
    expect((await only()).state).toBe('reviewing');
    await fine(answer(audit, rejected));
    expect(await only()).toMatchObject({ state: 'no-pass', notPassed: { on: '2020-07-10', retryFrom: '2020-07-17' } });
  });

  test('a result is taken back with its evidence, and standing follows; then it can be recorded anew', async () => {
    const id = await scheduled();
    expect(await refusalOf(takeBack(id))).toEqual([409, 'partner-audit-not-held']);
    await fine(record(id, {}));
    expect(await verdictOf()).toEqual(['met']);
    await fine(takeBack(id));
    expect(await only()).toMatchObject({ state: 'scheduled', findings: [] });
    expect(await evidence()).toEqual([]);
    expect(await verdictOf()).toEqual(['not-met']);
    await fine(record(id, { findings: [aFinding('1.1')] }));
    await fine(takeBack(id));
    expect(await only()).toMatchObject({ state: 'scheduled', findings: [] });
    await fine(record(id, {}));
    expect(await verdictOf()).toEqual(['met']);
  });

  test('a pass whose evidence the office withdraws by itself is revoked', async () => {
    await fine(record(await scheduled(), {}));
    const { evidence: written } = await only();
    doneOf(await makeStatement(office, { ...at(), kind: 'evidence', corrects: written?.id ?? '' }));
    expect((await only()).state).toBe('revoked');
    await fine(apply());
  });

  test('is judged by the text of its own day, or by that of the application, as the rules say', async () => {
    const versionOf = async (competency: string) =>
      (await evidence()).find((one: { statement: { competency: string } }) => one.statement.competency === competency)
        ?.statement.version;
    const byAudit = await scheduled('cloud', '2020-10-05');
    expect((await only()).checklists).toEqual(['new']);
    const bySubmission = await scheduled('data', '2020-10-05');
    expect((await only()).checklists).toEqual(['old']);
    await on('2020-10-05');
    await fine(record(byAudit, { on: '2020-10-05' }));
    await fine(record(bySubmission, { on: '2020-10-05' }));
    expect([await versionOf('cloud'), await versionOf('data')]).toEqual(['new', 'old']);
    expect([await verdictOf('cloud'), await verdictOf('data')]).toEqual([['met'], ['met']]);
  });

  test('where two texts are open, the office says which; else it is the newest', async () => {
    await on('2020-08-01');
    const id = await scheduled('cloud', '2020-08-01');
    const other = await request(
      ...([
        'POST',
        `/partner-audits/${id}/result`,
        { on: '2020-08-01', version: '1', findings: [] },
        'expert',
      ] as const),
    );
    expect(other.json().errors).toMatchObject([{ pointer: '/version', code: 'not-a-checklist' }]);
    await fine(record(id, { on: '2020-08-01', version: 'old' }));
    expect((await only()).checklists).toEqual(['old']);
    const newest = await scheduled('data', '2020-08-01');
    await fine(record(newest, { on: '2020-08-01' }));
    expect((await only()).checklists).toEqual(['new']);
  });

  test('is withdrawn before it is held, and not afterwards', async () => {
    const id = await scheduled();
    expect(await refusalOf(apply())).toEqual([409, 'partner-audit-open']);
    await fine(request('DELETE', `/partner-audits/${id}`));
    await fine(request('DELETE', `/partner-audits/${id}`));
    expect((await only()).state).toBe('withdrawn');
    expect(await refusalOf(schedule(id))).toEqual([409, 'partner-audit-withdrawn']);
    expect(await refusalOf(record(id, {}))).toEqual([409, 'partner-audit-withdrawn']);
    const next = await scheduled();
    await fine(record(next, { findings: [aFinding('1.1')] }));
    expect(await refusalOf(request('DELETE', `/partner-audits/${next}`))).toEqual([409, 'partner-audit-held']);
    expect(await refusalOf(record(next, {}))).toEqual([409, 'partner-audit-held']);
    expect(await refusalOf(schedule(next))).toEqual([409, 'partner-audit-held']);
  });

  test('is not recorded before somebody said who comes, nor on days that cannot be', async () => {
    const { id } = await fine(apply());
    expect(await refusalOf(record(id, {}))).toEqual([409, 'partner-audit-not-scheduled']);
    const problems = async (asked: ReturnType<typeof request>) =>
      (await asked)
        .json()
        .errors.map(({ pointer, code: what }: { pointer: string; code: string }) => `${pointer} ${what}`);
    expect(await problems(schedule(id, '2020-06-14'))).toEqual(['/on audit-before-application']);
    await fine(schedule(id, '2020-06-20'));
    expect(await problems(record(id, { on: '2020-06-20' }))).toEqual(['/on audit-still-to-come']);
    expect(await problems(record(id, { on: '2020-06-14' }))).toEqual(['/on audit-before-application']);
  });

  test('what the rules do not know or do not ask cannot be applied for', async () => {
    const problems = async (asked: object) =>
      (await request('POST', '/partner-audits', { kind: 'visit', competency: 'web', level: 'gold', ...asked }))
        .json()
        .errors.map(({ pointer, code: what }: { pointer: string; code: string }) => `${pointer} ${what}`);
    expect(await problems({ kind: 'letter' })).toEqual(['/kind not-an-audit']);
    expect(await problems({ kind: 'vist' })).toEqual(['/kind unknown-evidence']);
    expect(await problems({ competency: 'wep' })).toEqual(['/competency unknown-competency']);
    expect(await problems({ level: 'silver' })).toEqual(['/level audit-not-asked']);
    expect(await list()).toEqual([]);
  });

  test('partners apply and cure, programme managers and experts judge, and account managers do neither', async () => {
    const status = async (asked: ReturnType<typeof request>) => (await asked).statusCode;
    for (const as of ['member', 'manager', 'account']) expect(await status(apply('web', as))).toBe(403);
    const audit = await withFindings();
    for (const as of ['administrator', 'member', 'account']) {
      expect(await status(schedule(audit.id, '2020-06-15', as))).toBe(403);
      expect(await status(record(audit.id, {}, as))).toBe(403);
      expect(await status(takeBack(audit.id, as))).toBe(403);
      expect(await status(answer(audit, accepted, 0, as))).toBe(403);
    }
    for (const as of ['member', 'expert']) expect(await status(claim(audit, 0, as))).toBe(403);
    for (const as of ['member', 'account', 'expert']) expect(await list(as)).toHaveLength(1);
  });

  test('partners do not see each other’s audits, and cannot write what an auditor found', async () => {
    const audit = await withFindings();
    const foreign = { programme: office.programme, partner: crypto.randomUUID() };
    for (const table of ['partner_audits', 'partner_audit_findings'] as const)
      expect(await withTenant(store.db, foreign, (tx) => tx.selectFrom(table).select('id').execute())).toEqual([]);
    const forged = withTenant(store.db, at(), (tx) =>
      tx.updateTable('partner_audits').set({ cure_by: '2030-01-01' }).where('id', '=', audit.id).execute(),
    );
    await expect(forged).rejects.toThrow(/permission denied/);
    const accepting = withTenant(store.db, at(), (tx) =>
      tx.updateTable('partner_audit_findings').set({ accepted_on: '2020-06-15' }).execute(),
    );
    await expect(accepting).rejects.toThrow(/permission denied/);
    // Words stand in the audit alone: the trail never had them.
    expect(JSON.stringify(await fine(request('GET', '/audit')))).not.toMatch(/No plan|Prüfwerk/);
  });

  test('the office sees what waits for whom over all partners, as the domain says, the oldest first', async () => {
    const all = async (query = '') =>
      (
        await api.inject({
          ...{ method: 'GET', url: `/api/v1/programmes/acme/partner-audits${query}` },
          headers: { authorization: 'Bearer manager' },
        })
      ).json();
    const own = async (query: string) =>
      (await all(`${query}&limit=200`)).audits.filter(({ partner: of }: { partner: string }) => of === code);
    const first = await withFindings();
    await on('2020-06-16');
    const second = (await fine(apply('cloud'))).id;
    expect(await own('?')).toMatchObject([
      { id: first.id, name: `Company ${code}`, state: 'curing', waitsFor: 'partner', cureBy: '2020-06-30', open: 2 },
      { id: second, state: 'applied', waitsFor: 'office' },
    ]);
    expect(await own('?waits=partner')).toMatchObject([{ id: first.id }]);
    await fine(claim(first));
    await fine(claim(first, 1));
    expect(await own('?waits=office')).toMatchObject([{ id: first.id, state: 'reviewing' }, { id: second }]);
    await fine(answer(first, rejected));
    expect(await own('?waits=partner')).toMatchObject([{ id: first.id, state: 'curing' }]);
    await on('2020-07-01');
    expect(await own('?waits=nobody')).toMatchObject([{ id: first.id, state: 'no-pass' }]);
    for (const waits of ['office', 'partner', 'nobody'])
      for (const one of (await all(`?waits=${waits}&limit=200`)).audits)
        expect([one.id, one.waitsFor]).toEqual([one.id, waits]);
    const page = await all('?limit=1');
    const next = await all(`?limit=1&cursor=${page.next}`);
    expect(next.audits[0].id).not.toBe(page.audits[0].id);
    expect((await all('?limit=1&cursor=nonsense')).audits).toEqual(page.audits);
  });

  // The last ones: they publish other rules.
  test('where the rules give no time for a cure, a finding is no pass on the day of the audit', async () => {
    await publish(packWith({}));
    const id = await scheduled();
    await fine(record(id, { findings: [aFinding('1.1')] }));
    expect(await only()).toMatchObject({ state: 'no-pass', notPassed: { on: '2020-06-15', retryFrom: '2020-06-15' } });
    await fine(record(await scheduled(), {}));
    expect((await only()).evidence).not.toHaveProperty('validThrough');
  });

  test('a pass of a common part counts in every competency that asks for it, for as long as it is valid', async () => {
    const gold = { all: [{ ...audited, id: 'common', evidence: 'common' }, audited] };
    const versions = [{ id: '1', effective: '2019-01-01', chosenBy: 'audit', levels: { gold } }];
    const common = { title: 'Common part', audit: { validFor: { months: 12 }, shared: true } };
    await publish(
      aPack({
        programme: { evidence: { visit: { audit: {} }, common } },
        competencies: ['web', 'data'].map((id) => ({ id, name: id, versions })),
      }),
    );
    const passed = async (what: string, competency: string): Promise<void> => {
      const body = { kind: what, competency, level: 'gold' };
      const { id } = await fine(request('POST', '/partner-audits', body));
      await fine(schedule(id));
      await fine(record(id, {}));
    };
    await passed('common', 'web');
    expect(await evidence()).toMatchObject([{ statement: { kind: 'common', outcome: 'pass' } }]);
    expect((await evidence())[0].statement).not.toHaveProperty('competency');
    const { kinds, clauses } = await fine(request('GET', '/partner-audits/wanted'));
    expect(kinds).toMatchObject([
      { id: 'visit', shared: false },
      { id: 'common', shared: true },
    ]);
    const found = (competency: string) =>
      clauses
        .filter((one: { competency: string }) => one.competency === competency)
        .map(({ kind: asked, found }: { kind: string; found: number }) => `${asked} ${found}`);
    expect([found('web'), found('data')]).toEqual([
      ['common 1', 'visit 0'],
      ['common 1', 'visit 0'],
    ]);
    await passed('visit', 'data');
    expect([await verdictOf('web'), await verdictOf('data')]).toEqual([['not-met'], ['met']]);
    expect(await verdictOf('data', '2021-06-16')).toEqual(['not-met']);
  });

  test('an audit that the rules know no more is not recorded, and says so', async () => {
    await publish(packWith());
    const id = await scheduled();
    await publish(aPack({ programme: { evidence: {} } }));
    expect(await refusalOf(record(id, {}))).toEqual([409, 'partner-audit-not-asked-any-more']);
    expect((await only()).state).toBe('scheduled');
    expect(await fine(request('GET', '/partner-audits/wanted'))).toEqual({ kinds: [], clauses: [] });
  });

  const publish = async (pack: object) =>
    doneOf(
      await publishCatalogue(office, {
        ...{ programme: office.programme, label: 'again' },
        files: { 'pack.yaml': JSON.stringify(pack) },
      }),
    );
});
