import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { beginBusinessDay } from '../../src/actions/begin-business-day.ts';
import { importPartner } from '../../src/actions/import-partner.ts';
import { makeStatement } from '../../src/actions/make-statement.ts';
import { publishCatalogue } from '../../src/actions/publish-catalogue.ts';
import { mostInADay } from '../../src/actions/references/ask-reference.ts';
import { referenceLetter } from '../../src/actions/references/reference-letter.ts';
import { hashOfSecret } from '../../src/actions/secret.ts';
import { verifyAudit } from '../../src/actions/verify-audit.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { day } from '../../src/domain/time/day.ts';
import { sendLetter } from '../../src/jobs/send-letter.ts';
import { smtpPost } from '../../src/mail/smtp-post.ts';
import type { Store } from '../../src/store/store.ts';
import { type Tx, withOffice, withTenant } from '../../src/store/tenant.ts';
import { aMailServer, type MailServer } from '../builders/a-mail-server.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';

const gold = { all: [{ id: 'references', evidence: 'reference', count: 2, within: { months: 24 } }] };
const packWith = (programme: object) =>
  aPack({
    programme: { evidence: { audit: {}, reference: { title: 'Customer reference', reference: true } }, ...programme },
    competencies: [aCompetency('web', { gold }), aCompetency('data', { gold })],
  });
const pack = packWith({});
const base = '/api/v1/programmes/acme/partners';

interface Listed {
  readonly id: string;
  readonly state: string;
  readonly contact?: object;
  readonly evidence?: { readonly id: string; readonly state: string; readonly verification: string };
}

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  let api: Api;
  let mail: MailServer;
  let partner: string;
  let code: string;
  let count = 0;
  const askers: Record<string, ReturnType<typeof inOffice>> = {};
  let postIsOpen = Promise.resolve();

  beforeAll(async () => {
    [store, mail] = await Promise.all([aStore(kind), aMailServer()]);
    office = await anOffice(store, pack);
    askers['manager'] = inOffice(office.programme);
    const post = smtpPost(mail.url, 'Assay <assay@vendor.example>');
    const send = sendLetter({ context: office, post, address: 'https://assay.example' });
    await office.queue.work('letter', async (job) => {
      await postIsOpen;
      await send(job);
    });
    api = await anApi(office, askers);
  });
  afterAll(async () => {
    await api.close();
    await office.stop();
    await Promise.all([store.close(), mail.close()]);
  });
  beforeEach(async () => {
    office.clock.today = () => day('2020-06-15');
    const name = `p${String(++count).padStart(3, '0')}`;
    const tree = { partner: name, name: `Company ${name}`, claims: ['web/gold'] };
    const made = doneOf(await importPartner(office, { programme: office.programme, tree }));
    [partner, code] = [made.partner, name];
    askers['administrator'] = atPartner(office.programme, partner);
    askers['member'] = atPartner(office.programme, partner, 'partner-member');
  });

  /** From here on letters wait, until what is answered is called. */
  const closePost = (): (() => void) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    postIsOpen = promise;
    return resolve;
  };
  const at = () => ({ programme: office.programme, partner });
  const asked = (override: object = {}) => ({
    ...{ kind: 'reference', company: 'Kundenhaus AG', contact: 'Kim Kunde', email: `kim@${code}.example` },
    ...{ language: 'de', project: 'We moved the shop to the cloud.', on: '2020-03-02', ...override },
  });
  const request = (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object, as = 'administrator') =>
    api.inject({
      ...{ method, url, headers: { ...(as !== 'nobody' && { authorization: `Bearer ${as}` }) } },
      ...(payload && { payload }),
    });
  const ask = async (override: object = {}): Promise<string> => {
    const answer = await request('POST', `${base}/${code}/references`, asked(override));
    expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
    return answer.json().id;
  };
  const askAgain = (id: string) => request('POST', `${base}/${code}/references/${id}/letters`);
  const withdraw = (id: string) => request('DELETE', `${base}/${code}/references/${id}`);
  const list = async (query = '', as = 'administrator'): Promise<readonly Listed[]> =>
    (await request('GET', `${base}/${code}/references${query}`, undefined, as)).json().references;
  const stateOf = async (id: string) => (await list()).find((one) => one.id === id)?.state;
  const lettersTo = (email: string) =>
    mail.received.filter(({ to }) => [to].flat().some((one) => one?.text.includes(email)));
  const tokenIn = async (letters: number, email = `kim@${code}.example`): Promise<string> => {
    await expect.poll(() => lettersTo(email).length).toBe(letters);
    const [, token = ''] = /reference#token=(\S+)/.exec(lettersTo(email).at(-1)?.text ?? '') ?? [];
    return token;
  };
  const asAwaited = async (override: object = {}) => {
    const id = await ask(override);
    const token = await tokenIn(lettersTo(`kim@${code}.example`).length + 1);
    await expect.poll(() => stateOf(id)).toBe('awaiting');
    return { id, token };
  };
  const show = (token: string, language = 'en') =>
    api.inject({
      ...{ method: 'POST', url: '/api/v1/references/shown', payload: { token } },
      headers: { 'accept-language': language },
    });
  const approved = { answer: 'approved', speaksForCompany: true, on: '2020-03-05', remark: 'They did it well.' };
  const rejected = { answer: 'rejected', remark: 'It is not finished.' };
  const answer = (token: string, given: object) =>
    request('POST', '/api/v1/references/answered', { token, given }, 'nobody');
  const evidence = async () =>
    (await request('GET', `${base}/${code}/evidence`)).json().statements as {
      readonly id: string;
      readonly statement: object;
    }[];
  const wanted = async () =>
    (await request('GET', `${base}/${code}/references/wanted`)).json() as {
      readonly countsAtOnce: boolean;
      readonly clauses: { readonly competency: string; readonly found: number; readonly verdict: string }[];
    };
  const changes = async () =>
    (await request('GET', `${base}/${code}/audit`, undefined, 'manager')).json().changes as {
      readonly action: string;
      readonly by: object;
    }[];
  const revision = async () => (await request('GET', `${base}/${code}`)).json().revision as number;
  const row = (id: string) =>
    withOffice(store.db, office.programme, (tx) =>
      tx.selectFrom('reference_requests').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    );

  test('a request is asked while its letter waits, and awaits its answer once it has left; the letter tells who asks', async () => {
    const open = closePost();
    const id = await ask();
    expect(await list()).toEqual([
      {
        id,
        ...{ state: 'asked', kind: 'reference', kindName: 'Customer reference', company: 'Kundenhaus AG' },
        contact: { name: 'Kim Kunde', email: `kim@${code}.example` },
        ...{ language: 'de', project: 'We moved the shop to the cloud.', on: '2020-03-02', letters: 1 },
        ...{ askedOn: '2020-06-15', until: '2020-07-15', askedBy: { kind: 'user', id: expect.any(String) } },
      },
    ]);
    expect(lettersTo(code)).toEqual([]);
    open();
    await tokenIn(1);
    await expect.poll(() => stateOf(id)).toBe('awaiting');
    const [letter] = lettersTo(code);
    expect(letter?.subject).toBe(`Company ${code} bittet Sie um eine Referenz`);
    expect(letter?.text).toContain('Kundenhaus AG als Kunden genannt');
    expect(letter?.text).toMatch(/gilt bis 15\.\sJuli 2020/);
    // What a partner writes freely goes to nobody in our letters.
    expect(letter?.text).not.toContain('We moved the shop');
  });

  test('the secret of a link rests nowhere but in the letter, and the queue does not know whom it is for', async () => {
    const { token } = await asAwaited();
    const { rows } = await store.engine.run('select * from reference_links');
    expect(rows.map((one) => one['token_hash'])).toContain(hashOfSecret(token));
    expect(JSON.stringify(rows)).not.toContain(token);
    const queued = await store.engine.run(`select data::text as data from queue.job where name = 'letter'`);
    expect(queued.rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(queued.rows)).not.toContain('@');
  });

  test('a customer sees what it is asked without signing in, in the language of the reader, and no address', async () => {
    const { token } = await asAwaited({ competency: 'web' });
    const seen = await show(token);
    expect(seen.json()).toEqual({
      ...{ partner: `Company ${code}`, programme: 'Acme Partner Circle', kind: 'Customer reference' },
      ...{ competency: 'web', company: 'Kundenhaus AG', contact: 'Kim Kunde' },
      ...{ project: 'We moved the shop to the cloud.', on: '2020-03-02', language: 'de', until: '2020-07-15' },
    });
    expect((await show('none')).statusCode).toBe(404);
  });

  test('an approval is evidence of its moment, counted in the standing, with the day that the customer corrected', async () => {
    const { id, token } = await asAwaited({ competency: 'web' });
    const before = await revision();
    expect((await wanted()).clauses.map(({ competency, found }) => [competency, found])).toEqual([
      ['web', 0],
      ['data', 0],
    ]);
    expect((await answer(token, approved)).json()).toEqual({ answer: 'approved' });
    const [statement] = await evidence();
    expect(statement?.statement).toEqual({
      ...{ kind: 'reference', competency: 'web', on: '2020-03-05', submitted: '2020-06-15' },
      ...{ verification: 'documented', details: { customer: 'Kundenhaus AG', reference: id } },
    });
    expect(await list()).toMatchObject([
      {
        ...{ id, state: 'approved', on: '2020-03-05', answeredOn: '2020-06-15', remark: 'They did it well.' },
        evidence: { id: statement?.id, state: 'confirmed', verification: 'documented' },
      },
    ]);
    expect(await revision()).toBe(before + 1);
    expect((await wanted()).clauses.map(({ competency, found }) => [competency, found])).toEqual([
      ['web', 1],
      ['data', 0],
    ]);
    expect((await changes())[0]).toMatchObject({ action: 'approve-reference', by: { kind: 'system' } });
    const standing = await store.engine.run(
      `select count(*) as number from queue.job where name = 'standing' and data->>'partner' = $1`,
      [partner],
    );
    expect(Number(standing.rows[0]?.['number'])).toBeGreaterThan(0);
    expect(doneOf(await verifyAudit(office, { programme: office.programme })).flaws).toEqual([]);
  });

  test('one that is for no competency serves all, and two meet the clause', async () => {
    const first = await asAwaited();
    await answer(first.token, approved);
    // Nor is it made for the texts of one day.
    expect((await evidence())[0]?.statement).not.toHaveProperty('submitted');
    const second = await asAwaited({ project: 'Another one' });
    await answer(second.token, { ...approved, on: '2019-11-01' });
    expect((await wanted()).clauses.map(({ verdict }) => verdict)).toEqual(['met', 'met']);
  });

  test('a link answers once: the same again is the same answer, another one is refused; what was answered can be read', async () => {
    const { token } = await asAwaited();
    const [one, other] = await Promise.all([answer(token, approved), answer(token, approved)]);
    expect([one.statusCode, other.statusCode]).toEqual([200, 200]);
    expect(await evidence()).toHaveLength(1);
    const again = await answer(token, rejected);
    expect([again.statusCode, again.json().reason]).toEqual([409, 'reference-answered']);
    for (const other of [
      { ...approved, on: '2020-03-06' },
      { ...approved, remark: 'They did it badly.' },
      { ...rejected, remark: approved.remark },
    ])
      expect((await answer(token, other)).statusCode).toBe(409);
    office.clock.today = () => day('2022-06-15');
    expect((await show(token)).json()).toMatchObject({
      on: '2020-03-05',
      answered: { answer: 'approved', on: '2020-06-15', remark: 'They did it well.' },
    });
  });

  test('a rejection is kept with its reason, and is no evidence', async () => {
    const { id, token } = await asAwaited();
    const before = await revision();
    expect((await answer(token, rejected)).json()).toEqual({ answer: 'rejected' });
    expect((await answer(token, rejected)).statusCode).toBe(200);
    expect(await list()).toMatchObject([{ id, state: 'rejected', remark: 'It is not finished.', on: '2020-03-02' }]);
    expect(await evidence()).toEqual([]);
    expect(await revision()).toBe(before);
    expect((await changes())[0]).toMatchObject({ action: 'reject-reference', by: { kind: 'system' } });
  });

  test('an approval without speaking for the company, without a reason to reject, or of a day to come is refused', async () => {
    const { token } = await asAwaited();
    const { speaksForCompany: _, ...silent } = approved;
    const { remark: __, ...unreasoned } = rejected;
    expect((await answer(token, silent)).json().errors).toMatchObject([
      { pointer: '/given', code: 'missing-key', detail: expect.stringContaining('speaksForCompany') },
    ]);
    expect((await answer(token, unreasoned)).json().errors).toMatchObject([
      { pointer: '/given', code: 'missing-key', detail: expect.stringContaining('remark') },
    ]);
    expect((await answer(token, { ...approved, on: '2020-06-16' })).json().errors).toMatchObject([
      {
        ...{ code: 'work-still-to-come', pointer: '/given/on' },
        detail:
          '16\u00a0June 2020 is still to come. Write the day on which the work was done: 15\u00a0June 2020 or earlier.',
      },
    ]);
    expect((await answer(token, { ...approved, on: '2020-06-15' })).statusCode).toBe(200);
  });

  test('a link that is too old, withdrawn or replaced answers nothing and says why', async () => {
    const closed = async (token: string) => {
      const [shown, answered] = [await show(token), await answer(token, approved)];
      expect([shown.statusCode, answered.statusCode]).toEqual([409, 409]);
      expect(shown.json().reason).toBe(answered.json().reason);
      return [shown.json().reason, (await show(token, 'de')).json().detail];
    };
    const { id, token } = await asAwaited();
    office.clock.today = () => day('2020-07-15');
    expect((await show(token)).statusCode).toBe(200);
    office.clock.today = () => day('2020-07-16');
    expect(await stateOf(id)).toBe('expired');
    expect(await closed(token)).toEqual(['reference-expired', expect.stringMatching(/^Die Zeit für eine Antwort/)]);

    office.clock.set('2026-01-12T09:00:00Z');
    const open = closePost();
    expect((await askAgain(id)).statusCode).toBe(201);
    expect(await stateOf(id)).toBe('asked');
    open();
    expect(await closed(token)).toEqual(['reference-replaced', expect.stringMatching(/^Eine neuere E-Mail/)]);
    const newer = await tokenIn(2);
    expect((await show(newer)).json().until).toBe('2020-08-15');

    expect((await withdraw(id)).statusCode).toBe(204);
    expect((await withdraw(id)).statusCode).toBe(204);
    expect(await closed(newer)).toEqual(['reference-withdrawn', expect.stringMatching(/hat ihre Anfrage/)]);
    expect(await evidence()).toEqual([]);
    expect((await changes()).map(({ action }) => action).slice(0, 3)).toEqual([
      'withdraw-reference',
      'ask-reference-again',
      'ask-reference',
    ]);
  });

  test('nobody is written to twice a day, nor after an answer or a withdrawal', async () => {
    const { id, token } = await asAwaited();
    const why = async () => (await askAgain(id)).json().reason;
    expect(await why()).toBe('reference-asked-lately');
    const same = await request('POST', `${base}/${code}/references`, asked({ email: `KIM@${code}.example` }));
    expect([same.statusCode, same.json().reason]).toEqual([409, 'reference-asked-already']);
    await answer(token, rejected);
    expect(await why()).toBe('reference-answered');
    expect((await withdraw(id)).json().reason).toBe('reference-answered');
    const other = await asAwaited();
    await withdraw(other.id);
    expect((await askAgain(other.id)).json().reason).toBe('reference-withdrawn');
  });

  test('a letter that was replaced or withdrawn while it waited is not sent', async () => {
    const open = closePost();
    const withdrawn = await ask({ email: `first@${code}.example` });
    await withdraw(withdrawn);
    const again = await ask();
    // None has left, so that nobody is written to twice.
    expect((await askAgain(again)).statusCode).toBe(201);
    open();
    await tokenIn(1);
    await expect.poll(() => stateOf(again)).toBe('awaiting');
    await expect
      .poll(async () => {
        const { rows } = await store.engine.run(
          `select count(*) as number from queue.job where name = 'letter' and state <> 'completed'`,
        );
        return Number(rows[0]?.['number']);
      })
      .toBe(0);
    expect(lettersTo(code)).toHaveLength(1);
  });

  test('nobody is asked what was answered meanwhile, or whose time is over, when the mail was down for long', async () => {
    const { id, token } = await asAwaited();
    const letter = () => referenceLetter(office, { ...at(), reference: id, letter: 1 });
    expect(await letter()).toMatchObject({ to: `kim@${code}.example`, until: '2020-07-15' });
    office.clock.today = () => day('2020-07-16');
    expect(await letter()).toBeUndefined();
    office.clock.today = () => day('2020-06-15');
    await answer(token, rejected);
    expect(await letter()).toBeUndefined();
  });

  test('a partner writes to so many strangers a day, and no more', async () => {
    const before = asked();
    await withTenant(store.db, at(), async (tx) => {
      const row = { kind: 'reference', competency: null, company: 'K', contact_name: 'K', language: 'en' as const };
      const when = { project: 'P', worked_on: before.on, asked_at: office.clock.now(), asked_on: '2020-06-15' };
      const who = { asked_by_kind: 'user' as const, asked_by: partner, programme_id: office.programme };
      for (let number = 0; number < mostInADay; number += 1)
        await tx
          .insertInto('reference_requests')
          .values({
            ...row,
            ...when,
            ...who,
            partner_id: partner,
            id: crypto.randomUUID(),
            contact_mail: `k${number}@k`,
          })
          .execute();
    });
    const answered = await request('POST', `${base}/${code}/references`, before);
    expect([answered.statusCode, answered.json().reason]).toEqual([409, 'too-many-references']);
    expect(answered.json().detail).toContain(String(mostInADay));
  });

  test('what the rules do not know cannot be asked for', async () => {
    const problems = async (override: object) =>
      (await request('POST', `${base}/${code}/references`, asked(override)))
        .json()
        .errors.map(({ pointer, code: what }: { pointer: string; code: string }) => `${pointer} ${what}`);
    expect(await problems({ kind: 'audit' })).toEqual(['/kind not-a-reference']);
    expect(await problems({ kind: 'referense' })).toEqual(['/kind unknown-evidence']);
    expect(await problems({ competency: 'webb', on: '2020-06-16' })).toEqual([
      '/competency unknown-competency',
      '/on work-still-to-come',
    ]);
    expect(await problems({ email: 'nobody' })).toEqual(['/email not-an-email']);
    expect(await list()).toEqual([]);
  });

  test('a reference expires with its evidence, and is withdrawn with it; what is disputed is told so', async () => {
    const { id, token } = await asAwaited();
    await answer(token, approved);
    const [statement] = await evidence();
    const body = { ...statement?.statement, verification: 'verified' };
    const correct = async (more: object, corrects: string | undefined) =>
      doneOf(
        await makeStatement(office, {
          ...at(),
          kind: 'evidence',
          body: { ...body, ...more },
          corrects: corrects ?? '',
        }),
      ).id;
    const limited = await correct({ validThrough: '2020-12-31' }, statement?.id);
    expect(await list()).toMatchObject([
      { state: 'approved', evidence: { id: limited, verification: 'verified', validThrough: '2020-12-31' } },
    ]);
    office.clock.today = () => day('2021-01-01');
    expect(await stateOf(id)).toBe('expired');
    office.clock.today = () => day('2020-06-15');
    const disputed = await correct({ state: 'disputed' }, limited);
    expect(await list()).toMatchObject([{ state: 'approved', evidence: { state: 'disputed' } }]);
    expect((await wanted()).clauses[0]).toMatchObject({ found: 0 });
    doneOf(await makeStatement(office, { ...at(), kind: 'evidence', corrects: disputed ?? '' }));
    expect(await stateOf(id)).toBe('withdrawn');
  });

  test('lists by state and by page, the newest first, for all who read the partner', async () => {
    const first = await ask({ email: `a@${code}.example` });
    const second = await ask({ email: `b@${code}.example` });
    const third = await ask({ email: `c@${code}.example` });
    await withdraw(second);
    for (const as of ['administrator', 'member', 'manager'])
      expect((await list('', as)).map(({ id }) => id)).toEqual([third, second, first]);
    expect((await list('?state=withdrawn')).map(({ id }) => id)).toEqual([second]);
    const page = (await request('GET', `${base}/${code}/references?limit=2`)).json();
    expect(page.references.map(({ id }: Listed) => id)).toEqual([third, second]);
    const rest = (await request('GET', `${base}/${code}/references?limit=2&cursor=${page.next}`)).json();
    expect(rest.references.map(({ id }: Listed) => id)).toEqual([first]);
    expect(rest.next).toBeUndefined();
  });

  test('whom it was for is forgotten at once when it is withdrawn, and else ninety days after it is over', async () => {
    const kept = async (id: string) => (await row(id)).contact_mail !== null;
    const withdrawn = await ask({ email: `w@${code}.example` });
    await withdraw(withdrawn);
    expect(await row(withdrawn)).toMatchObject({ contact_name: null, contact_mail: null });
    expect((await list())[0]?.contact).toBeUndefined();

    const { id: answered, token } = await asAwaited();
    await answer(token, approved);
    const silent = await ask({ email: `s@${code}.example` });
    const forgetOn = async (on: string) => {
      office.clock.today = () => day(on);
      await beginBusinessDay(office);
      return [await kept(answered), await kept(silent)];
    };
    expect(await forgetOn('2020-09-13')).toEqual([true, true]);
    expect(await forgetOn('2020-09-14')).toEqual([false, true]);
    expect(await forgetOn('2020-10-13')).toEqual([false, true]);
    expect(await forgetOn('2020-10-14')).toEqual([false, false]);
    expect((await askAgain(silent)).json().reason).toBe('reference-contact-forgotten');
    expect((await show(token)).json()).toMatchObject({ company: 'Kundenhaus AG', answered: { answer: 'approved' } });
    expect(await stateOf(answered)).toBe('approved');
    // Names and addresses stand in the request alone: the audit never had them.
    expect(JSON.stringify(await changes())).not.toMatch(/Kim Kunde|@p/);
  });

  test('whoever asks to be forgotten is, once nothing is left to answer', async () => {
    const { id, token } = await asAwaited();
    const forget = (as = 'administrator') =>
      request('DELETE', `${base}/${code}/references/${id}/contact`, undefined, as);
    expect((await forget()).json().reason).toBe('reference-still-open');
    await answer(token, approved);
    expect((await forget('member')).statusCode).toBe(403);
    expect((await forget('manager')).statusCode).toBe(204);
    expect((await forget()).statusCode).toBe(204);
    expect(await row(id)).toMatchObject({ contact_name: null, contact_mail: null, answer: 'approved' });
    expect(await stateOf(id)).toBe('approved');
    expect((await changes()).filter(({ action }) => action === 'forget-contact')).toHaveLength(1);
  });

  test('partners do not see each other’s customers, nor write what a customer answers', async () => {
    const id = await ask();
    const foreign = { programme: office.programme, partner: crypto.randomUUID() };
    const seen = await withTenant(store.db, foreign, (tx) =>
      tx.selectFrom('reference_requests').select('id').execute(),
    );
    expect(seen).toEqual([]);
    const forged = withTenant(store.db, at(), (tx) =>
      tx.updateTable('reference_requests').set({ answer: 'approved' }).where('id', '=', id).execute(),
    );
    await expect(forged).rejects.toThrow(/permission denied/);
    const readLinks = (tx: Tx) => tx.selectFrom('reference_links').selectAll().execute();
    await expect(withTenant(store.db, at(), readLinks)).rejects.toThrow(/permission denied/);
    await expect(withOffice(store.db, office.programme, readLinks)).rejects.toThrow(/permission denied/);
  });

  // The last ones: they publish other rules.
  test('where the programme counts only what is verified, an approval counts once the office has verified it', async () => {
    await publish({ verification: 'verified' });
    const { token } = await asAwaited();
    await answer(token, approved);
    expect(await wanted()).toMatchObject({ countsAtOnce: false, clauses: [{ found: 0 }, { found: 0 }] });
    const [statement] = await evidence();
    const body = { ...statement?.statement, verification: 'verified' };
    doneOf(await makeStatement(office, { ...at(), kind: 'evidence', body, corrects: statement?.id ?? '' }));
    expect(await wanted()).toMatchObject({ clauses: [{ found: 1 }, { found: 1 }] });
  });

  test('an answer to what the rules know no more is not kept, and says so', async () => {
    await publish({});
    const { id, token } = await asAwaited();
    doneOf(
      await publishCatalogue(office, {
        ...{ programme: office.programme, label: 'without' },
        files: { 'pack.yaml': JSON.stringify(aPack({ programme: { evidence: { audit: {} } } })) },
      }),
    );
    const answered = await answer(token, approved);
    expect([answered.statusCode, answered.json().reason]).toEqual([409, 'reference-not-asked-any-more']);
    expect(await stateOf(id)).toBe('awaiting');
    expect(await request('GET', `${base}/${code}/references/wanted`).then((one) => one.json())).toEqual({
      ...{ kinds: [], countsAtOnce: true, clauses: [] },
    });
  });

  const publish = async (programme: object) =>
    doneOf(
      await publishCatalogue(office, {
        ...{ programme: office.programme, label: 'again' },
        files: { 'pack.yaml': JSON.stringify(packWith(programme)) },
      }),
    );
});
