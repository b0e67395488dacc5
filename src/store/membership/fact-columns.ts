/**
 * The tables of what is stated about a partner: `content` is what its file says; `owner` whom in it the statement is about;
 * `beside` is kept in addition, and an import leaves it as it is.
 */
export const factColumns = {
  partner_attributes: { content: ['attribute', 'value'], owner: [], beside: [] },
  memberships: { content: ['level', 'since', 'anniversary'], owner: [], beside: ['state'] },
  locations: { content: ['code', 'name', 'country', 'valid_from', 'valid_to'], owner: [], beside: [] },
  invoicing_details: {
    content: ['country', 'name', 'address', 'postal_code', 'city', 'vat_number'],
    owner: [],
    beside: [],
  },
  affiliations: {
    content: ['type', 'valid_from', 'valid_to', 'country', 'location'],
    owner: ['person_id'],
    beside: [],
  },
  credentials: {
    content: ['item', 'earned', 'valid_through', 'never_expires', 'verification', 'state', 'source'],
    owner: ['person_id'],
    beside: ['wallet_credential_id'],
  },
  measurements: {
    content: ['metric', 'value', 'measured_on', 'month', 'country', 'location'],
    owner: [],
    beside: [],
  },
  record_rows: { content: ['records', 'fields'], owner: [], beside: [] },
  evidence: {
    content: [
      'kind',
      'outcome',
      'competency',
      'happened_on',
      'submitted_on',
      'valid_through',
      'judged_by',
      'country',
      'location',
      'details',
      'verification',
      'state',
    ],
    owner: [],
    beside: [],
  },
  grants: { content: ['item', 'count', 'valid_from', 'valid_to', 'origin'], owner: [], beside: [] },
  awards: {
    content: ['status', 'level', 'valid_from', 'valid_to', 'anniversary', 'term_from', 'country'],
    owner: [],
    beside: ['decided_by', 'reason'],
  },
  award_renewals: { content: ['done', 'paid', 'for_anniversary'], owner: ['award_id'], beside: [] },
  exceptions: {
    content: [
      'kind',
      'competency',
      'level',
      'clause',
      'waives',
      'moves',
      'valid_from',
      'valid_to',
      'days_of',
      'granted_by',
      'reason',
    ],
    owner: [],
    beside: ['decided_by'],
  },
  claims: { content: ['position', 'competency', 'level'], owner: [], beside: [] },
} as const;

export type FactTable = keyof typeof factColumns;
export const factTables = Object.keys(factColumns) as readonly FactTable[];
