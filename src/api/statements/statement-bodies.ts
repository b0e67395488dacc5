import { z } from 'zod';
import type { StatementName } from '../../actions/statement-kinds.ts';
import { WrittenId } from '../../domain/catalogue/written/scalars.ts';
import {
  WrittenAffiliation,
  WrittenCredential,
  WrittenEvidence,
  WrittenException,
  WrittenGrant,
  WrittenInvoicing,
  WrittenMeasurement,
  WrittenPartnerFacts,
  WrittenRenewal,
  WrittenStatus,
} from '../../domain/membership/written/partner-file.ts';

// How a statement of each kind is called and written, for the reference page; the action reads it by the same form.

interface StatementWords {
  /** As it stands in addresses, of several. */
  readonly noun: string;
  readonly body: z.ZodType;
  /** What these statements are, for people. */
  readonly about: string;
}

export const JsonMeasurement = WrittenMeasurement.extend({ metric: WrittenId }).meta({
  id: 'measurementOfMetric',
  description: 'One figure of a metric of the programme, on a day, in a month, or without either for every day.',
});

const RecordStated = z
  .strictObject({
    records: WrittenId.meta({ description: 'Which records of the programme it is one of.' }),
    fields: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
      .optional()
      .meta({ description: 'Left out, it says that there are no such records.' }),
  })
  .meta({ id: 'recordStated', description: 'One record, such as a deal or a customer, with its fields.' });

const Attribute = z
  .strictObject({ attribute: WrittenId, value: z.string().min(1).max(200) })
  .meta({ id: 'attributeStated', description: 'What the partner is: its country, its size, its market.' });

const Membership = WrittenPartnerFacts.membership
  .unwrap()
  .meta({ id: 'membership', description: 'Since when a partner belongs to the programme, and its own anniversary.' });

export const statementWords: Readonly<Record<StatementName, StatementWords>> = {
  affiliation: {
    noun: 'affiliations',
    body: WrittenAffiliation,
    about: 'As what, where, and from when to when somebody belongs to the partner.',
  },
  credential: {
    noun: 'credentials',
    body: WrittenCredential,
    about: 'An exam passed, a certification, assessment or course held. What a partner states itself is "claimed".',
  },
  evidence: {
    noun: 'evidence',
    body: WrittenEvidence,
    about: 'A customer reference, audit, plan, fee or attestation. A partner hands it in; its outcome is the office’s.',
  },
  grant: { noun: 'grants', body: WrittenGrant, about: 'A credential that the company itself holds.' },
  exception: {
    noun: 'exceptions',
    body: WrittenException,
    about:
      'A dated waiver, extension or freeze, with who granted it and why. The award is then held, though its requirement is not met.',
  },
  award: {
    noun: 'awards',
    body: WrittenStatus,
    about: 'A competency level that the programme has awarded, or another status, from a day.',
  },
  renewal: { noun: 'renewals', body: WrittenRenewal, about: 'A renewal of an award that is done.' },
  membership: {
    noun: 'memberships',
    body: Membership,
    about: 'A partner has one membership: a new statement takes the place of the one before.',
  },
  invoicing: {
    noun: 'invoicing',
    body: WrittenInvoicing,
    about:
      'To whom invoices are sent that are made out in a country. A new statement takes the place of the one before for its country; what was invoiced stays as it was issued.',
  },
  attribute: {
    noun: 'attributes',
    body: Attribute,
    about: 'An attribute has one value: a new statement takes the place of the one before.',
  },
  measurement: {
    noun: 'measurements',
    body: JsonMeasurement,
    about: 'Figures of the metrics that the programme names, such as revenue or active users.',
  },
  record: { noun: 'records', body: RecordStated, about: 'Records that the programme counts, each with its fields.' },
  claims: {
    noun: 'claims',
    body: z
      .array(z.string().max(200))
      .max(1_000)
      .meta({ id: 'claims', description: 'Awards as competency/level, the most important one first.' }),
    about: 'The awards for which the partner wants its people counted. They are stated together, as one list.',
  },
};

/** As a part of a name for programs: Affiliation. */
export const pascal = (name: StatementName): string => capital(name);
/** As a heading of the reference page: Affiliations. */
export const tagOf = (noun: string): string => capital(noun);

const capital = (word: string) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
