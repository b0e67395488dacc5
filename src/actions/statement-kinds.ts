import type { Path } from '../domain/problems/problem.ts';
import type { FactTable } from '../store/membership/fact-columns.ts';
import type { AddedRow } from '../store/membership/partner-difference.ts';
import type { Stated, StatedPartner } from '../store/membership/stated-from-written.ts';
import type { Actor } from './actor.ts';
import { mayDecide, mayWriteFacts } from './policies/partner.ts';
import type { AboutPartner } from './policies/roles.ts';

/** One kind of statement that can be made by itself, told as what it would be in a partner file. */
export interface StatementKind {
  readonly table: FactTable;
  readonly isOfPerson: boolean;
  readonly may: (actor: Actor, about: AboutPartner, row: AddedRow) => boolean;
  /** The part of a partner file with this statement alone; a problem with it has `path` before its own. */
  readonly inFile: (body: unknown, person: string) => { readonly part: object; readonly path: Path };
  readonly statedIn: (file: StatedPartner) => readonly Stated[];
}

const ofPerson = (table: 'affiliations' | 'credentials', key: 'affiliation' | 'credentials'): StatementKind => ({
  table,
  isOfPerson: true,
  may: mayWriteFacts,
  inFile: (body, person) => ({ part: { people: [{ id: person, [key]: [body] }] }, path: ['people', 0, key, 0] }),
  statedIn: ({ people }) => people.flatMap((person): readonly Stated[] => person[table]),
});

const ofPartner = (table: 'evidence' | 'grants' | 'exceptions', may: StatementKind['may']): StatementKind => ({
  table,
  isOfPerson: false,
  may,
  inFile: (body) => ({ part: { [table]: [body] }, path: [table, 0] }),
  statedIn: ({ own }) => own[table],
});

export const statementKinds = {
  affiliation: ofPerson('affiliations', 'affiliation'),
  credential: ofPerson('credentials', 'credentials'),
  // Evidence is handed in by a partner, and judged by the programme.
  evidence: ofPartner('evidence', (actor, about, row) =>
    row['outcome'] === null ? mayWriteFacts(actor, about) : mayDecide(actor, about),
  ),
  grant: ofPartner('grants', mayDecide),
  exception: ofPartner('exceptions', mayDecide),
  award: {
    table: 'awards',
    isOfPerson: false,
    may: mayDecide,
    inFile: (body) => ({ part: { statuses: [body] }, path: ['statuses', 0] }),
    statedIn: ({ awards }) => awards,
  },
} as const satisfies Readonly<Record<string, StatementKind>>;

export type StatementName = keyof typeof statementKinds;
