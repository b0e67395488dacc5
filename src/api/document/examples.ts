import { at, type Example, idOf, programme } from './example.ts';
import { statementExamples } from './statement-examples.ts';

/**
 * Requests for the reference page, by the id of the operation. They are sent by test/platform/api-journey.test.ts, in
 * this order, to a server with the rules of the Microsoft Partner Network. Which operations have none, and why, says
 * without-example.ts.
 */
export const examples: Readonly<Record<string, Example>> = {
  listProgrammes: {},
  showMe: {},
  showCatalogue: { params: { programme } },
  listCatalogueVersions: { params: { programme } },
  listCompetencies: { params: { programme } },
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
  correctLocation: {
    params: { ...at, id: idOf('addLocation') },
    body: { code: 'kiel', name: 'Kiel, Schwentine', country: 'DE' },
  },
  addParent: { params: at, body: { parent: 'albabrava-soluciones', from: '2017-01-01' } },
  correctParent: {
    params: { ...at, id: idOf('addParent') },
    body: { parent: 'albabrava-soluciones', from: '2017-02-01' },
  },
  listParents: { params: at, query: { on: '2017-11-15' } },
  listAllParents: { params: { programme }, query: { on: '2017-11-15' } },
  ...statementExamples,
  readPartnerFile: { params: at },
  showHistory: { params: at, query: { kind: 'credential', person: 'jonas', validOn: '2017-06-20' } },
  showStanding: { params: at, query: { on: '2017-11-15' } },
  showStandingOfLevel: { params: { ...at, competency: 'cloud-platform', level: 'gold' }, query: { on: '2017-11-15' } },
  showNetworkStanding: { params: { programme }, query: { atRisk: 'true', competency: 'cloud-platform', limit: '20' } },
  showForecast: { params: at, query: { on: '2017-11-15', until: '2018-12-31' } },
  showCalendar: { params: at, query: { on: '2017-11-15' } },
  downloadCalendar: { params: at, query: { on: '2017-11-15' } },
  showImpact: { params: at, query: { on: '2017-11-15', release: '2017-09' } },
  showCorrections: { params: at, query: { since: '2017-01-01' } },
  makePlan: { params: at, body: { on: '2017-11-15', targets: ['cloud-platform/silver'], by: '2018-06-30' } },
  listPartnerAudit: { params: at, query: { limit: '10' } },
  verifyAudit: { params: { programme }, body: {} },
  listProgrammeAudit: { params: { programme }, query: { limit: '10' } },
  showAuditAnchor: { params: { programme } },
  withdrawParent: { params: { ...at, id: idOf('correctParent') } },
  withdrawLocation: { params: { ...at, id: idOf('correctLocation') } },
  exportPerson: { params: { ...at, person: 'lena' } },
  erasePerson: { params: { ...at, person: 'lena' } },
  writePartnerFile: {
    params: at,
    ifMatch: true,
    body: {
      partner: 'nordlicht',
      name: 'Nordlicht Systemhaus GmbH',
      programme,
      attributes: { country: 'DE' },
      people: [{ id: 'mira', name: 'Mira Hansen', affiliation: 'employee', credentials: ['70-532'] }],
      claims: ['devops/silver'],
    },
  },
  readWallet: { signedIn: true },
  holdCredential: { signedIn: true, body: { programme, item: '70-532', earned: '2017-06-20' } },
  withdrawHeldCredential: { signedIn: true, params: { id: idOf('holdCredential') } },
  showLinking: { params: { programme } },
  settleLinking: { params: { programme }, body: { linking: 'one-partner' } },
  listKeys: { signedIn: true },
  createKey: {
    signedIn: true,
    body: {
      name: 'Nightly import',
      scopes: ['read', 'write'],
      roles: [{ kind: 'office', role: 'programme-manager', programme }],
      days: 90,
    },
  },
  revokeKey: { signedIn: true, params: { id: idOf('createKey') } },
  listOfficeRoles: { params: { programme } },
  listPartnerRoles: { params: at },
  inviteToOffice: {
    signedIn: true,
    params: { programme },
    body: { role: 'expert', email: 'noa.berger@vendor.example', language: 'en' },
  },
  inviteToPartner: {
    signedIn: true,
    params: at,
    body: { role: 'partner-administrator', email: 'mira.hansen@nordlicht.example', language: 'de' },
  },
  withdrawInvitation: { signedIn: true, params: { id: idOf('inviteToPartner') } },
};
