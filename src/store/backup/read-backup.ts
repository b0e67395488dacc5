import { createHash } from 'node:crypto';
import { type BackupHeader, backupFormat, endFrom, headerFrom, rowFrom } from './backup-file.ts';

/** Why a backup is not restored. */
export type BackupRefusal =
  | { readonly kind: 'not-a-backup' }
  | { readonly kind: 'other-format'; readonly found: number; readonly known: number }
  /** It has no last line, as where a disk was full or a copy broke off. */
  | { readonly kind: 'cut-short' }
  /** Its bytes are not those that were written. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'newer-schema'; readonly found: number; readonly known: number }
  | { readonly kind: 'not-empty' }
  /** The database has taken steps that the rows have not. */
  | { readonly kind: 'schema-ahead'; readonly found: number; readonly backup: number }
  /** The database refuses its rows, though it is what was written. */
  | { readonly kind: 'does-not-fit'; readonly table: string; readonly why: string };

/** Ends the reading of a backup; whoever began it turns it into an answer. */
export class BackupRefused extends Error {
  readonly refusal: BackupRefusal;

  constructor(refusal: BackupRefusal) {
    super(`The backup is refused: ${refusal.kind}.`);
    this.refusal = refusal;
  }
}

export type BackupPart =
  | { readonly kind: 'header'; readonly header: BackupHeader }
  | { readonly kind: 'row'; readonly table: string; readonly row: string };

/** The parts of a backup one after another; refuses at the end what was cut or changed, so nothing is to be believed before. */
export async function* backupParts(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<BackupPart> {
  const hash = createHash('sha256');
  const rows: Record<string, number> = {};
  let isBegun = false;
  let isOver = false;
  for await (const { line, raw } of linesOf(bytes)) {
    if (isOver) throw new BackupRefused({ kind: 'changed' });
    if (!isBegun) {
      yield { kind: 'header', header: knownHeader(line) };
      isBegun = true;
    } else {
      const end = endFrom(line);
      if (end) {
        if (end.end.sha256 !== hash.digest('hex') || !areSame(end.end.rows, rows))
          throw new BackupRefused({ kind: 'changed' });
        isOver = true;
        continue;
      }
      const part = rowFrom(line);
      if (!part) throw new BackupRefused({ kind: 'changed' });
      rows[part.table] = (rows[part.table] ?? 0) + 1;
      yield { kind: 'row', ...part };
    }
    hash.update(raw);
  }
  if (!isBegun) throw new BackupRefused({ kind: 'not-a-backup' });
  if (!isOver) throw new BackupRefused({ kind: 'cut-short' });
}

function knownHeader(line: string): BackupHeader {
  const header = headerFrom(line);
  if (!header) throw new BackupRefused({ kind: 'not-a-backup' });
  const { format } = header;
  if (format !== backupFormat) throw new BackupRefused({ kind: 'other-format', found: format, known: backupFormat });
  return { ...header, format };
}

const areSame = (told: Readonly<Record<string, number>>, found: Readonly<Record<string, number>>): boolean =>
  [...new Set([...Object.keys(told), ...Object.keys(found)])].every(
    (table) => (told[table] ?? 0) === (found[table] ?? 0),
  );

const newline = 0x0a;
/** Longer is no row of ours: a file without line ends is not read into memory whole. */
const longestLine = 64 * 1024 * 1024;

/** Lines by their newline alone: names may hold other characters at which some readers break lines. */
async function* linesOf(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly line: string; readonly raw: Uint8Array }> {
  let begun: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      const raw = Buffer.concat([...begun, chunk.subarray(from, at + 1)]);
      yield { line: raw.toString('utf8', 0, raw.length - 1), raw };
      begun = [];
      length = 0;
      from = at + 1;
    }
    begun.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > longestLine) throw new BackupRefused({ kind: 'not-a-backup' });
  }
  // The last line was written with its end; without it, it is not whole.
}
