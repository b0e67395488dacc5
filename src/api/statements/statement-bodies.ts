import { z } from 'zod';
import type { StatementKind, StatementName } from '../../actions/statement-kinds.ts';
import {
  WrittenAffiliation,
  WrittenCredential,
  WrittenEvidence,
  WrittenException,
  WrittenGrant,
  WrittenStatus,
} from '../../domain/membership/written/partner-file.ts';

type Table = StatementKind['table'];

/** How a statement of each table is written, for the reference page; the action reads it by the same form. */
const written: Partial<Record<Table, z.ZodType>> = {
  affiliations: WrittenAffiliation,
  credentials: WrittenCredential,
  evidence: WrittenEvidence,
  grants: WrittenGrant,
  awards: WrittenStatus,
  exceptions: WrittenException,
};

export const statementBody = ({ table }: Pick<StatementKind, 'table'>): z.ZodType => written[table] ?? z.unknown();

/** Is the form of these statements told? The others are made by the partner file for now. */
export const hasBody = ({ table }: Pick<StatementKind, 'table'>): boolean => written[table] !== undefined;

/** What a kind of statement is called in an address: as its table. */
export const nounOf = ({ table }: Pick<StatementKind, 'table'>): string => table.replaceAll('_', '-');

/** As a part of a name for programs: Affiliation. */
export const pascal = (name: StatementName): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
