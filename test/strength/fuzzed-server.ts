import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { addPerson } from '../../src/actions/add-person.ts';
import { importPartner } from '../../src/actions/import-partner.ts';
import { publishCatalogue } from '../../src/actions/publish-catalogue.ts';
import { workOutStanding } from '../../src/actions/work-out-standing.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { day } from '../../src/domain/time/day.ts';
import { setBusinessDay } from '../../src/store/installation/business-day.ts';
import { addRole } from '../../src/store/sign-in/role-assignments.ts';
import { addUser } from '../../src/store/sign-in/users.ts';
import { Pool } from '../../src/workers/pool.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, type EngineKind } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anId, anOffice, atPartner, doneOf, inOffice } from '../builders/an-office.ts';
import { apiOperations, type DocumentedOperation } from '../builders/api-operations.ts';
import type { Known } from '../builders/arbitrary-of-schema.ts';
import { type Asker, type DrawnRequest, drawnRequests } from './drawn-requests.ts';
import { invitedBy, signInOf } from './fuzzed-secrets.ts';
import { type Made, type Method, storyOf } from './fuzzed-stories.ts';

/** What stands in the data of a partner and nowhere else. */
const secrets = { own: 'Zwiebelturm', beside: 'Kirchturm' };

/** Words that an asker must never read. */
export const foreign: Readonly<Record<Asker, readonly string[]>> = {
  manager: [],
  own: [secrets.beside],
  beside: [secrets.own],
  person: Object.values(secrets),
  nobody: Object.values(secrets),
};

const gold = {
  all: [
    { people: 1, with: 'A' },
    { question: 'shared', readings: { yes: { people: 1, with: 'B' }, no: { people: 2, with: 'B' } } },
  ],
};
const lifecycle = { enforcement: 'atRenewal', term: { months: 12 }, grace: { days: 10 } };
const visit = { evidence: 'audit' };
const pack = aPack({
  competencies: [
    aCompetency('web', { gold }, { lifecycle }),
    // Renewed in a window that is open, for a fee; held by whoever has passed A.
    aCompetency('kept', { gold: { people: 1, with: 'A' } }),
    aCompetency('visited', { gold: { all: [visit, { evidence: 'reference' }] } }),
    aCompetency('inspected', { gold: visit }),
  ],
  programme: {
    lifecycle: { enforcement: 'atRenewal', window: { opens: { days: -90 }, closes: { days: 0 } } },
    membership: { from: '2020-01-01', fees: [{ level: 'gold', amount: 1000, currency: 'EUR' }] },
    evidence: {
      audit: { audit: { cure: { days: 15 }, validFor: { months: 24 } } },
      reference: { title: 'Customer reference', reference: true },
    },
    questions: { shared: { text: 'May the two be one?', readings: { yes: 'They may.', no: 'They may not.' } } },
  },
});
const packs = ['E', 'F'].map((name) => JSON.stringify({ ...pack, exams: { A: {}, B: {}, C: {}, D: {}, [name]: {} } }));

const training = {
  language: 1,
  sample: true,
  currency: 'EUR',
  otherwise: { fee: 165, retakeWait: { days: 1 } },
  selfStudy: { price: 0, duration: { days: 14 }, hours: 40, retakeHours: 8, pass: 80 },
};
const benefits = {
  language: 1,
  benefits: [
    {
      ...{ id: 'licences', name: 'Licences', unit: { one: 'licence', many: 'licences' } },
      terms: [{ from: '2010-01-01', sample: true, gives: [{ status: 'partnership', first: 'unlimited' }] }],
    },
  ],
};
/** With what plans are made of, and what levels give. */
const whole = (name: string) => ({
  'pack.yaml': JSON.stringify({ ...pack, exams: { A: {}, B: {}, C: {}, D: {}, [name]: {} } }),
  'training.yaml': JSON.stringify(training),
  'benefits.yaml': JSON.stringify(benefits),
});

/** Of these a partner has one at a time, or none beside a list of none: what is made later takes the place of it. */
const replacing = ['/memberships', '/attributes', '/records'];

export interface Answered {
  readonly asker: Asker;
  readonly status: number;
  readonly body: string;
}

/** A server with two partners, for requests that are drawn at random. */
export interface FuzzedServer {
  readonly usual: Known['usual'];
  /** Makes what requests to this operation are about: partners that nothing has been done to, and things of theirs. */
  prepare(operation: DocumentedOperation, things: number): Promise<void>;
  send(operation: DocumentedOperation, drawn: DrawnRequest): Promise<Answered>;
  close(): Promise<void>;
}

export async function aFuzzedServer(kind: EngineKind, { seconds }: { seconds?: number }): Promise<FuzzedServer> {
  const store = await aStore(kind);
  const office = await anOffice(store, pack);
  const { programme } = office;
  const users: Record<Exclude<Asker, 'nobody'>, string> = {
    manager: anId(),
    own: anId(),
    beside: anId(),
    person: anId(),
  };
  const askers: Record<string, ReturnType<typeof inOffice>> = {};
  const alsoPerson = (asker: keyof typeof users, actor?: ReturnType<typeof inOffice>): void => {
    const id = users[asker];
    askers[asker] = { kind: 'user', id, roles: [...(actor?.roles ?? []), { kind: 'person', person: id }] };
  };
  for (const [name, id] of Object.entries(users))
    await addUser(store.db, {
      id,
      email: `${name}@example.org`,
      name: 'Somebody',
      language: 'en',
      now: office.clock.now(),
    });
  await store.engine.run('update users set email_verified = true');
  alsoPerson('manager', inOffice(programme));
  alsoPerson('person');
  // An invitation is good as long as whoever invites may still do so, by what the database has.
  const manages = { id: anId(), programme, partner: null, user: users.manager, role: 'programme-manager' };
  const since = { from: office.clock.now(), grantedBy: null, invitation: null };
  const looksAfter = { ...manages, id: anId(), role: 'account-manager' };
  for (const role of [manages, looksAfter])
    await store.db.transaction().execute((tx) => addRole(tx, { ...role, ...since }));
  const pool = seconds === undefined ? undefined : new Pool({ threads: 2, waiting: 8, seconds });
  const { signUpInvited } = signInOf(office);
  const api: Api = await anApi(
    office,
    askers,
    { ...(pool && { context: { ...office, reckoner: pool } }) },
    signUpInvited,
  );

  let codes: Record<'own' | 'beside', string> = { own: 'own', beside: 'beside' };
  const ids = { own: '', beside: '' };
  let made: Made[] = [];
  let count = 0;
  const enrol = async (who: 'own' | 'beside'): Promise<void> => {
    const word = secrets[who];
    const people = ['a', 'b'].map((id) => ({
      ...{ id, name: `${word} ${id}`, affiliation: 'employee' },
      credentials: [{ item: 'A', earned: '2019-01-01', source: word }],
    }));
    const statuses = [
      { status: 'web', level: 'gold', from: '2018-03-01' },
      { status: 'kept', level: 'gold', from: '2018-07-10', renewals: [{ done: '2019-07-01', for: '2019-07-10' }] },
      { status: 'partnership', from: '2015-01-01' },
    ];
    const code = codes[who];
    const tree = {
      partner: code,
      name: `${word} Ltd`,
      people,
      statuses,
      claims: ['web/gold'],
      attributes: { country: word },
    };
    const { partner } = doneOf(await importPartner(office, { programme, tree }));
    ids[who] = partner;
    alsoPerson(who, atPartner(programme, partner));
    const body = { code: 'me', name: word, email: `${who}@example.org` };
    doneOf(await addPerson(office, { programme, partner, body }));
    if (pool) doneOf(await workOutStanding({ ...office, reckoner: pool }, { programme, partner }));
    const role = { id: anId(), programme, partner, user: users.person, role: 'partner-member' as const };
    await store.db
      .transaction()
      .execute((tx) => addRole(tx, { ...role, from: office.clock.now(), grantedBy: null, invitation: null }));
    made.push({ params: { id: role.id }, asker: who });
  };

  const server: FuzzedServer = {
    get usual() {
      return {
        ...usualTexts,
        partner: [
          ...Array<string>(8).fill(codes.own),
          codes.beside,
          codes.beside,
          ...['1', '2', '3', '4'].map((one) => `next-${one}-${count}`),
        ],
        parent: [codes.beside],
      };
    },
    async prepare(operation, things) {
      const story = storyOf(operation.path);
      if (operation.method !== 'get' || count === 0 || story) {
        codes = { own: `own-${++count}`, beside: `beside-${count}` };
        made = [];
        for (const who of ['own', 'beside'] as const) await enrol(who);
      }
      if (/\/plan|\/benefits/.test(operation.path))
        doneOf(await publishCatalogue(office, { programme, label: 'whole', files: whole(`P${count}`) }));
      if (operation.path.includes('/demo')) await setBusinessDay(store.db, day('2019-06-15'));
      if (operation.path.includes('/wallet/')) await unlinkAll();
      const kept = operation.path.endsWith('/roles/{id}') ? made : [];
      const secrets = [...(await invitationsFor(operation, things)), ...(await plansFor(operation, things))];
      const own = { code: codes.own, id: ids.own };
      const told = await story?.({ office, ask, own, users, wanted: things });
      made = [
        ...[...kept, ...secrets, ...(await demotionsFor(operation))],
        ...(told ?? (await thingsFor(operation, things))),
      ];
    },
    async send(operation, drawn) {
      const found = drawn.made === undefined ? undefined : made.at(drawn.made % Math.max(made.length, 1));
      const asker = found && drawn.isByMaker ? found.asker : drawn.asker;
      const body = found?.sent && drawn.isByMaker ? sentAbout(found.sent, drawn.body) : drawn.body;
      const params = { ...drawn.params, ...found?.params };
      const answer = await answered(operation, { ...drawn, asker, body, params: meantIn(params) });
      const corrected = found && answer.status < 300 ? idIn(answer.body) : undefined;
      if (corrected !== undefined) made.push({ ...found, params: { ...found?.params, id: corrected } } as Made);
      return answer;
    },
    async close() {
      await api.close();
      await pool?.stop();
      await office.stop();
      await store.close();
    },
  };

  /** The two partners as they are called now, where a request was written before. */
  const meantIn = ({ partner, ...params }: DrawnRequest['params']): DrawnRequest['params'] => {
    const meant = partner === 'own' || partner === 'beside' ? codes[partner] : partner;
    return { ...params, ...(meant !== undefined && { partner: meant }) };
  };

  async function answered({ method, path }: DocumentedOperation, drawn: DrawnRequest): Promise<Answered> {
    const { asker, params, query, headers, body } = drawn;
    const filled = path.replace(/\{(\w+)\}/g, (_all, name) => encoded(params[name]));
    const asked = new URLSearchParams(query).toString();
    const tag = headers['if-match'] === 'current' ? await currentTag(params['partner']) : headers['if-match'];
    const answer = await api.inject({
      method: method.toUpperCase() as 'GET',
      url: asked ? `${filled}?${asked}` : filled,
      headers: {
        ...headers,
        ...(tag !== undefined && { 'if-match': tag }),
        ...(asker !== 'nobody' && { authorization: `Bearer ${asker}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { payload: JSON.stringify(body) }),
    });
    return { asker, status: answer.statusCode, body: answer.body };
  }

  const ask = async (asker: Asker, method: Method, url: string, body?: object) => {
    const answer = await api.inject({
      ...{ method, url: `/api/v1${url}` },
      headers: { ...(asker !== 'nobody' && { authorization: `Bearer ${asker}` }) },
      ...(body && { payload: body }),
    });
    if (answer.statusCode >= 300) throw new Error(`${method} ${url}: ${answer.statusCode} ${answer.body}`);
    if (answer.headers['content-type'] !== 'application/pdf') return answer.body === '' ? {} : answer.json();
    return { hash: createHash('sha256').update(answer.rawPayload).digest('hex') };
  };

  const currentTag = async (partner = 'none'): Promise<string> => {
    const url = `/api/v1/programmes/acme/partners/${encoded(partner)}/file`;
    const { headers } = await api.inject({ url, headers: { authorization: 'Bearer manager' } });
    return String(headers['etag'] ?? '"r1"');
  };

  /** What stands in a letter and nowhere else. */
  async function invitationsFor({ path }: DocumentedOperation, wanted: number): Promise<Made[]> {
    if (!/\/invitations\/[a-z]/.test(path)) return [];
    const tokens = await invitedBy(
      { ...office, actor: askers['manager'] ?? office.actor },
      { partner: ids.own, asker: 'own@example.org', number: wanted },
    );
    return tokens.map((token) => ({ params: {}, asker: 'own', sent: { with: { token } } }));
  }

  /** Plans with their proofs, as the server answers them. */
  async function plansFor({ operationId }: DocumentedOperation, wanted: number): Promise<Made[]> {
    if (operationId !== 'verifyPlan') return [];
    const maker = apiOperations.find((one) => one.operationId === 'makePlan') as DocumentedOperation;
    const params = { programme: 'acme', partner: codes.own };
    const plans: Made[] = [];
    for (const one of fc.sample(drawnRequests(maker, server.usual), { numRuns: wanted * 10, seed: seedOf(maker) })) {
      if (plans.length === wanted) break;
      const { status, body } = await answered(maker, { ...one, asker: 'manager', params, headers: {} });
      if (status < 300) plans.push({ params: {}, asker: 'own', sent: { as: JSON.parse(body) } });
    }
    return plans;
  }

  /** Who may link a wallet to one partner at a time links it to another one next. */
  async function unlinkAll(): Promise<void> {
    const headers = { authorization: 'Bearer own' };
    const { links } = (await api.inject({ url: '/api/v1/me/wallet', headers })).json();
    for (const { id } of links) await api.inject({ method: 'DELETE', url: `/api/v1/me/wallet/links/${id}`, headers });
  }

  /** What waits for a decision is made by no request. */
  async function demotionsFor({ path }: DocumentedOperation): Promise<Made[]> {
    if (!path.includes('/demotions/{id}')) return [];
    const list = async (partner: string) => {
      const url = `/api/v1/programmes/acme/partners/${partner}/demotions`;
      const { demotions = [] } = (await api.inject({ url, headers: { authorization: 'Bearer manager' } })).json();
      return demotions.map(({ id }: { id: string }): Made => ({ params: { partner, id }, asker: 'manager' }));
    };
    return [...(await list(codes.own)), ...(await list(codes.beside))];
  }

  /** Things that stand in the address of an operation, made by the operations that make them. */
  async function thingsFor({ path }: DocumentedOperation, wanted: number): Promise<Made[]> {
    const [, place = '', name = ''] = /^(.*)\/\{(id|award|version)\}/.exec(path) ?? [];
    if (name === '') return [];
    const there = apiOperations.filter((one) => one.method === 'post' && one.path === place);
    const end = place.slice(place.lastIndexOf('/'));
    const makers =
      there.length > 0 ? there : apiOperations.filter((one) => one.method === 'post' && one.path.endsWith(end));
    const things: Made[] = [];
    for (const maker of makers) {
      const about = await thingsFor(maker, wanted);
      const drawn = fc.sample(drawnRequests(maker, server.usual), { numRuns: wanted * 5, seed: seedOf(maker) });
      let left = wanted;
      for (const [index, one] of drawn.entries()) {
        if (left === 0) break;
        const asker = maker.path.includes('/me/') || index % 3 === 0 ? 'own' : 'manager';
        const params = { ...one.params, ...about.at(index % Math.max(about.length, 1))?.params };
        const answer = await answered(maker, { ...one, asker, params, headers: {} });
        if (answer.status >= 300) continue;
        const { id, version } = JSON.parse(answer.body) as { readonly id?: string; readonly version?: string };
        if (replacing.includes(end)) drop(things, params['partner']);
        things.push({ params: { ...params, [name]: id ?? version ?? '' }, asker });
        left--;
      }
    }
    return things;
  }
  return server;
}

function drop(things: Made[], partner: string | undefined): void {
  const index = things.findIndex((one) => one.params['partner'] === partner);
  if (index >= 0) things.splice(index, 1);
}

const sentAbout = (sent: NonNullable<Made['sent']>, drawn: unknown): unknown =>
  'as' in sent ? sent.as : { ...(typeof drawn === 'object' && drawn), ...sent.with };

/** Of what a correction has put in the place of the thing. */
function idIn(body: string): string | undefined {
  if (!body.startsWith('{')) return undefined;
  const { id } = JSON.parse(body) as { readonly id?: unknown };
  return typeof id === 'string' ? id : undefined;
}

const seedOf = ({ operationId }: DocumentedOperation): number =>
  [...operationId].reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003,
    fc.readConfigureGlobal().seed ?? 0,
  );

/** As a client writes it into an address; what no address can hold is left out. */
const encoded = (value: unknown): string =>
  encodeURIComponent(String(value).replaceAll(/[\ud800-\udfff]/g, '')) || 'none';

/** What the small programme knows, by the name of the property that it is sent in. */
const usualTexts: Known['usual'] = {
  programme: ['acme'],
  competency: ['web'],
  status: ['web', 'partnership'],
  level: ['gold'],
  claims: ['web/gold'],
  targets: ['web/gold'],
  holds: ['web/gold'],
  body: ['web/gold'],
  person: ['a', 'b', 'me'],
  id: ['a', 'b', 'c'],
  code: ['c', 'd', 'e', 'f', 'g'],

  item: ['A', 'B', 'C'],
  items: ['A', 'B', 'C'],
  credentials: ['A', 'B'],
  leave: ['a', 'b'],
  type: ['employee', 'contractor'],
  affiliation: ['employee'],
  role: ['am'],
  kind: ['audit', 'reference'],
  outcome: ['passed'],
  attribute: ['country'],
  value: ['DE', 'small'],
  metric: ['sales', 'seats'],
  records: ['deals'],
  question: ['shared'],
  reading: ['yes', 'no'],
  version: ['1'],
  currency: ['EUR'],
  languages: ['de', 'en'],
  country: ['DE'],
  month: ['2019-12', '2020-03'],
  renewalMonth: ['2020-03'],
  deadlineMonth: ['2020-03'],
  anniversary: ['03-01'],
  budget: ['1000'],
  daysToRenewal: ['30'],
  limit: ['1', '20', '200'],
  knownFrom: ['2020-01-01', '2020-02-01T10:00:00Z'],
  knownTo: ['2020-03-01'],
  knownAt: ['2020-05-01', '2026-01-10T10:00:00Z'],
  since: ['2020-01-01'],
  from: ['2020-01-01'],
  until: ['2030-01-01'],
  email: ['somebody@example.org'],
  password: ['correct horse battery'],
  files: packs,
  before: ['2019-01-01', '1'],
  after: ['2020-01-01', '1'],
  atLeast: ['1', '40/6'],
  atMost: ['70'],
  'files{}': ['pack.yaml'],
  'attributes{}': ['country'],
  'metrics{}': ['sales'],
  'records{}': ['deals'],
  'fields{}': ['value'],
};
