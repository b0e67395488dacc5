import { at, type Example, idOf } from './example.ts';

const person = { ...at, person: 'jonas' };

const extension = {
  kind: 'extension',
  competency: 'cloud-platform',
  from: '2017-11-01',
  to: '2018-01-31',
  by: 'Partner office',
  reason: 'The exam centre was closed.',
};

const figuresOfAutumn = {
  metrics: ['office-365-seats'],
  from: '2017-08-01',
  through: '2017-09-30',
  isComplete: false,
  figures: [
    { metric: 'office-365-seats', month: '2017-08', value: 120 },
    { metric: 'office-365-seats', month: '2017-09', value: 131 },
  ],
};

/** Statements about the partner of the examples: each is made, corrected, listed and withdrawn. */
export const statementExamples: Readonly<Record<string, Example>> = {
  addAffiliation: { params: person, body: { type: 'employee', from: '2016-01-01', location: 'kiel' } },
  correctAffiliation: {
    params: { ...person, id: idOf('addAffiliation') },
    body: { type: 'employee', from: '2016-02-01', location: 'kiel' },
  },
  listAffiliationStatements: { params: at },
  withdrawAffiliation: { params: { ...person, id: idOf('correctAffiliation') } },
  addCredential: { params: person, body: { item: '70-534', earned: '2017-06-20' } },
  correctCredential: {
    params: { ...person, id: idOf('addCredential') },
    body: { item: '70-534', earned: '2017-06-21' },
  },
  listCredentialStatements: { params: at, query: { person: 'jonas' } },
  withdrawCredential: { params: { ...person, id: idOf('correctCredential') } },
  addGrant: { params: at, body: { item: '70-534', from: '2017-05-01', origin: 'Taken over with Kieler Netz GmbH' } },
  correctGrant: {
    params: { ...at, id: idOf('addGrant') },
    body: { item: '70-534', from: '2017-05-02', origin: 'Taken over with Kieler Netz GmbH' },
  },
  listGrantStatements: { params: at },
  withdrawGrant: { params: { ...at, id: idOf('correctGrant') } },
  listEvidenceStatements: { params: at },
  listTextsToWaive: { params: at, query: { competency: 'cloud-platform' } },
  foreseeException: {
    params: at,
    body: {
      ...{ kind: 'waiver', competency: 'cloud-platform', level: 'gold', clause: 'azure-people' },
      ...{ from: '2017-11-15', to: '2018-02-15' },
    },
  },
  addException: { params: at, body: extension },
  correctException: { params: { ...at, id: idOf('addException') }, body: { ...extension, to: '2018-02-28' } },
  listExceptionStatements: { params: at },
  foreseeExceptionWithdrawal: { params: { ...at, id: idOf('correctException') } },
  withdrawException: { params: { ...at, id: idOf('correctException') } },
  addAward: { params: at, body: { status: 'cloud-platform', level: 'gold', from: '2016-08-20' } },
  addRenewal: { params: { ...at, award: idOf('addAward') }, body: { done: '2017-08-25', for: '2017-08-20' } },
  correctRenewal: {
    params: { ...at, award: idOf('addAward'), id: idOf('addRenewal') },
    body: { done: '2017-08-28', for: '2017-08-20' },
  },
  listRenewalStatements: { params: at },
  // While the award is held, its benefits can be used.
  recordBenefitUse: {
    params: at,
    body: { benefit: 'product-support', amount: 2, on: '2017-11-06', purpose: 'A cluster that did not start' },
  },
  showBenefits: { params: at },
  listBenefitUses: { params: at, query: { benefit: 'product-support' } },
  withdrawBenefitUse: { params: { ...at, id: idOf('recordBenefitUse') } },
  withdrawRenewal: { params: { ...at, award: idOf('addAward'), id: idOf('correctRenewal') } },
  // Without its renewal the award has lapsed; that is noticed when the standing is worked out, and somebody decides.
  showStanding: { params: at, query: { on: '2017-11-15' } },
  listPartnerDemotions: { params: at, query: { state: 'open' } },
  decideDemotion: {
    params: { ...at, id: idOf('listPartnerDemotions') },
    body: {
      decision: 'keep',
      until: '2018-02-28',
      by: 'Partner office',
      reason: 'The exam centre was closed.',
    },
  },
  correctAward: {
    params: { ...at, id: idOf('addAward') },
    body: { status: 'cloud-platform', level: 'gold', from: '2016-08-22' },
  },
  listAwardStatements: { params: at },
  withdrawAward: { params: { ...at, id: idOf('correctAward') } },
  addMembership: { params: at, body: { since: '2016-02-20', anniversary: '2018-02-20' } },
  correctMembership: {
    params: { ...at, id: idOf('addMembership') },
    body: { since: '2016-02-22', anniversary: '2018-02-22' },
  },
  listMembershipStatements: { params: at },
  withdrawMembership: { params: { ...at, id: idOf('correctMembership') } },
  addAttribute: { params: at, body: { attribute: 'market', value: 'developed' } },
  correctAttribute: {
    params: { ...at, id: idOf('addAttribute') },
    body: { attribute: 'market', value: 'developing' },
  },
  listAttributeStatements: { params: at },
  withdrawAttribute: { params: { ...at, id: idOf('correctAttribute') } },
  addInvoicing: {
    params: at,
    body: {
      country: 'DE',
      address: ['Hafenstraße 12'],
      postalCode: '24103',
      city: 'Kiel',
      vatNumber: 'DE 000 004 711',
    },
  },
  correctInvoicing: {
    params: { ...at, id: idOf('addInvoicing') },
    body: {
      ...{ country: 'DE', name: 'Alpenblick IT-Beratung GmbH', address: ['Hafenstraße 12'], postalCode: '24103' },
      ...{ city: 'Kiel', vatNumber: 'DE000004711' },
    },
  },
  listInvoicingStatements: { params: at },
  withdrawInvoicing: { params: { ...at, id: idOf('correctInvoicing') } },
  addMeasurement: { params: at, body: { metric: 'azure-consumption', value: 120_000, month: '2017-10' } },
  correctMeasurement: {
    params: { ...at, id: idOf('addMeasurement') },
    body: { metric: 'azure-consumption', value: 125_000, month: '2017-10' },
  },
  listMeasurementStatements: { params: at },
  foreseeRestatement: { params: at, body: figuresOfAutumn },
  restateFigures: { params: at, body: { ...figuresOfAutumn, reason: 'The books of the quarter were closed.' } },
  withdrawMeasurement: { params: { ...at, id: idOf('correctMeasurement') } },
  listRecordStatements: { params: at },
  stateClaims: { params: at, body: ['cloud-platform/silver', 'devops/silver'] },
  listClaimsStatements: { params: at },
};
