import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameAccountManager } from '../../src/actions/account-managers/name-account-manager.ts';
import { type Actor, nobody, officeRoles } from '../../src/actions/actor.ts';
import { addPerson } from '../../src/actions/add-person.ts';
import { recordBenefitUse } from '../../src/actions/benefits/record-benefit-use.ts';
import { createFeed } from '../../src/actions/calendars/create-feed.ts';
import { nameContact } from '../../src/actions/contacts/name-contact.ts';
import { disputeCredential } from '../../src/actions/credential-disputes/dispute-credential.ts';
import { listPartnerDemotions } from '../../src/actions/demotions/list-demotions.ts';
import { disputeEvidence } from '../../src/actions/evidence-disputes/dispute-evidence.ts';
import { grantExtension } from '../../src/actions/extensions/grant-extension.ts';
import { importPartner } from '../../src/actions/import-partner.ts';
import { applyImport } from '../../src/actions/imports/apply-import.ts';
import { readImport } from '../../src/actions/imports/read-import.ts';
import { startImport } from '../../src/actions/imports/start-import.ts';
import { createKey } from '../../src/actions/keys/create-key.ts';
import { makeStatement } from '../../src/actions/make-statement.ts';
import { moveBusinessDay } from '../../src/actions/move-business-day.ts';
import { applyForAudit } from '../../src/actions/partner-audits/apply-for-audit.ts';
import { claimCure } from '../../src/actions/partner-audits/claim-cure.ts';
import { listAuditsOfPartner } from '../../src/actions/partner-audits/list-audits-of-partner.ts';
import { recordAuditResult } from '../../src/actions/partner-audits/record-audit-result.ts';
import { schedulePartnerAudit } from '../../src/actions/partner-audits/schedule-partner-audit.ts';
import { openProofPage } from '../../src/actions/proofs/open-proof-page.ts';
import { revokeProofPage } from '../../src/actions/proofs/revoke-proof-page.ts';
import { publishCatalogue } from '../../src/actions/publish-catalogue.ts';
import { askReference } from '../../src/actions/references/ask-reference.ts';
import { inviteToPartner } from '../../src/actions/roles/invite-to-partner.ts';
import { makeRuling } from '../../src/actions/rulings/make-ruling.ts';
import { makePeopleOne } from '../../src/actions/same-person/make-people-one.ts';
import { stateLocation } from '../../src/actions/state-location.ts';
import { stateParent } from '../../src/actions/state-parent.ts';
import { type StatementName, statementKinds } from '../../src/actions/statement-kinds.ts';
import { holdCredential } from '../../src/actions/wallets/hold-credential.ts';
import { workOutStanding } from '../../src/actions/work-out-standing.ts';
import { allOperations } from '../../src/api/all-operations.ts';
import type { Api } from '../../src/api/api-parts.ts';
import type { AnyOperation } from '../../src/api/operations/operation.ts';
import { places } from '../../src/api/places.ts';
import { pascal } from '../../src/api/statements/statement-bodies.ts';
import { addDays, day } from '../../src/domain/time/day.ts';
import { addProgramme } from '../../src/store/catalogue/programmes.ts';
import { addRole } from '../../src/store/sign-in/role-assignments.ts';
import { addUser } from '../../src/store/sign-in/users.ts';
import type { Store } from '../../src/store/store.ts';
import { withOffice } from '../../src/store/tenant.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anId, anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';
import { reckonerInThread, sheetsInThread } from '../builders/reckoner-in-thread.ts';

// Every operation of the API by every kind of asker. Who may what stands in one table; an operation without a row fails.

const own = ['partner-administrator', 'partner-member'] as const;
const foreign = ['foreign administrator', 'foreign member'] as const;
const outside = ['manager of another programme', 'person'] as const;
const keys = ['key to read', 'key to write'] as const;
const askers = [...officeRoles, ...own, ...foreign, ...outside, ...keys, 'nobody'] as const;
type Asker = (typeof askers)[number];

const readers: readonly Asker[] = [...officeRoles, ...own, ...keys];
const knowing: readonly Asker[] = [...readers, ...foreign];
const signedIn: readonly Asker[] = [...knowing, ...outside];
const people = signedIn.filter((one) => !keys.includes(one as never));
const enrolling: readonly Asker[] = ['programme-manager', 'account-manager', 'key to write'];
const stating: readonly Asker[] = [...enrolling, 'partner-administrator'];
const deciding: readonly Asker[] = [...enrolling, 'expert'];
const judging: readonly Asker[] = ['programme-manager', 'expert', 'key to write'];
const auditing: readonly Asker[] = ['programme-manager', 'auditor', ...keys];
const inviting: readonly Asker[] = ['programme-manager', 'account-manager', 'partner-administrator'];

interface Row {
  readonly may: readonly Asker[];
  /** What whoever may gets, where it is not that it is done: these requests are about nothing that is there. */
  readonly gets?: number;
  /** Asked for by an id that stands in no place: who may not know of it is told that it is not there. */
  readonly byId?: boolean;
  /** The partner itself shows it to strangers, and says so by the address that it gave out. */
  readonly isShown?: boolean;
}

const ofStatements = (name: StatementName): Readonly<Record<string, Row>> => {
  const may = isDecided.has(name) ? deciding : stating;
  if (name === 'claims') return { listClaimsStatements: { may: readers }, stateClaims: { may } };
  return {
    [`list${pascal(name)}Statements`]: { may: readers },
    [`add${pascal(name)}`]: { may },
    [`correct${pascal(name)}`]: { may },
    [`withdraw${pascal(name)}`]: { may },
  };
};
const isDecided: ReadonlySet<string> = new Set(['grant', 'award', 'exception', 'renewal', 'membership']);

/** A statement of each kind, for a partner of the small programme below. */
const statements: Readonly<Record<StatementName, unknown>> = {
  affiliation: { type: 'employee', from: '2019-01-01' },
  credential: { item: 'A', earned: '2019-01-01' },
  evidence: { kind: 'audit', on: '2019-01-01' },
  grant: { item: 'A', from: '2019-01-01', origin: 'a merger' },
  exception: {
    kind: 'waiver',
    competency: 'web',
    from: '2019-01-01',
    to: '2021-01-01',
    by: 'the office',
    reason: 'A flood',
  },
  award: { status: 'web', level: 'gold', from: '2019-01-01' },
  renewal: { done: '2019-12-20' },
  membership: { since: '2018-01-01' },
  attribute: { attribute: 'country', value: 'DE' },
  invoicing: { country: 'DE', address: ['Holstenstraße 1'], postalCode: '24103', city: 'Kiel' },
  measurement: { metric: 'sales', value: 3, on: '2019-01-01' },
  record: { records: 'deals', fields: { value: 5 } },
  claims: ['web/gold'],
};

const ruling = {
  question: 'counted',
  reading: 'all',
  from: day('2020-01-01'),
  by: 'The board',
  reason: 'It was asked.',
};

const extension = { countries: ['DE'], from: day('2020-06-15'), to: day('2020-09-30') };
const granted = { by: 'The board', reason: 'A flood' };
const reinstatement = { from: day('2020-06-01'), anniversary: 'kept' } as const;

const whoMay: Readonly<Record<string, Row>> = {
  showInstallation: { may: askers },
  moveDemo: { may: ['programme-manager', 'manager of another programme', 'key to write'] },
  listProgrammes: { may: signedIn },
  showMe: { may: signedIn },
  showCatalogue: { may: askers },
  listCatalogueVersions: { may: askers },
  publishCatalogue: { may: ['programme-manager', 'key to write'] },
  readCatalogueFiles: { may: askers },
  listItems: { may: askers },
  listCompetencies: { may: askers },
  showCompetency: { may: askers },
  showRequirement: { may: askers },
  showDifference: { may: askers },
  listRulings: { may: knowing },
  makeRuling: { may: ['programme-manager', 'key to write'] },
  withdrawRuling: { may: ['programme-manager', 'key to write'] },
  listPartners: { may: knowing },
  enrolPartner: { may: enrolling },
  showPartner: { may: readers },
  renamePartner: { may: stating },
  readPartnerFile: { may: readers },
  writePartnerFile: { may: stating },
  listPeople: { may: readers },
  addPerson: { may: stating },
  changePerson: { may: stating },
  endPerson: { may: stating },
  foreseeLeaver: { may: readers },
  showSamePerson: { may: readers },
  foreseeSamePerson: { may: readers },
  makePeopleOne: { may: stating },
  takePeopleApart: { may: stating },
  foreseeAttribute: { may: readers, gets: 404 },
  showPriority: { may: readers },
  foreseePriority: { may: readers },
  changePriority: { may: stating },
  listPeopleImports: { may: readers },
  startPeopleImport: { may: stating },
  showPeopleImport: { may: readers },
  listPeopleImportChanges: { may: readers },
  foreseePeopleImport: { may: readers },
  readPeopleImportAgain: { may: stating },
  applyPeopleImport: { may: stating },
  undoPeopleImport: { may: stating },
  discardPeopleImport: { may: stating },
  downloadPeopleTemplate: { may: readers },
  feedPeople: { may: stating },
  listLocations: { may: readers },
  addLocation: { may: stating },
  correctLocation: { may: stating },
  withdrawLocation: { may: stating },
  listAllParents: { may: [...officeRoles, ...keys] },
  listParents: { may: readers },
  addParent: { may: enrolling },
  correctParent: { may: enrolling },
  withdrawParent: { may: enrolling },
  listAccountManagers: { may: readers },
  nameAccountManager: { may: ['programme-manager', 'key to write'] },
  withdrawAccountManager: { may: ['programme-manager', 'key to write'] },
  listContacts: { may: readers },
  nameContact: { may: stating },
  correctContact: { may: stating },
  withdrawContact: { may: stating },
  exportPerson: { may: ['programme-manager', 'partner-administrator', ...keys] },
  erasePerson: { may: ['programme-manager', 'partner-administrator', 'key to write'] },
  ...Object.assign({}, ...(Object.keys(statements) as StatementName[]).map(ofStatements)),
  listTextsToWaive: { may: readers },
  foreseeException: { may: readers },
  foreseeExceptionWithdrawal: { may: readers },
  foreseeRestatement: { may: readers },
  restateFigures: { may: stating },
  verifyCredentials: { may: enrolling },
  listDisputes: { may: readers },
  foreseeDispute: { may: readers },
  disputeCredential: { may: enrolling },
  settleDispute: { may: enrolling },
  listEvidenceDisputes: { may: readers },
  foreseeEvidenceDispute: { may: readers },
  disputeEvidence: { may: deciding },
  settleEvidenceDispute: { may: deciding },
  answerEvidenceDispute: { may: ['partner-administrator'] },
  showHistory: { may: readers },
  showStanding: { may: readers },
  showNetworkStanding: { may: [...officeRoles, ...keys] },
  showNetworkNumbers: { may: [...officeRoles, ...keys] },
  listPartnerDemotions: { may: [...officeRoles, 'partner-administrator', ...keys] },
  decideDemotion: { may: deciding },
  listWork: { may: [...officeRoles, ...keys] },
  listExtensions: { may: knowing },
  foreseeExtension: { may: ['programme-manager', 'key to write'] },
  grantExtension: { may: ['programme-manager', 'key to write'] },
  withdrawExtension: { may: ['programme-manager', 'key to write'] },
  endExtension: { may: ['programme-manager', 'key to write'], gets: 404 },
  // Nobody here has lost an award (test/platform/awards.test.ts does what these are for).
  listReinstatements: { may: [...officeRoles, 'partner-administrator', ...keys] },
  foreseeReinstatement: { may: deciding, gets: 409 },
  reinstateAward: { may: deciding, gets: 409 },
  withdrawReinstatement: { may: deciding, gets: 404 },
  // Nobody here meets a requirement of an award that is not held (test/platform/award-applications.test.ts does what these are for).
  foreseeApplication: { may: [...officeRoles, 'partner-administrator', ...keys] },
  listApplications: { may: [...officeRoles, 'partner-administrator', ...keys] },
  applyForAward: { may: ['partner-administrator'], gets: 409 },
  takeApplicationBack: { may: ['partner-administrator'], gets: 404 },
  decideApplication: { may: deciding, gets: 404 },
  withdrawGrantedAward: { may: deciding, gets: 404 },
  showApplying: { may: knowing },
  settleApplying: { may: ['programme-manager', 'key to write'] },
  // Nobody here has a renewal (test/platform/renewals.test.ts does what these are for).
  showRenewals: { may: [...officeRoles, 'partner-administrator', ...keys] },
  priceRenewal: { may: [...officeRoles, 'partner-administrator', ...keys], gets: 422 },
  submitRenewal: { may: ['partner-administrator'], gets: 409 },
  takeBackRenewal: { may: ['partner-administrator'], gets: 404 },
  recordPayment: { may: enrolling, gets: 404 },
  withdrawPayment: { may: enrolling, gets: 404 },
  showRenewing: { may: knowing },
  settleRenewing: { may: ['programme-manager', 'key to write'] },
  downloadInvoice: { may: [...officeRoles, 'partner-administrator', ...keys], gets: 404 },
  foreseeRenewalEnd: { may: deciding, gets: 404 },
  decideRenewal: { may: deciding, gets: 404 },
  withdrawRenewalDecision: { may: deciding, gets: 404 },
  listRenewals: { may: [...officeRoles, ...keys] },
  listNotices: { may: [...officeRoles, 'partner-administrator', ...keys] },
  // A key gets no letters.
  readLettersWanted: { may: people },
  wantLetters: { may: people },
  stopLetters: { may: askers, gets: 404 },
  listDemotions: { may: [...officeRoles, ...keys] },
  showDemotionPolicy: { may: knowing },
  settleDemotion: { may: ['programme-manager', 'key to write'] },
  showStandingOfLevel: { may: readers },
  listAwards: { may: readers },
  showAward: { may: readers },
  showCorrections: { may: readers },
  showForecast: { may: readers },
  showCalendar: { may: readers },
  downloadCalendar: { may: readers },
  // Only people have calendars: a key is refused, whatever it may read.
  createPartnerCalendarFeed: { may: readers.filter((asker) => !asker.startsWith('key')) },
  listCalendarFeeds: { may: people },
  createOwnCalendarFeed: { may: people },
  revokeCalendarFeed: { may: people },
  readCalendarFeed: { may: askers },
  showImpact: { may: readers },
  tryImpact: { may: readers },
  makePlan: { may: readers },
  verifyPlan: { may: signedIn },
  listProgrammeAudit: { may: auditing },
  listPartnerAudit: { may: [...auditing, 'partner-administrator'] },
  verifyAudit: { may: auditing },
  showAuditAnchor: { may: auditing },
  readWallet: { may: people },
  eraseWallet: { may: people },
  holdCredential: { may: people },
  correctHeldCredential: { may: people },
  withdrawHeldCredential: { may: people },
  // Nobody here is named among a partner's people by its address (actions/wallets/wallets.test.ts).
  listRecordedOfMe: { may: people },
  disputeRecorded: { may: people, gets: 404 },
  answerDispute: { may: people, gets: 404 },
  linkWallet: { may: people, gets: 409 },
  foreseeLink: { may: people, gets: 409 },
  unlinkWallet: { may: people, gets: 404 },
  foreseeUnlink: { may: people, gets: 404 },
  showLinking: { may: knowing },
  settleLinking: { may: ['programme-manager', 'key to write'] },
  listKeys: { may: people },
  createKey: { may: people },
  revokeKey: { may: people },
  listOfficeRoles: { may: [...officeRoles, ...keys] },
  listPartnerRoles: { may: [...officeRoles, 'partner-administrator', ...keys] },
  inviteToOffice: { may: ['programme-manager'] },
  inviteToPartner: { may: inviting },
  withdrawInvitation: { may: inviting, byId: true },
  changeRole: { may: inviting, byId: true },
  endRole: { may: inviting, byId: true },
  listBenefits: { may: askers },
  showBenefits: { may: readers },
  listBenefitUses: { may: readers },
  recordBenefitUse: { may: stating },
  withdrawBenefitUse: { may: stating },
  listReferences: { may: readers },
  showReferencesWanted: { may: readers },
  askReference: { may: ['partner-administrator'] },
  askReferenceAgain: { may: ['partner-administrator'] },
  withdrawReference: { may: ['partner-administrator'] },
  forgetReferenceContact: { may: ['programme-manager', 'partner-administrator', 'key to write'] },
  listAuditsOfPartner: { may: readers },
  showAuditsWanted: { may: readers },
  applyForPartnerAudit: { may: ['partner-administrator'] },
  withdrawPartnerAudit: { may: ['partner-administrator'] },
  claimCure: { may: ['partner-administrator'] },
  schedulePartnerAudit: { may: judging },
  recordPartnerAudit: { may: judging },
  takeBackPartnerAudit: { may: judging },
  answerCure: { may: judging },
  listAuditsOfProgramme: { may: [...officeRoles, ...keys] },
  showReference: { may: askers, gets: 404 },
  answerReference: { may: askers, gets: 404 },
  showProofPage: { may: readers },
  openProofPage: { may: ['partner-administrator'] },
  revokeProofPage: { may: ['partner-administrator'] },
  showProof: { may: askers, isShown: true },
  makeProofDocument: { may: ['partner-administrator'] },
  checkProofDocument: { may: askers, gets: 404 },
  agreeToNaming: { may: people, gets: 404 },
  showBadge: { may: askers, isShown: true },
  findPartners: { may: askers, isShown: true },
  showInvitation: { may: askers, gets: 404 },
  acceptInvitation: { may: people, gets: 404 },
  signUpInvited: { may: askers, gets: 404 },
};

const pack = aPack({
  competencies: [
    aCompetency('web', { gold: { people: 1, with: 'A' } }),
    aCompetency('data', { gold: { people: 1, with: 'B' } }, { lifecycle: { enforcement: 'continuous' } }),
    aCompetency('visited', { gold: { evidence: 'audit' } }),
  ],
  programme: {
    attributes: { country: { values: 'any' } },
    metrics: { sales: {} },
    records: { deals: { fields: ['value'] } },
    evidence: { audit: { audit: { cure: { days: 15 } } }, reference: { reference: true } },
    questions: { counted: { text: 'Who counts?', readings: { all: 'Everybody', employees: 'Employees' } } },
  },
});
const training = {
  language: 1,
  currency: 'EUR',
  sample: true,
  otherwise: { fee: 100, retakeWait: { days: 1 } },
  selfStudy: { price: 0, duration: { days: 5 }, hours: 10, retakeHours: 2, pass: 80 },
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
const files = {
  'pack.yaml': JSON.stringify(pack),
  'training.yaml': JSON.stringify(training),
  'benefits.yaml': JSON.stringify(benefits),
};
const secret = 'Zwiebelturm';

interface Sent {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  let api: Api;
  let actors: Readonly<Record<Asker, Actor>>;
  let partner: string;
  let plan: object;
  let version: string;
  let counted = 0;

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    const { programme } = office;
    version = doneOf(await publishCatalogue(office, { programme, label: 'second', files })).version;
    const other = anId();
    await addProgramme(store.db, { id: other, code: 'other', now: office.clock.now() });
    const enrol = async (code: string, name: string) => {
      const statuses = [{ status: 'partnership', from: '2015-01-01' }];
      const tree = { partner: code, name, people: [{ id: 'a', name }], claims: ['web/gold'], statuses };
      return doneOf(await importPartner(office, { programme, tree })).partner;
    };
    partner = await enrol('own', secret);
    const beside = await enrol('beside', 'Nachbar');
    const manager = inOffice(programme);
    actors = {
      ...(Object.fromEntries(officeRoles.map((role) => [role, inOffice(programme, role)])) as Record<
        (typeof officeRoles)[number],
        Actor
      >),
      'partner-administrator': atPartner(programme, partner, 'partner-administrator'),
      'partner-member': atPartner(programme, partner, 'partner-member'),
      'foreign administrator': atPartner(programme, beside, 'partner-administrator'),
      'foreign member': atPartner(programme, beside, 'partner-member'),
      'manager of another programme': inOffice(other),
      person: { kind: 'user', id: anId(), roles: [] },
      'key to read': { kind: 'key', id: anId(), roles: manager.roles, scopes: ['read'] },
      'key to write': { kind: 'key', id: anId(), roles: manager.roles, scopes: ['write'] },
      nobody,
    };
    for (const one of [office.actor, ...Object.values(actors)]) if (one.kind === 'user') await withUser(one.id);
    await asAccountManager(accountManager());
    const words = Object.fromEntries(askers.map((asker) => [asker.replaceAll(' ', '-'), withSelf(actors[asker])]));
    api = await anApi(office, words);
    const made = await send('programme-manager', operation('makePlan'), {
      params: at,
      body: { targets: ['web/gold'] },
    });
    plan = made.json();
  });
  afterAll(async () => {
    await api.close();
    await office.stop();
    await store.close();
  });

  const at = { programme: 'acme', partner: 'own' };
  const withSelf = (actor: Actor): Actor =>
    actor.kind === 'user' ? { ...actor, roles: [...actor.roles, { kind: 'person', person: actor.id }] } : actor;
  const withUser = (id: string) =>
    addUser(store.db, { id, email: `${id}@example.org`, name: 'Somebody', language: 'en', now: office.clock.now() });
  const operations = allOperations({
    signIn: {} as never,
    welcome: {} as never,
    sealer: {} as never,
    secret: '',
    version: '0.0.0',
  });
  const operation = (id: string): AnyOperation => {
    const found = operations.find((one) => one.id === id);
    if (!found) throw new Error(`There is no operation ${id}.`);
    return found;
  };

  const send = (asker: Asker, one: AnyOperation, { params = {}, query, body, headers }: Sent) => {
    const path = `${places[one.place].address}${one.path}`.replace(/:(\w+)/g, (_, name) =>
      encodeURIComponent(params[name] ?? `no-${name}`),
    );
    return api.inject({
      method: one.method,
      url: path,
      ...(query && { query: { ...query } }),
      headers: {
        ...(asker !== 'nobody' && { authorization: `Bearer ${asker.replaceAll(' ', '-')}` }),
        ...headers,
      },
      ...(body !== undefined && { payload: body as object }),
    });
  };

  /** What is sent; whatever it changes or ends is made anew for each. */
  const requestFor = async (asker: Asker, one: AnyOperation): Promise<Sent> => {
    counted += 1;
    const { programme } = office;
    const ofStatement = await statementRequest(one);
    if (ofStatement) return ofStatement;
    switch (one.id) {
      case 'moveDemo':
        await moveBusinessDay(office, day('2017-11-15'));
        return { body: { to: '2017-12-01' } };
      case 'publishCatalogue':
        return { params: at, body: { label: 'again', files } };
      case 'readCatalogueFiles':
        return { params: { ...at, version } };
      case 'showCompetency':
        return { params: { ...at, competency: 'web' } };
      case 'showRequirement':
      case 'showStandingOfLevel':
      case 'showAward':
        return { params: { ...at, competency: 'web', level: 'gold' } };
      case 'showDifference':
        return { params: at, query: { before: '2019-01-01', after: '1' } };
      case 'makeRuling':
        return { params: at, body: ruling };
      case 'withdrawRuling': {
        const { id } = doneOf(await makeRuling(office, { programme, ...ruling }));
        return { params: { ...at, id }, body: { by: 'The board', reason: 'An appeal' } };
      }
      case 'enrolPartner':
        return { params: at, body: { partner: `new-${counted}` } };
      case 'writePartnerFile': {
        const read = await send('programme-manager', operation('readPartnerFile'), { params: at });
        return { params: at, body: read.json(), headers: { 'if-match': String(read.headers['etag']) } };
      }
      case 'exportPerson':
        return { params: { ...at, person: 'a' } };
      case 'erasePerson':
        return { params: { ...at, person: await aPerson() } };
      case 'addPerson':
        return { params: at, body: { code: `p${counted}`, name: `Person ${counted}` } };
      case 'changePerson':
        return { params: { ...at, person: await aPerson() }, body: { name: 'Another name' } };
      case 'renamePartner':
        return { params: at, body: { name: `Name ${counted}` } };
      case 'foreseePriority':
        return { params: at, query: { order: 'web/gold' } };
      case 'changePriority':
        return { params: at, body: { order: ['web/gold'] } };
      case 'foreseeAttribute':
        return { params: { ...at, attribute: 'unheard-of' }, query: { value: 'small' } };
      case 'foreseeLeaver':
        return { params: { ...at, person: 'a' }, query: { last: '2020-07-31' } };
      case 'endPerson':
        return { params: { ...at, person: await aPerson() }, body: { last: '2020-01-31' } };
      case 'showSamePerson':
        return { params: { ...at, person: 'a' } };
      case 'foreseeSamePerson':
        return { params: { ...at, person: await aPerson() }, query: { person: 'a' } };
      case 'makePeopleOne':
        return { params: { ...at, person: await aPerson() }, body: { person: 'a', reason: 'One person' } };
      case 'takePeopleApart': {
        const person = await aPerson();
        const same = { person: 'a', reason: 'One person' };
        doneOf(await makePeopleOne(office, { programme, partner, person, same }));
        return { params: { ...at, person }, body: { reason: 'Two people' } };
      }
      case 'startPeopleImport':
        return { params: at, body: aSheet() };
      case 'showPeopleImport':
      case 'listPeopleImportChanges':
      case 'foreseePeopleImport':
      case 'applyPeopleImport':
      case 'discardPeopleImport':
        return { params: { ...at, id: await anImport() } };
      case 'readPeopleImportAgain':
        return { params: { ...at, id: await anImport() }, body: { dates: 'day-first' } };
      case 'undoPeopleImport': {
        const id = await anImport();
        doneOf(await applyImport(office, { programme, partner, import: id }));
        return { params: { ...at, id } };
      }
      case 'feedPeople':
        return { params: at, body: { people: [{ person: `fed-${counted}`, name: 'Fed' }] } };
      case 'addLocation':
        return { params: at, body: aLocation() };
      case 'correctLocation':
      case 'withdrawLocation': {
        const location = { programme, partner, body: aLocation() };
        const id = doneOf(await stateLocation(office, location)).id ?? '';
        return { params: { ...at, id }, ...(one.id === 'correctLocation' && { body: aLocation() }) };
      }
      case 'addParent':
        return { params: at, body: aYearBelow() };
      case 'correctParent':
      case 'withdrawParent': {
        const id = doneOf(await stateParent(office, { programme, partner, body: aYearBelow() })).id ?? '';
        return { params: { ...at, id }, ...(one.id === 'correctParent' && { body: aYearBelow() }) };
      }
      case 'nameAccountManager':
        return { params: at, body: { user: accountManager(), from: aDayOfItsOwn() } };
      case 'withdrawAccountManager': {
        const named = { user: accountManager(), from: aDayOfItsOwn() };
        const { id } = doneOf(await nameAccountManager(office, { programme, partner, named }));
        return { params: { ...at, id } };
      }
      case 'nameContact':
        return { params: at, body: await aContact() };
      case 'correctContact':
      case 'withdrawContact': {
        const { id = '' } = doneOf(await nameContact(office, { programme, partner, named: await aContact() }));
        return { params: { ...at, id }, ...(one.id === 'correctContact' && { body: { from: aDayOfItsOwn() } }) };
      }
      case 'showCorrections':
        return { params: at, query: { since: '2019-01-01' } };
      case 'tryImpact':
        return { params: at, body: { label: 'a draft', files } };
      case 'makePlan':
        return { params: at, body: { targets: ['web/gold'] } };
      case 'verifyPlan':
        return { body: plan };
      case 'verifyAudit':
        return { params: at, body: {} };
      case 'createKey':
        return { body: { name: 'A key', scopes: ['read'], roles: [{ kind: 'person' }], days: 1 } };
      case 'revokeKey': {
        const actor = withSelf(actors[asker]);
        const holder = actor.kind === 'user' ? actor : withSelf(actors.person);
        const roles = [{ kind: 'person' as const, person: holder.kind === 'user' ? holder.id : '' }];
        const key = await createKey(office.as(holder), { name: 'A key', scopes: ['read'], roles, days: 1 });
        return { params: { id: doneOf(key).id } };
      }
      case 'createPartnerCalendarFeed':
        return { params: at, body: {} };
      case 'createOwnCalendarFeed':
        return { body: {} };
      case 'wantLetters':
        return { body: { rhythm: 'weekly' } };
      case 'stopLetters':
        return { params: { secret: 'none' } };
      case 'revokeCalendarFeed': {
        const actor = withSelf(actors[asker]);
        const holder = actor.kind === 'user' ? actor : withSelf(actors.person);
        return { params: { id: doneOf(await createFeed(office.as(holder), { language: 'en' })).id } };
      }
      case 'readCalendarFeed': {
        const holder = withSelf(actors.person);
        return { params: { secret: doneOf(await createFeed(office.as(holder), { language: 'en' })).secret } };
      }
      case 'inviteToOffice':
        return { params: at, body: { role: 'expert', email: `e${counted}@example.org`, language: 'de' } };
      case 'inviteToPartner':
        return { params: at, body: { role: 'partner-member', email: `m${counted}@example.org`, language: 'en' } };
      case 'withdrawInvitation': {
        const wanted = {
          programme,
          partner,
          role: 'partner-member',
          email: `w${counted}@example.org`,
          language: 'en',
        } as const;
        return { params: { id: doneOf(await inviteToPartner(office, wanted)).id } };
      }
      case 'changeRole':
        return { params: { id: await aRole() }, body: { role: 'partner-administrator' } };
      case 'endRole':
        return { params: { id: await aRole() } };
      case 'holdCredential':
        return { body: { programme: 'acme', item: 'A', earned: '2019-01-01' } };
      case 'correctHeldCredential':
      case 'withdrawHeldCredential': {
        const actor = withSelf(actors[asker]);
        const holder = actor.kind === 'user' ? actor : withSelf(actors.person);
        const held = await holdCredential(office.as(holder), { programme: 'acme', item: 'A' });
        const body = { item: 'A', earned: '2019-02-01' };
        return { params: { id: doneOf(held).id }, ...(one.id === 'correctHeldCredential' && { body }) };
      }
      case 'verifyCredentials': {
        const body = { item: 'A', earned: '2019-01-01', verification: 'claimed' };
        const { id } = doneOf(
          await makeStatement(office, { programme, partner, kind: 'credential', person: 'a', body }),
        );
        return { params: at, body: { credentials: [id], verification: 'verified', source: 'The issuer' } };
      }
      case 'listTextsToWaive':
        return { params: at, query: { competency: 'web' } };
      case 'foreseeException':
        return { params: at, body: { kind: 'waiver', competency: 'web', from: '2020-01-01', to: '2020-12-31' } };
      case 'foreseeExceptionWithdrawal':
        return { params: { ...at, id: await anException() } };
      case 'foreseeRestatement':
        return { params: at, body: aListOfFigures() };
      case 'restateFigures':
        return { params: at, body: { ...aListOfFigures(), reason: 'The year was closed' } };
      case 'listDisputes':
        return { params: { ...at, person: 'a' } };
      case 'foreseeDispute':
        return { params: { ...at, person: 'a', credential: await aCredential() } };
      case 'disputeCredential':
        return { params: { ...at, person: 'a' }, body: { credential: await aCredential(), reason: 'Another person' } };
      case 'settleDispute': {
        const asked = { credential: await aCredential(), reason: 'Another person' };
        const { id } = doneOf(await disputeCredential(office, { programme, partner, person: 'a', asked }));
        return { params: { ...at, person: 'a', id }, body: { settled: { outcome: 'upheld', reason: 'It is right' } } };
      }
      case 'foreseeEvidenceDispute':
        return { params: { ...at, evidence: await someEvidence() } };
      case 'disputeEvidence':
        return { params: at, body: { evidence: await someEvidence(), reason: 'Another customer' } };
      case 'settleEvidenceDispute':
        return {
          params: { ...at, id: await evidenceInDoubt() },
          body: { settled: { outcome: 'upheld', reason: 'It is right' } },
        };
      case 'answerEvidenceDispute':
        return { params: { ...at, id: await evidenceInDoubt() }, body: { answer: 'We have the contract' } };
      case 'disputeRecorded':
        return { params: { link: anId() }, body: { credential: anId(), objection: 'not-mine', reason: 'Not me' } };
      case 'answerDispute':
        return { params: { link: anId(), id: anId() }, body: { answer: 'It is mine' } };
      case 'foreseeLink':
        return { query: { programme: 'acme', partner: 'own' } };
      case 'linkWallet':
        return { body: { programme: 'acme', partner: 'own' } };
      case 'decideDemotion':
        return { params: { ...at, id: await aDemotion() }, body: { decision: 'demote', reason: 'It was missed' } };
      case 'foreseeExtension':
        return { params: at, body: extension };
      case 'grantExtension':
        return { params: at, body: { ...extension, ...granted } };
      case 'withdrawExtension': {
        const { id } = doneOf(await grantExtension(office, { programme, ...extension, ...granted }));
        return { params: { ...at, id }, body: granted };
      }
      case 'endExtension':
        return { params: { ...at, id: anId() }, body: { last: '2020-07-31', ...granted } };
      case 'listReinstatements':
        return { params: { ...at, competency: 'web', level: 'gold' } };
      case 'foreseeReinstatement':
        return { params: { ...at, competency: 'web', level: 'gold' }, query: reinstatement };
      case 'reinstateAward':
        return { params: at, body: { competency: 'web', level: 'gold', ...reinstatement, reason: 'Our mistake' } };
      case 'foreseeApplication':
        return { params: { ...at, competency: 'data', level: 'gold' } };
      case 'applyForAward':
        return { params: at, body: { competency: 'data', level: 'gold' } };
      case 'takeApplicationBack':
        return { params: { ...at, id: anId() } };
      case 'decideApplication':
        return { params: { ...at, id: anId() }, body: { decision: 'refused', reason: 'An error' } };
      case 'withdrawGrantedAward':
        return { params: { ...at, id: anId() }, body: { reason: 'An error' } };
      case 'settleApplying':
        return { params: at, body: { applying: 'at-once' } };
      case 'withdrawReinstatement':
        return { params: { ...at, id: anId() }, body: { reason: 'An error' } };
      case 'priceRenewal':
      case 'submitRenewal':
        return { params: at, body: { anniversary: '2020-07-10', choices: [] } };
      case 'foreseeRenewalEnd':
        return { params: { ...at, id: anId() } };
      case 'decideRenewal':
        return {
          ...{ params: { ...at, id: anId() } },
          body: { decision: 'more-time', until: '2020-07-31', reason: 'The bank was closed' },
        };
      case 'withdrawRenewalDecision':
        return { params: { ...at, id: anId(), decision: anId() }, body: { reason: 'An error' } };
      case 'takeBackRenewal':
        return { params: { ...at, id: anId() } };
      case 'recordPayment':
        return { params: { ...at, id: anId() }, body: { method: 'bank-transfer', amount: 1, on: '2020-06-15' } };
      case 'withdrawPayment':
        return { params: { ...at, id: anId(), payment: anId() }, body: { reason: 'An error' } };
      case 'downloadInvoice':
        return { params: { ...at, number: '1' } };
      case 'settleDemotion':
        return { params: at, body: { demotion: 'pending' } };
      case 'settleRenewing':
        return { params: at, body: { renewing: 'every-administrator' } };
      case 'settleLinking':
        return { params: at, body: { linking: 'one-partner' } };
      case 'recordBenefitUse':
        return { params: at, body: aUse() };
      case 'withdrawBenefitUse': {
        const { id } = doneOf(await recordBenefitUse(office, { programme, partner, use: aUse() }));
        return { params: { ...at, id } };
      }
      case 'askReference':
        return { params: at, body: aReference() };
      case 'askReferenceAgain':
      case 'withdrawReference': {
        const context = office.as(actors['partner-administrator']);
        const reference = await askReference(context, { programme, partner, asked: aReference() });
        return { params: { ...at, id: doneOf(reference).id } };
      }
      case 'forgetReferenceContact': {
        const context = office.as(actors['partner-administrator']);
        const reference = await askReference(context, { programme, partner, asked: aReference() });
        const { id } = doneOf(reference);
        // Its time is over.
        await withOffice(store.db, programme, (tx) =>
          tx.updateTable('reference_requests').set({ asked_on: '2000-01-01' }).where('id', '=', id).execute(),
        );
        return { params: { ...at, id } };
      }
      case 'applyForPartnerAudit':
        await noAudits();
        return { params: at, body: anAuditAsked };
      case 'withdrawPartnerAudit':
        return { params: { ...at, ...(await anAudit('applied')) } };
      case 'schedulePartnerAudit':
        return { params: { ...at, ...(await anAudit('applied')) }, body: anAuditScheduled };
      case 'recordPartnerAudit':
        return { params: { ...at, ...(await anAudit('scheduled')) }, body: { on: '2020-06-15', findings: [] } };
      case 'takeBackPartnerAudit':
        return { params: { ...at, ...(await anAudit('found')) }, body: { reason: 'Another partner was meant' } };
      case 'claimCure':
        return { params: { ...at, ...(await anAudit('found')) }, body: { cure: 'We wrote it down' } };
      case 'answerCure':
        return { params: { ...at, ...(await anAudit('claimed')) }, body: { given: { answer: 'accepted' } } };
      case 'openProofPage':
        await aProofPage();
        doneOf(await revokeProofPage(office.as(actors['partner-administrator']), { programme, partner }));
        return { params: at, body: { isListed: true } };
      case 'revokeProofPage':
        await aProofPage();
        return { params: at };
      case 'showProof':
        return { params: { address: await aProofPage() } };
      case 'makeProofDocument':
        await aProofPage();
        return { params: at, body: { language: 'de' } };
      case 'agreeToNaming':
        return { body: { isNamed: true } };
      case 'showBadge':
        return { params: { address: await aProofPage(), competency: 'web', level: 'gold' } };
      case 'answerReference':
        return { body: { token: 'none', given: { answer: 'rejected', remark: 'We do not know them' } } };
      case 'showReference':
      case 'showInvitation':
      case 'acceptInvitation':
        return { body: { token: 'none' } };
      case 'signUpInvited':
        return { body: { token: 'none', name: 'Somebody', password: 'a long password' } };
      default:
        return { params: at };
    }
  };

  /** Another value each time, so that each changes something. */
  const aListOfFigures = () => ({
    ...{ metrics: ['sales'], from: '2019-01-01', through: '2019-12-31', isComplete: false },
    figures: [{ metric: 'sales', month: '2019-05', value: counted }],
  });

  const aCredential = async () => {
    const about = { programme: office.programme, partner };
    const body = { item: 'A', earned: '2019-01-01' };
    return doneOf(await makeStatement(office, { ...about, kind: 'credential', person: 'a', body })).id ?? '';
  };

  const someEvidence = async () => {
    const about = { programme: office.programme, partner, kind: 'evidence' } as const;
    return doneOf(await makeStatement(office, { ...about, body: { kind: 'reference', on: '2019-01-01' } })).id ?? '';
  };
  const anException = async () => {
    const days = { from: '2020-01-01', to: '2020-12-31' };
    const body = { kind: 'waiver', competency: 'web', ...days, by: 'Office', reason: 'A pilot' };
    const about = { programme: office.programme, partner, kind: 'exception' } as const;
    return doneOf(await makeStatement(office, { ...about, body })).id ?? '';
  };
  const evidenceInDoubt = async () => {
    const asked = { evidence: await someEvidence(), reason: 'Another customer' };
    return doneOf(await disputeEvidence(office, { programme: office.programme, partner, asked })).id;
  };

  const anAuditAsked = { kind: 'audit', competency: 'visited', level: 'gold' };
  const anAuditScheduled = { on: day('2020-06-15'), auditor: 'Prüfwerk' };
  const noAudits = () =>
    withOffice(store.db, office.programme, async (tx) => {
      await tx.deleteFrom('partner_audit_findings').execute();
      await tx.deleteFrom('partner_audits').execute();
    });
  /** An audit as far as it has come, with its finding. */
  const anAudit = async (stage: 'applied' | 'scheduled' | 'found' | 'claimed') => {
    await noAudits();
    const about = { programme: office.programme, partner };
    const administrator = office.as(actors['partner-administrator']);
    const { id } = doneOf(await applyForAudit(administrator, { ...about, asked: anAuditAsked }));
    if (stage === 'applied') return { id };
    doneOf(await schedulePartnerAudit(office, { ...about, id, scheduled: anAuditScheduled }));
    if (stage === 'scheduled') return { id };
    const findings = [{ control: '1.1', finding: 'No plan', toDo: 'Write one' }];
    doneOf(await recordAuditResult(office, { ...about, id, result: { on: day('2020-06-15'), findings } }));
    const [listed] = doneOf(await listAuditsOfPartner(office, about)).items;
    const finding = listed?.findings[0]?.id ?? '';
    if (stage === 'claimed')
      doneOf(await claimCure(administrator, { ...about, id, finding, claimed: { cure: 'Done' } }));
    return { id, finding };
  };

  /** Where the partner shows what it holds. */
  const aProofPage = async () => {
    const about = { programme: office.programme, partner };
    const { page } = doneOf(
      await openProofPage(office.as(actors['partner-administrator']), { ...about, isListed: true }),
    );
    return page?.address ?? '';
  };

  const aKeyOfOffice = async () => {
    const { roles } = actors['programme-manager'];
    const context = office.as(actors['programme-manager']);
    return doneOf(await createKey(context, { name: 'A key', scopes: ['read'], roles: [...roles], days: 1 })).id;
  };

  const aPerson = async () => {
    const code = `p${counted}`;
    doneOf(
      await addPerson(office, { programme: office.programme, partner, body: { code, name: `Person ${counted}` } }),
    );
    return code;
  };
  const aSheet = () => ({ fileName: 'people.csv', file: Buffer.from(`id\nsheet-${++counted}\n`).toString('base64') });
  /** A sheet that has been read. */
  const anImport = async () => {
    const about = { programme: office.programme, partner };
    const { id } = doneOf(await startImport(office, { ...about, body: aSheet() }));
    const reader = { store, clock: office.clock, sheets: sheetsInThread };
    await readImport(reader, { ...about, import: id, isDecider: true });
    return id;
  };
  const aLocation = () => ({ code: `place-${++counted}`, name: 'Somewhere' });
  /** A year of its own each time: nobody has two parents on one day. */
  const aYearBelow = () => {
    const year = 2000 + ++counted;
    return { parent: 'beside', from: `${year}-01-01`, to: `${year}-12-31` };
  };

  const aReference = () => ({
    ...{ kind: 'reference', company: 'Kundenhaus', contact: 'Kim Kunde', email: `kim${++counted}@kunde.example` },
    ...{ language: 'de' as const, project: 'A migration', on: day('2019-05-01') },
  });
  const aUse = () => ({ benefit: 'licences', amount: 1, on: day('2019-05-01'), purpose: `Use ${++counted}` });
  const aDayOfItsOwn = () => addDays(day('2000-01-01'), ++counted);
  const accountManager = () => {
    const actor = actors['account-manager'];
    return actor.kind === 'user' ? actor.id : '';
  };

  /** An award that has lapsed by the day on which it was given, and is noticed. */
  const aDemotion = async () => {
    const { programme } = office;
    const about = { programme, partner };
    // Of a competency that nothing else here is about; one that an earlier request ended is given again.
    doneOf(
      await makeStatement(office, {
        ...about,
        kind: 'award',
        body: { ...(statements.award as object), status: 'data' },
      }),
    );
    doneOf(await workOutStanding({ ...office, reckoner: reckonerInThread }, about));
    const listed = await listPartnerDemotions(office, { ...about, state: 'open' });
    const id = doneOf(listed).items.find(({ competency }) => competency === 'data')?.id;
    if (id === undefined) throw new Error('A demotion is wanted.');
    return id;
  };

  /** Whoever is to look after partners is one in the office, and not only by what is asked with. */
  const asAccountManager = async (user: string) => {
    const role = { id: anId(), programme: office.programme, partner: null, user, role: 'account-manager' };
    const from = office.clock.now();
    await store.db.transaction().execute((tx) => addRole(tx, { ...role, from, grantedBy: null, invitation: null }));
  };

  const aMember = async () => {
    const user = anId();
    await withUser(user);
    const role = { id: anId(), programme: office.programme, partner, user, role: 'partner-member' };
    const from = office.clock.now();
    await store.db.transaction().execute((tx) => addRole(tx, { ...role, from, grantedBy: null, invitation: null }));
    return role;
  };
  const aRole = async () => (await aMember()).id;
  const aContact = async () => {
    const { user } = await aMember();
    return { purpose: 'learning' as const, part: 'contact' as const, user, from: aDayOfItsOwn() };
  };

  const statementRequest = async ({ id }: AnyOperation): Promise<Sent | undefined> => {
    const [, does, what] = /^(add|correct|withdraw|state)([A-Z]\w*)$/.exec(id) ?? [];
    const name = (Object.keys(statementKinds) as StatementName[]).find((one) => pascal(one) === what);
    if (!name) return undefined;
    const about = { programme: office.programme, partner };
    const owner = await ownerOf(name, about);
    const body = statements[name];
    if (does === 'add' || does === 'state') return { params: { ...at, ...owner }, body };
    const before = doneOf(await makeStatement(office, { ...about, kind: name, body, ...owner }));
    const params = { ...at, ...owner, id: before.id ?? '' };
    return does === 'correct' ? { params, body } : { params };
  };

  const ownerOf = async (name: StatementName, about: { readonly programme: string; readonly partner: string }) => {
    const { of } = statementKinds[name];
    if (of === 'person') return { person: 'a' };
    if (of === 'partner') return {};
    const award = await makeStatement(office, { ...about, kind: 'award', body: statements.award });
    return { award: doneOf(award).id ?? '' };
  };

  test('there is a row for every operation, and none for what is not there', () => {
    expect(Object.keys(whoMay).sort()).toEqual(operations.map(({ id }) => id).sort());
  });

  test.each(operations.map((one) => [one.id, one] as const))('%s is done for those who may', async (id, one) => {
    const row = whoMay[id];
    if (!row) throw new Error(`Say in the table of this test who may ${id}.`);
    const told: string[] = [];
    const expected: string[] = [];
    for (const asker of askers) {
      const answer = await send(asker, one, await requestFor(asker, one));
      const may = row.may.includes(asker);
      const isFine = may ? isDone(answer.statusCode, row) : isRefused(answer.statusCode, asker, one, row);
      told.push(`${asker}: ${isFine ? 'as expected' : `${answer.statusCode} ${answer.body.slice(0, 300)}`}`);
      expected.push(`${asker}: as expected`);
      if (!readers.includes(asker) && !row.isShown)
        expect(answer.body, `${asker} learns of another partner`).not.toContain(secret);
      if (!may) expect(answer.headers['content-type']).toContain('application/problem+json');
    }
    expect(told).toEqual(expected);
  });

  test('a conflict is told by a sentence of its own, in the language asked for', async () => {
    const linked = async (language: string) =>
      (
        await send('person', operation('linkWallet'), {
          body: { programme: 'acme', partner: 'own' },
          headers: { 'accept-language': language },
        })
      ).json();
    expect(await linked('en')).toMatchObject({
      ...{ status: 409, code: 'conflict', reason: 'address-not-verified' },
      detail: expect.stringMatching(/^The address with which you sign in is not verified/),
    });
    expect((await linked('de')).detail).toMatch(/^Die Adresse, mit der Sie sich anmelden, ist nicht bestätigt/);
  });

  const recorded = () =>
    withOffice(store.db, office.programme, async (tx) => {
      const ofPartners = await tx.selectFrom('audit_entries').select('id').execute();
      const own = await tx.selectFrom('programme_audit_entries').select('id').execute();
      return ofPartners.length + own.length;
    });
  const writing = operations.filter(({ method }) => method !== 'GET');

  test('what is said to leave no entry is there', () => {
    const ids = writing.map(({ id }) => id);
    expect(Object.keys(unrecorded).filter((id) => !ids.includes(id))).toEqual([]);
  });

  /** What is sent in place of the usual request: rules and a name that are not there yet, and a key that works for the programme. */
  const bodies: Readonly<Record<string, (usual: unknown) => unknown>> = {
    publishCatalogue: () => ({
      label: 'other',
      files: { ...files, 'pack.yaml': JSON.stringify({ ...pack, exams: { A: {}, B: {}, E: {} } }) },
    }),
    changePriority: () => ({ order: ['data/gold', 'web/gold'] }),
    writePartnerFile: (usual) => ({ ...(usual as object), name: 'Another name' }),
    createKey: () => ({
      name: 'A key',
      scopes: ['read'],
      roles: [{ kind: 'office', role: 'programme-manager', programme: 'acme' }],
      days: 1,
    }),
  };

  test.each(writing.map((one) => [one.id, one] as const))('%s leaves one entry in the audit', async (id, one) => {
    const asker = whoMay[id]?.may.includes('programme-manager') ? 'programme-manager' : 'partner-administrator';
    const sent = await requestFor(asker, one);
    const body = bodies[id];
    const asked =
      id === 'revokeKey'
        ? { params: { id: await aKeyOfOffice() } }
        : { ...sent, ...(body && { body: body(sent.body) }) };
    const before = await recorded();
    const answer = await send(asker, one, asked);
    if (unrecorded[id] === undefined)
      expect([answer.statusCode, answer.body]).toEqual([
        expect.toSatisfy((status) => status < 300),
        expect.any(String),
      ]);
    expect((await recorded()) - before).toBe(unrecorded[id] === undefined ? 1 : 0);
  });
});

/** Operations that leave no entry, and why. The others leave one, in the chain of their partner or of the programme. */
const unrecorded: Readonly<Record<string, string>> = {
  tryImpact: 'it answers a question',
  foreseeException: 'it answers a question',
  foreseeRestatement: 'it answers a question',
  createOwnCalendarFeed: 'it is nobody else’s to know of',
  wantLetters: 'the same',
  stopLetters: 'the letter has the secret (done: jobs/standing-letters.test.ts)',
  revokeCalendarFeed: 'the same; one about a partner is recorded (actions/calendars)',
  startPeopleImport: 'nothing of the partner changes until the sheet is taken over',
  readPeopleImportAgain: 'the same',
  discardPeopleImport: 'the same',
  foreseeExtension: 'it answers a question',
  endExtension: 'nobody here has one that binds; what it leaves is counted in test/platform/extensions.test.ts',
  reinstateAward: 'nobody here has lost an award; what it leaves is counted in test/platform/awards.test.ts',
  withdrawReinstatement: 'the same',
  applyForAward: 'nobody here can; what it leaves is counted in test/platform/award-applications.test.ts',
  takeApplicationBack: 'the same',
  decideApplication: 'the same',
  withdrawGrantedAward: 'the same',
  priceRenewal: 'it answers a question',
  submitRenewal: 'nobody here has a renewal; what it leaves is counted in test/platform/renewals.test.ts',
  takeBackRenewal: 'the same',
  decideRenewal: 'the same; test/platform/unpaid-renewals.test.ts counts it',
  withdrawRenewalDecision: 'the same',
  recordPayment: 'the same',
  withdrawPayment: 'the same',
  makePlan: 'it answers a question',
  verifyPlan: 'it answers a question',
  verifyAudit: 'it reads the chains',
  showInvitation: 'it reads, and the secret stands in no address',
  showReference: 'the same',
  answerReference: 'the letter has the secret (done: references.test.ts)',
  holdCredential: 'a wallet that is linked nowhere is its person’s alone (linked: wallets.test.ts)',
  correctHeldCredential: 'the same',
  withdrawHeldCredential: 'the same',
  eraseWallet: 'the same',
  linkWallet: 'nobody here is named by its address (done: wallets.test.ts)',
  unlinkWallet: 'the same',
  disputeRecorded: 'the same',
  answerDispute: 'the same',
  agreeToNaming: 'the same (done: proofs.test.ts)',
  acceptInvitation: 'the letter has the secret (done: sign-in/invitation.test.ts)',
  signUpInvited: 'it accepts as acceptInvitation does',
};

const isDone = (status: number, { gets }: Row): boolean =>
  gets === undefined ? status >= 200 && status < 300 : status === gets;

/** Who is not signed in is told so; what one may not see is not there; what one sees and may not do is not allowed. */
function isRefused(status: number, asker: Asker, { place }: AnyOperation, { byId }: Row): boolean {
  if (asker === 'nobody') return status === 401;
  if (byId) return status === 403 || status === 404;
  const sees = place === 'server' || (place === 'programme' ? knowing : readers).includes(asker);
  return status === (sees ? 403 : 404);
}
