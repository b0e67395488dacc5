// A backup is a text file: a line of JSON that says what it is, one line for each row, and a line by which one sees that it
// is whole. Rows stay text on their way, so that no number loses a digit.

/** What stands in the first line. */
export interface BackupHeader {
  readonly assay: 'backup';
  readonly format: typeof backupFormat;
  /** The last step of the schema whose rows these are. */
  readonly schema: number;
  /** By the real clock. */
  readonly madeAt: string;
  /** The version of Assay that made it. */
  readonly madeBy: string;
  /** Their codes, for the reader. */
  readonly programmes: readonly string[];
  /** What sessions and second factors are made with, where the installation keeps it itself. */
  readonly secret?: string;
}

/** What stands in the last line: by it a file that was cut or changed is known. */
export interface BackupEnd {
  readonly end: {
    readonly rows: Readonly<Record<string, number>>;
    /** Of all bytes before this line. */
    readonly sha256: string;
  };
}

/** Raised when files of before can no longer be read as this one is. */
export const backupFormat = 1;

export const rowLine = (table: string, row: string): string => `["${table}",${row}]\n`;

const row = /^\["([a-z_]+)",(\{.*\})\]$/s;

export function rowFrom(line: string): { readonly table: string; readonly row: string } | undefined {
  const [, table, text] = row.exec(line) ?? [];
  return table === undefined || text === undefined ? undefined : { table, row: text };
}

export function endFrom(line: string): BackupEnd | undefined {
  if (!line.startsWith('{"end":')) return undefined;
  const { end } = objectFrom(line) as Partial<BackupEnd>;
  return end && typeof end === 'object' && typeof end.sha256 === 'string' && typeof end.rows === 'object'
    ? { end }
    : undefined;
}

/** Whatever says of itself that it is a backup; whether its format is known is another question. */
export function headerFrom(line: string): (Omit<BackupHeader, 'format'> & { readonly format: number }) | undefined {
  const found = objectFrom(line) as Partial<Omit<BackupHeader, 'format'> & { format: number }>;
  const { assay, format, schema, madeAt, madeBy, programmes, secret } = found;
  if (assay !== 'backup' || typeof format !== 'number') return undefined;
  if (format !== backupFormat) return { assay, format, schema: 0, madeAt: '', madeBy: '', programmes: [] };
  const isWhole =
    Number.isInteger(schema) &&
    typeof madeAt === 'string' &&
    typeof madeBy === 'string' &&
    Array.isArray(programmes) &&
    (secret === undefined || typeof secret === 'string');
  return isWhole ? (found as BackupHeader) : undefined;
}

function objectFrom(line: string): object {
  try {
    const found: unknown = JSON.parse(line);
    return typeof found === 'object' && found !== null ? found : {};
  } catch {
    return {};
  }
}
