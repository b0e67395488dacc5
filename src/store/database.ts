import type { ColumnType, Generated } from 'kysely';
import type { PayTo } from '../domain/catalogue/membership-terms.ts';
import type { Text } from '../domain/catalogue/text.ts';
import type { Objection } from '../domain/membership/dispute-state.ts';
import type { NoticeContent } from '../domain/notices/matter.ts';
import type { NoticeCause, NoticeRole, NoticeState } from '../domain/notices/notice.ts';
import type { BillTo } from '../domain/renewal/bill-to.ts';
import type { AwardEnding } from '../domain/renewal/unpaid-renewal.ts';
import type { SubmittedChoice } from '../domain/renewal/what-binds.ts';
import type { AwardProved } from '../domain/standing/awards-proved.ts';
import type { LapseReason } from '../domain/standing/lapse-reasons.ts';
import type { Postponement } from '../domain/time/postponement.ts';
import type { SignInTables } from './sign-in/sign-in-tables.ts';

/** Columns that are written once, as their statement is. */
type Once<Value> = ColumnType<Value, Value, never>;
/** JSON goes in as text, so that both drivers write the same, and comes out read. */
type Json<Value> = ColumnType<Value, string, string>;

interface OfProgramme {
  programme_id: Once<string>;
}

/** What stands in every row of a partner. */
interface OfPartner extends OfProgramme {
  partner_id: Once<string>;
  id: Once<string>;
}

/** A statement: it is ended by a correction and never changed. */
interface Statement extends OfPartner {
  known_from: Once<string>;
  known_to: Generated<string>;
  corrects: Once<string | null>;
}

interface Place {
  country: Once<string | null>;
  location: Once<string | null>;
}

type State = 'confirmed' | 'provisional' | 'disputed';

interface Installation {
  only_row: Generated<boolean>;
  business_day: string | null;
}

interface Programmes {
  id: Once<string>;
  code: Once<string>;
  created_at: Once<string>;
}

interface CatalogueVersions extends OfProgramme {
  id: Once<string>;
  number: Once<number>;
  hash: Once<string>;
  label: Once<string>;
  files: Json<Readonly<Record<string, string>>>;
  published_at: Once<string>;
  published_by: Once<string | null>;
}

interface Rulings extends OfProgramme {
  id: Once<string>;
  question: Once<string>;
  reading: Once<string>;
  valid_from: Once<string>;
  ruled_by: Once<string>;
  reason: Once<string>;
  withdrawn_by: string | null;
  withdrawal_reason: string | null;
  known_from: Once<string>;
  known_to: Generated<string>;
  corrects: Once<string | null>;
}

interface PartnerCodes extends OfProgramme {
  code: string;
  partner_id: Once<string>;
}

/** For which awards people are counted first, in the form of the partner file. */
export type Priority = 'standard' | 'asListed' | string[];

interface Partners extends OfProgramme {
  partner_id: Once<string>;
  code: string;
  name: string;
  priority: ColumnType<Priority, string | undefined, string>;
  learning: Json<unknown> | null;
  revision: Generated<number>;
  created_at: Once<string>;
  closed_on: string | null;
}

interface PartnerAttributes extends Statement {
  attribute: Once<string>;
  value: Once<string>;
}

interface Locations extends Statement {
  code: Once<string>;
  name: Once<string>;
  country: Once<string | null>;
  valid_from: Once<string | null>;
  valid_to: Once<string | null>;
}

interface InvoicingDetails extends Statement {
  country: Once<string>;
  name: Once<string | null>;
  /** An erasure of a person takes mentions out of it. */
  address: Json<readonly string[]>;
  postal_code: Once<string | null>;
  city: Once<string>;
  vat_number: Once<string | null>;
}

interface PartnerParents extends Statement {
  parent_id: Once<string>;
  valid_from: Once<string | null>;
  valid_to: Once<string | null>;
}

interface AccountManagers extends Statement {
  user_id: Once<string | null>;
  valid_from: Once<string>;
}

interface PartnerContacts extends Statement {
  purpose: Once<'programme' | 'renewal' | 'billing' | 'learning'>;
  part: Once<'contact' | 'deputy'>;
  user_id: Once<string>;
  valid_from: Once<string>;
  valid_to: Once<string | null>;
}

interface Memberships extends Statement {
  level: Once<string | null>;
  since: Once<string | null>;
  anniversary: Once<string | null>;
  state: Once<'pending' | 'active' | 'lapsed' | 'ended'>;
}

interface People extends OfPartner {
  code: string;
  name: string | null;
  email: string | null;
  wallet_id: string | null;
  named_since: Generated<string | null>;
  created_at: Once<string>;
  removed_at: string | null;
  erased_at: string | null;
}

interface SamePeople extends OfPartner {
  person_id: Once<string>;
  stays_id: Once<string>;
  made_at: Once<string>;
  made_on: Once<string>;
  made_by_kind: Once<'user' | 'key'>;
  made_by: Once<string>;
  reason: string | null;
  wrote: Json<WrittenByMakingOne>;
  taken_back_at: string | null;
  taken_back_on: string | null;
  taken_back_by_kind: 'user' | 'key' | null;
  taken_back_by: string | null;
  taken_back_reason: string | null;
}

/** What making two people one wrote, by ids alone, so that it can be taken back. */
export interface WrittenByMakingOne {
  readonly affiliations: StatementsWritten;
  readonly credentials: StatementsWritten;
  /** Whether the wallet of the one that stays was linked then. */
  readonly isLinked: boolean;
  /** Since when the record that went had not been named any more, where it had not. */
  readonly removedAt: string | null;
  /** What of the record that went the one that stays had not, and took. */
  readonly took: readonly ('name' | 'email' | 'learning')[];
  /** The disputes that went with it, each with the statement that it was about. */
  readonly disputes: readonly { readonly id: string; readonly credential: string }[];
}

interface StatementsWritten {
  readonly added: readonly string[];
  readonly ended: readonly string[];
}

/** What stands in every row of a person's wallet. */
interface OfPerson {
  person_id: Once<string>;
  id: Once<string>;
  programme_id: Once<string>;
}

interface WalletCredentials extends OfPerson {
  item: Once<string>;
  earned: Once<string | null>;
  valid_through: Once<string | null>;
  never_expires: Generated<boolean>;
  verification: Once<string>;
  source: Once<string | null>;
  known_from: Once<string>;
  known_to: Generated<string>;
  corrects: Once<string | null>;
}

interface WalletLinks extends OfPerson {
  partner_id: Once<string>;
  member_id: Once<string>;
  linked_at: Once<string>;
  ended_at: string | null;
  ended_on: string | null;
}

interface Notices extends OfPartner {
  role: Once<NoticeRole>;
  cause: Once<NoticeCause>;
  subject: Once<string>;
  step: Generated<number>;
  revision: Once<number>;
  state: NoticeState;
  reason: string | null;
  since: string;
  due_on: string;
  content: ColumnType<NoticeContent | null, string | null, string>;
  delivered: ColumnType<readonly string[], undefined, string>;
  planned_at: Once<string>;
  settled_at: string | null;
  over_at: ColumnType<string | null, undefined, string>;
}

interface Letters extends OfPartner {
  user_id: Once<string>;
  day: Once<string>;
  notices: ColumnType<readonly string[], string, never>;
  state: 'planned' | 'sent' | 'withdrawn';
  planned_at: Once<string>;
  settled_at: string | null;
}

interface ProofPages extends OfPartner {
  address: Once<string>;
  is_listed: boolean;
  /** By what the finder looks, as it was when the standing was last worked out. */
  country: string | null;
  name_looked_for: string;
  opened_at: Once<string>;
  opened_on: Once<string | null>;
  opened_by: Once<string | null>;
  revoked_at: string | null;
}

interface ProofAddresses extends OfProgramme {
  address: Once<string>;
  partner_id: Once<string>;
}

interface ProofDocuments extends OfPartner {
  code: Once<string>;
  file_sha256: Once<string>;
  language: Once<'en' | 'de'>;
  made_on: Once<string>;
  made_at: Once<string>;
  made_by: Once<string | null>;
  awards: Json<readonly AwardProved[]>;
  people_named: Once<number>;
}

interface ProofKeys {
  public_key: Once<string>;
  first_used_at: Once<string>;
}

interface ProgrammeSettings extends OfProgramme {
  linking: Generated<'one-partner' | 'many-partners'>;
  cool_down_days: Generated<number>;
  demotion: Generated<'pending' | 'automatic'>;
  renewing: Generated<'every-administrator' | 'renewal-contact'>;
  applying: Generated<'at-once' | 'office'>;
  last_invoice: Generated<number>;
}

interface Affiliations extends Statement, Place {
  person_id: Once<string>;
  type: Once<string | null>;
  valid_from: Once<string | null>;
  valid_to: Once<string | null>;
}

interface Credentials extends Statement {
  person_id: Once<string>;
  item: Once<string>;
  earned: Once<string | null>;
  valid_through: Once<string | null>;
  never_expires: Generated<boolean>;
  verification: Once<string | null>;
  state: Generated<State>;
  source: Once<string | null>;
  wallet_credential_id: Once<string | null>;
}

interface Measurements extends Statement, Place {
  metric: Once<string>;
  value: Json<unknown>;
  measured_on: Once<string | null>;
  month: Once<string | null>;
}

interface RecordRows extends Statement {
  records: Once<string>;
  fields: Json<Readonly<Record<string, string | number | boolean>>>;
}

interface EvidenceRows extends Statement, Place {
  kind: Once<string>;
  outcome: Once<string | null>;
  competency: Once<string | null>;
  happened_on: Once<string>;
  submitted_on: Once<string | null>;
  valid_through: Once<string | null>;
  judged_by: Once<string | null>;
  details: Json<Readonly<Record<string, string | number | boolean>>> | null;
  verification: Once<string | null>;
  state: Generated<State>;
}

interface Grants extends Statement {
  item: Once<string>;
  count: Generated<number>;
  valid_from: Once<string>;
  valid_to: Once<string | null>;
  origin: Once<string>;
}

interface Awards extends Statement {
  status: Once<string>;
  level: Once<string | null>;
  valid_from: Once<string>;
  valid_to: Once<string | null>;
  anniversary: Once<string | null>;
  term_from: Once<string | null>;
  country: Once<string | null>;
  decided_by: Once<string | null>;
  reason: Once<string | null>;
}

interface AwardRenewals extends Statement {
  award_id: Once<string>;
  done: Once<string>;
  paid: Once<string | null>;
  for_anniversary: Once<string | null>;
}

interface Exceptions extends Statement {
  kind: Once<'waiver' | 'extension' | 'freeze'>;
  competency: Once<string>;
  level: Once<string | null>;
  clause: Once<string | null>;
  waives: Once<'everything' | 'allButFee' | null>;
  moves: Json<unknown> | null;
  valid_from: Once<string>;
  valid_to: Once<string>;
  days_of: Once<'days' | 'anniversaries' | null>;
  granted_by: Once<string>;
  reason: Json<unknown>;
  decided_by: Once<string | null>;
}

interface Claims extends Statement {
  position: Once<number>;
  competency: Once<string>;
  level: Once<string>;
}

/** What was worked out for a partner's state, rules and day; the next time takes its place. */
interface Standings extends OfPartner {
  revision: number;
  rules: string;
  business_day: string;
  worked_out_at: string;
  country: string | null;
  answer_en: string;
  answer_de: string;
}

interface StandingAwards extends OfPartner {
  competency: Once<string>;
  level: Once<string>;
  is_claimed: Once<boolean>;
  verdict: Once<'met' | 'not-met' | 'undetermined'>;
  is_held: Once<boolean>;
  because: Once<string>;
  renewal: Once<string | null>;
  deadline: Once<string | null>;
  is_at_risk: Once<boolean>;
  at_risk_from: Once<string | null>;
  causes: Json<readonly { readonly kind: string }[]>;
}

interface Demotions extends OfPartner {
  competency: Once<string>;
  level: Once<string>;
  since: Once<string>;
  reasons: Json<readonly LapseReason[]>;
  noticed_at: Once<string>;
  noticed_on: Once<string>;
  state: 'open' | 'decided' | 'withdrawn';
  closed_at: string | null;
  /** The business day of it. */
  closed_on: string | null;
  worth: Once<number | null>;
  worth_currency: Once<string | null>;
  worth_is_sample: Once<boolean | null>;
  decision: 'demote' | 'keep' | null;
  decided_by_kind: 'user' | 'key' | 'system' | null;
  decided_by: string | null;
  reason_code: string | null;
  reason_text: string | null;
  kept_until: string | null;
}

interface ProgrammeExtensions extends OfProgramme {
  id: Once<string>;
  competencies: ColumnType<readonly string[] | null, string | null, never>;
  levels: ColumnType<readonly string[] | null, string | null, never>;
  countries: ColumnType<readonly string[], string, never>;
  valid_from: Once<string>;
  valid_to: Once<string>;
  moves: ColumnType<Postponement | null, string | null, never>;
  granted_on: Once<string>;
  granted_by: Once<string>;
  reason: Once<string>;
  withdrawn_by: string | null;
  withdrawal_reason: string | null;
  known_from: Once<string>;
  known_to: Generated<string>;
  corrects: Once<string | null>;
}

interface AwardReinstatements extends OfPartner {
  competency: Once<string>;
  level: Once<string>;
  reinstated_from: Once<string>;
  lost_from: Once<string>;
  keeps_anniversary: Once<boolean>;
  award_id: Once<string>;
  ended_id: Once<string | null>;
  decided_at: Once<string>;
  decided_on: Once<string>;
  decided_by_kind: Once<'user' | 'key'>;
  decided_by: Once<string>;
  reason: string;
  withdrawn_at: string | null;
  withdrawn_on: string | null;
  withdrawn_by_kind: 'user' | 'key' | null;
  withdrawn_by: string | null;
  withdrawal_reason: string | null;
}

interface AwardApplications extends OfPartner {
  competency: Once<string>;
  level: Once<string>;
  agreement: Once<string | null>;
  applied_at: Once<string>;
  applied_on: Once<string>;
  applied_by_kind: Once<'user' | 'key'>;
  applied_by: Once<string>;
  taken_back_at: Generated<string | null>;
  taken_back_on: Generated<string | null>;
  decision: Generated<'granted' | 'refused' | null>;
  decided_at: Generated<string | null>;
  decided_on: Generated<string | null>;
  decided_by_kind: Generated<'user' | 'key' | 'system' | null>;
  decided_by: Generated<string | null>;
  reason: Generated<string | null>;
  award_id: Generated<string | null>;
  ended: ColumnType<readonly string[], string | undefined, string>;
  withdrawn_at: Generated<string | null>;
  withdrawn_on: Generated<string | null>;
  withdrawn_by_kind: Generated<'user' | 'key' | null>;
  withdrawn_by: Generated<string | null>;
  withdrawal_reason: Generated<string | null>;
}

interface Renewals extends OfPartner {
  anniversary: Once<string>;
  opens: Once<string>;
  closes: Once<string>;
  choices: ColumnType<readonly SubmittedChoice[], string, never>;
  agreement: Once<string | null>;
  submitted_at: Once<string>;
  submitted_on: Once<string>;
  submitted_by_kind: Once<'user' | 'key'>;
  submitted_by: Once<string>;
  taken_back_at: string | null;
  bound_at: string | null;
  bound_on: string | null;
  pay_until: string | null;
  ended_at: string | null;
  ended_on: string | null;
  wrote: ColumnType<WrittenByBinding | null, string | null, string | null>;
}

/** An award that ended with an unpaid renewal: the statement that says so, and whether it corrects one. */
export interface AwardEnded extends AwardEnding {
  readonly award: string;
  readonly wasRecorded: boolean;
}

interface RenewalDecisions extends OfPartner {
  renewal_id: Once<string>;
  decision: Once<'end' | 'more-time'>;
  until: Once<string>;
  ended: ColumnType<readonly AwardEnded[], string, never>;
  decided_at: Once<string>;
  decided_on: Once<string>;
  decided_by_kind: Once<'user' | 'key'>;
  decided_by: Once<string>;
  reason: string;
  withdrawn_at: string | null;
  withdrawn_on: string | null;
  withdrawn_by_kind: 'user' | 'key' | null;
  withdrawn_by: string | null;
  withdrawal_reason: string | null;
}

/** One amount of an invoice, in the smallest unit of its currency. */
export interface InvoiceLine {
  readonly level: string;
  readonly competency?: string;
  readonly amount: number;
  readonly sample: boolean;
}

interface Invoices extends OfPartner {
  renewal_id: Once<string>;
  kind: Once<'invoice' | 'credit-note'>;
  number: Once<number>;
  credits: Once<string | null>;
  issued_on: Once<string>;
  due_on: Once<string | null>;
  bill_to: ColumnType<BillTo, string, never>;
  pay_to: ColumnType<PayTo | null, string | null, never>;
  lines: ColumnType<readonly InvoiceLine[], string, never>;
  currency: Once<string>;
  net: Once<number>;
  /** The percentage as its text, as it is exact. */
  tax: ColumnType<
    { readonly name: Text; readonly percent: string; readonly amount: number; readonly reverseCharge?: true } | null,
    string | null,
    never
  >;
  gross: Once<number>;
}

/** What a renewal wrote as it bound, so that it can be taken back. */
export interface WrittenByBinding {
  readonly statements: readonly { readonly kind: 'award' | 'renewal'; readonly id: string }[];
  /** What the partner claims since then, as competency/level. */
  readonly claims: readonly string[];
}

interface Payments extends OfPartner {
  invoice_id: Once<string>;
  method: Once<'bank-transfer'>;
  amount: Once<number>;
  paid_on: Once<string>;
  reference: string | null;
  recorded_at: Once<string>;
  recorded_by_kind: Once<'user' | 'key'>;
  recorded_by: Once<string>;
  wrote: ColumnType<WrittenByBinding | null, string | null, never>;
  withdrawn_at: string | null;
  withdrawn_on: string | null;
  withdrawn_by_kind: 'user' | 'key' | null;
  withdrawn_by: string | null;
  withdrawal_reason: string | null;
}

interface ReferenceRequests extends OfPartner {
  kind: Once<string>;
  competency: Once<string | null>;
  company: string;
  contact_name: string | null;
  contact_mail: string | null;
  language: Once<'en' | 'de'>;
  project: string;
  worked_on: Once<string>;
  asked_by_kind: Once<'user' | 'key'>;
  asked_by: Once<string>;
  asked_at: string;
  asked_on: string;
  letters: Generated<number>;
  sent_at: string | null;
  withdrawn_at: string | null;
  answer: 'approved' | 'rejected' | null;
  answered_at: string | null;
  answered_on: string | null;
  confirmed_on: string | null;
  remark: string | null;
  evidence_id: string | null;
}

interface BenefitUses extends OfPartner {
  benefit: Once<string>;
  amount: Once<number>;
  used_on: Once<string>;
  purpose: string | null;
  recorded_by_kind: Once<'user' | 'key'>;
  recorded_by: Once<string>;
  recorded_at: Once<string>;
  corrects: Once<string | null>;
  withdrawn_at: string | null;
}

interface PartnerAudits extends OfPartner {
  kind: Once<string>;
  competency: Once<string>;
  level: Once<string>;
  applied_by_kind: Once<'user' | 'key'>;
  applied_by: Once<string>;
  applied_at: Once<string>;
  applied_on: Once<string>;
  scheduled_for: string | null;
  auditor: string | null;
  held_on: string | null;
  version: string | null;
  cure_by: string | null;
  evidence_id: string | null;
  withdrawn_at: string | null;
}

interface PartnerAuditFindings extends OfPartner {
  audit_id: Once<string>;
  place: Once<number>;
  control: string;
  finding: string;
  to_do: string;
  claimed_on: string | null;
  cure: string | null;
  accepted_on: string | null;
  rejected_on: string | null;
  rejection: string | null;
  taken_back_at: string | null;
}

interface Disputes extends OfPartner {
  /** With the credential of somebody who is made one with another it goes to the record that stays. */
  person_id: string | null;
  credential_id: string | null;
  evidence_id: Once<string | null>;
  item: Once<string>;
  reason: string | null;
  disputed_at: Once<string>;
  disputed_on: Once<string>;
  disputed_by_kind: Once<'user' | 'key'>;
  disputed_by: Once<string>;
  objection: Once<Objection | null>;
  outcome: 'upheld' | 'revoked' | null;
  revoked_on: string | null;
  settlement: string | null;
  settled_on: string | null;
}

interface DisputeAnswers extends OfPartner {
  dispute_id: Once<string>;
  answer: string | null;
  answered_at: Once<string>;
  answered_on: Once<string>;
}

interface ReferenceLinks extends OfProgramme {
  token_hash: Once<string>;
  partner_id: Once<string>;
  request_id: Once<string>;
  letter: Once<number>;
  made_at: Once<string>;
}

interface PeopleImports extends OfPartner {
  file_name: Once<string>;
  file: string | null;
  state: 'reading' | 'ready' | 'refused' | 'applied' | 'undone' | 'discarded';
  reading: Json<unknown>;
  columns: string | null;
  attempt: string | null;
  revision: number | null;
  rows_read: Generated<number>;
  rows_in_all: number | null;
  report: Json<unknown> | null;
  created_at: Once<string>;
  created_by: Once<string | null>;
  closed_at: string | null;
}

interface PeopleImportChanges extends OfPartner {
  attempt: Once<string>;
  position: Once<number>;
  sheet_row: Once<number>;
  kind: Once<string>;
  person_id: Once<string>;
  content: Json<unknown>;
  ends: Once<string | null>;
}

/** What is recorded is never changed. */
interface AuditColumns extends OfProgramme {
  id: Once<string>;
  number: Once<number>;
  at: Once<string>;
  actor_kind: Once<'user' | 'key' | 'system'>;
  actor_id: Once<string | null>;
  action: Once<string>;
  touched: ColumnType<unknown, string, never>;
  reason_code: Once<string | null>;
  reason_text: ColumnType<unknown, string | null, never>;
  previous: Once<string>;
  hash: Once<string>;
}

interface AuditContentColumns extends OfProgramme {
  id: Once<string>;
  entry_id: Once<string>;
  salt: Once<string>;
  content: Once<string>;
}

interface AuditHeadColumns extends OfProgramme {
  id: Once<string>;
  number: number;
  hash: string;
}

interface IdempotencyKeys {
  actor_id: Once<string>;
  key: Once<string>;
  request_hash: Once<string>;
  outcome: Json<unknown>;
  made_at: Once<string>;
}

/** Every table, as Kysely reads and writes it. Days, instants and exact numbers are text (engines/column-types.ts). */
export interface Database extends SignInTables {
  installation: Installation;
  programmes: Programmes;
  catalogue_versions: CatalogueVersions;
  rulings: Rulings;
  partner_codes: PartnerCodes;
  partners: Partners;
  partner_attributes: PartnerAttributes;
  locations: Locations;
  invoicing_details: InvoicingDetails;
  partner_parents: PartnerParents;
  account_managers: AccountManagers;
  partner_contacts: PartnerContacts;
  memberships: Memberships;
  people: People;
  same_people: SamePeople;
  affiliations: Affiliations;
  credentials: Credentials;
  measurements: Measurements;
  record_rows: RecordRows;
  evidence: EvidenceRows;
  grants: Grants;
  awards: Awards;
  award_renewals: AwardRenewals;
  exceptions: Exceptions;
  claims: Claims;
  wallet_credentials: WalletCredentials;
  wallet_links: WalletLinks;
  programme_settings: ProgrammeSettings;
  standings: Standings;
  standing_awards: StandingAwards;
  demotions: Demotions;
  programme_extensions: ProgrammeExtensions;
  award_reinstatements: AwardReinstatements;
  award_applications: AwardApplications;
  renewals: Renewals;
  renewal_decisions: RenewalDecisions;
  invoices: Invoices;
  payments: Payments;
  reference_requests: ReferenceRequests;
  benefit_uses: BenefitUses;
  disputes: Disputes;
  dispute_answers: DisputeAnswers;
  partner_audits: PartnerAudits;
  partner_audit_findings: PartnerAuditFindings;
  reference_links: ReferenceLinks;
  proof_pages: ProofPages;
  proof_addresses: ProofAddresses;
  proof_documents: ProofDocuments;
  proof_keys: ProofKeys;
  notices: Notices;
  letters: Letters;
  people_imports: PeopleImports;
  people_import_changes: PeopleImportChanges;
  audit_entries: AuditColumns & OfPartner;
  audit_contents: AuditContentColumns & OfPartner;
  audit_heads: AuditHeadColumns & OfPartner;
  programme_audit_entries: AuditColumns;
  programme_audit_contents: AuditContentColumns;
  programme_audit_heads: AuditHeadColumns;
  idempotency_keys: IdempotencyKeys;
}
