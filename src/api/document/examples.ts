/** One request that can be sent as it stands. */
export interface Example {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const programme = 'mpn';
const at = { programme, partner: 'nordlicht' };
const person = { ...at, person: 'jonas' };

/**
 * Requests for the reference page, by the id of the operation. They are sent by test/platform/reference-examples.test.ts,
 * in this order, to a server with the rules of the Microsoft Partner Network.
 */
export const examples: Readonly<Record<string, Example>> = {
  listProgrammes: {},
  showMe: {},
  showCatalogue: { params: { programme } },
  listItems: { params: { programme } },
  showCompetency: { params: { programme, competency: 'cloud-platform' } },
  showRequirement: {
    params: { programme, competency: 'cloud-platform', level: 'gold' },
    query: { on: '2017-11-15', cohort: 'new' },
  },
  showDifference: {
    params: { programme },
    query: { before: '2017-07', after: '2017-09', competency: 'cloud-platform' },
  },
  listRulings: { params: { programme } },
  enrolPartner: {
    params: { programme },
    body: {
      partner: 'nordlicht',
      name: 'Nordlicht Systemhaus GmbH',
      programme,
      attributes: { country: 'DE' },
      people: [
        { id: 'jonas', name: 'Jonas Petersen', affiliation: 'employee', credentials: ['70-532', '70-533'] },
        { id: 'mira', name: 'Mira Hansen', affiliation: 'employee' },
      ],
      claims: ['cloud-platform/silver'],
    },
  },
  listPartners: { params: { programme }, query: { text: 'nord', limit: '20' } },
  addPerson: {
    params: at,
    body: { code: 'lena', name: 'Lena Brandt', affiliations: [{ type: 'employee', from: '2017-03-01' }] },
  },
  changePerson: { params: { ...at, person: 'lena' }, body: { email: 'lena.brandt@nordlicht.example' } },
  endPerson: { params: { ...at, person: 'lena' }, body: { last: '2017-12-31' } },
  listPeople: { params: at },
  addLocation: { params: at, body: { code: 'kiel', name: 'Kiel', country: 'DE' } },
  listLocations: { params: at },
  addParent: { params: at, body: { parent: 'albabrava-soluciones', from: '2017-01-01' } },
  listParents: { params: at, query: { on: '2017-11-15' } },
  listAllParents: { params: { programme }, query: { on: '2017-11-15' } },
  addAffiliation: { params: person, body: { type: 'employee', from: '2016-01-01', location: 'kiel' } },
  addMembership: { params: at, body: { since: '2016-02-20', anniversary: '2018-02-20' } },
  addAttribute: { params: at, body: { attribute: 'market', value: 'developed' } },
  addMeasurement: { params: at, body: { metric: 'azure-consumption', value: 120_000, month: '2017-10' } },
  listMeasurementStatements: { params: at },
  stateClaims: { params: at, body: ['cloud-platform/silver', 'devops/silver'] },
  listClaimsStatements: { params: at },
  addCredential: { params: person, body: { item: '70-534', earned: '2017-06-20' } },
  listCredentialStatements: { params: at, query: { person: 'jonas' } },
  addAward: { params: at, body: { status: 'cloud-platform', level: 'silver', from: '2017-02-20' } },
  addException: {
    params: at,
    body: {
      kind: 'extension',
      competency: 'cloud-platform',
      from: '2017-11-01',
      to: '2018-01-31',
      by: 'Partner office',
      reason: 'The exam centre was closed.',
    },
  },
  readPartnerFile: { params: at },
  showHistory: { params: at, query: { kind: 'credential', person: 'jonas', validOn: '2017-06-20' } },
  showStanding: { params: at, query: { on: '2017-11-15' } },
  showStandingOfLevel: { params: { ...at, competency: 'cloud-platform', level: 'gold' }, query: { on: '2017-11-15' } },
  showNetworkStanding: { params: { programme }, query: { atRisk: 'true', competency: 'cloud-platform', limit: '20' } },
  listPartnerDemotions: { params: at, query: { state: 'open' } },
  listDemotions: { params: { programme }, query: { state: 'open', competency: 'cloud-platform', limit: '20' } },
  showDemotionPolicy: { params: { programme } },
  settleDemotion: { params: { programme }, body: { demotion: 'pending' } },
  showForecast: { params: at, query: { on: '2017-11-15', until: '2018-12-31' } },
  showCalendar: { params: at, query: { on: '2017-11-15' } },
  downloadCalendar: { params: at, query: { on: '2017-11-15' } },
  showImpact: { params: at, query: { on: '2017-11-15', release: '2017-09' } },
  showCorrections: { params: at, query: { since: '2017-01-01' } },
  makePlan: { params: at, body: { on: '2017-11-15', targets: ['cloud-platform/silver'], by: '2018-06-30' } },
  listPartnerAudit: { params: at, query: { limit: '10' } },
  verifyAudit: { params: { programme }, body: {} },
  listKeys: {},
  createKey: {
    body: {
      name: 'Nightly import',
      scopes: ['read', 'write'],
      roles: [{ kind: 'office', role: 'programme-manager', programme }],
      days: 90,
    },
  },
  listOfficeRoles: { params: { programme } },
  inviteToPartner: {
    params: at,
    body: { role: 'partner-administrator', email: 'mira.hansen@nordlicht.example', language: 'de' },
  },
};
