import { accepted, type Path, type Read } from '../domain/problems/problem.ts';
import type { WrittenPartnerFileWithLearning } from '../domain/training/written/learning.ts';
import type { FactTable } from '../store/membership/fact-columns.ts';
import type { AddedRow } from '../store/membership/partner-difference.ts';
import type { Stated, StatedPartner } from '../store/membership/stated-from-written.ts';
import type { Actor } from './actor.ts';
import { attributeInFile, measurementInFile, recordInFile } from './named-statements.ts';
import { mayDecide, mayWriteFacts } from './policies/partner.ts';
import type { AboutPartner } from './policies/roles.ts';
import type { InFile } from './statement-in-file.ts';

/** What a statement stands beside in the file that it is read in. */
export interface Around {
  /** The code of the person that it is about. */
  readonly person: string;
  /** The award that it is about, as it is written, without its renewals. */
  readonly award: object;
  /** What awards are read with. */
  readonly file: Pick<WrittenPartnerFileWithLearning, 'attributes' | 'membership' | 'exceptions'>;
}

/** One kind of statement that can be made by itself, told as what it would be in a partner file. */
export interface StatementKind {
  readonly table: FactTable;
  readonly of: 'partner' | 'person' | 'award';
  readonly may: (actor: Actor, about: AboutPartner, row: AddedRow) => boolean;
  readonly inFile: (body: unknown, around: Around) => Read<InFile>;
  readonly statedIn: (file: StatedPartner) => readonly Stated[];
  /** Does what is stated take the place of a row that is still known, without a word about it? */
  readonly replaces?: (row: AddedRow, added: readonly AddedRow[]) => boolean;
  /** The body is the whole list; none of it is corrected or withdrawn by itself. */
  readonly isWhole?: true;
}

/** In a place of its own, which is left out of the places of problems. */
const placed = (path: Path, part: object): Read<InFile> =>
  accepted({ part, pathInBody: (problem) => problem.path.slice(path.length) });

const ofPerson = (table: 'affiliations' | 'credentials', key: 'affiliation' | 'credentials'): StatementKind => ({
  table,
  of: 'person',
  may: mayWriteFacts,
  inFile: (body, { person }) => placed(['people', 0, key, 0], { people: [{ id: person, [key]: [body] }] }),
  statedIn: ({ people }) => people.flatMap((person): readonly Stated[] => person[table]),
});

const ofPartner = (
  table:
    | 'evidence'
    | 'grants'
    | 'exceptions'
    | 'partner_attributes'
    | 'measurements'
    | 'record_rows'
    | 'memberships'
    | 'claims',
  may: StatementKind['may'],
  inFile: StatementKind['inFile'],
): StatementKind => ({ table, of: 'partner', may, inFile, statedIn: ({ own }) => own[table] });

const listed =
  (list: 'evidence' | 'grants' | 'exceptions' | 'invoicing'): StatementKind['inFile'] =>
  (body) =>
    placed([list, 0], { [list]: [body] });

const sameIn =
  (column: string): NonNullable<StatementKind['replaces']> =>
  (row, added) =>
    added.some((one) => one[column] === row[column]);

/** That there are none of these records is said by a row of its own, beside which no other stands. */
const isNone = (row: AddedRow) => Array.isArray(row['fields']);

export const statementKinds = {
  affiliation: ofPerson('affiliations', 'affiliation'),
  credential: ofPerson('credentials', 'credentials'),
  // Evidence is handed in by a partner, and judged by the programme.
  evidence: ofPartner(
    'evidence',
    (actor, about, row) => (row['outcome'] === null ? mayWriteFacts(actor, about) : mayDecide(actor, about)),
    listed('evidence'),
  ),
  grant: ofPartner('grants', mayDecide, listed('grants')),
  exception: ofPartner('exceptions', mayDecide, listed('exceptions')),
  award: {
    table: 'awards',
    of: 'partner',
    may: mayDecide,
    inFile: (body, { file }) => placed(['statuses', 0], { ...file, statuses: [body] }),
    statedIn: ({ awards }) => awards,
  },
  renewal: {
    table: 'award_renewals',
    of: 'award',
    may: mayDecide,
    inFile: (body, { award, file }) =>
      placed(['statuses', 0, 'renewals', 0], { ...file, statuses: [{ ...award, renewals: [body] }] }),
    statedIn: ({ awards }) => awards.flatMap(({ renewals }) => renewals),
  },
  // A partner has one membership, and one value of an attribute.
  membership: {
    ...ofPartner('memberships', mayDecide, (body) => placed(['membership'], { membership: body })),
    replaces: () => true,
  },
  // Invoices are made out in one way in each country.
  invoicing: {
    table: 'invoicing_details',
    of: 'partner',
    may: mayWriteFacts,
    inFile: listed('invoicing'),
    statedIn: ({ invoicing }) => invoicing ?? [],
    replaces: sameIn('country'),
  },
  attribute: { ...ofPartner('partner_attributes', mayWriteFacts, attributeInFile), replaces: sameIn('attribute') },
  measurement: ofPartner('measurements', mayWriteFacts, measurementInFile),
  record: {
    ...ofPartner('record_rows', mayWriteFacts, recordInFile),
    replaces: (row, added) => sameIn('records')(row, added) && (isNone(row) || added.some(isNone)),
  },
  claims: {
    ...ofPartner('claims', mayWriteFacts, (body) => placed(['claims'], { claims: body })),
    replaces: () => true,
    isWhole: true,
  },
} as const satisfies Readonly<Record<string, StatementKind>>;

export type StatementName = keyof typeof statementKinds;
