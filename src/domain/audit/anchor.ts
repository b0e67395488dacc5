import { type Instant, readInstant } from '../time/instant.ts';
import type { Head } from './chain.ts';

/**
 * Where all chains of a programme stood at a moment, to be kept where nobody who can write the database can write: whoever
 * writes a chain anew from its beginning makes it whole again, and cannot make it end in the same hashes.
 */
export interface Anchor {
  readonly programme: string;
  readonly at: Instant;
  /** By the id of the partner; the programme's own under its own. */
  readonly heads: ReadonlyMap<string, Head>;
}

const word = 'assay-audit-anchor-1';

/** One line of text: the programme, the moment, the count of chains, and each as `id@number=hash`. */
export const anchorLine = ({ programme, at, heads }: Anchor): string =>
  [word, programme, at, heads.size, ...[...heads].map(([id, { number, hash }]) => `${id}@${number}=${hash}`)].join(' ');

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const headForm = new RegExp(`^(${uuid})@(\\d{1,15})=([0-9a-f]{64})$`);

/** Reads what {@link anchorLine} wrote; a line that was cut or changed in its form is none. */
export function readAnchor(line: string): Anchor | undefined {
  const [first, programme = '', moment = '', count, ...told] = line.trim().split(' ');
  const at = readInstant(moment);
  if (first !== word || at === undefined || !new RegExp(`^${uuid}$`).test(programme)) return undefined;
  const heads = new Map<string, Head>();
  for (const one of told) {
    const [, id, number, hash] = headForm.exec(one) ?? [];
    if (id === undefined || hash === undefined) return undefined;
    heads.set(id, { number: Number(number), hash });
  }
  return String(heads.size) === count ? { programme, at, heads } : undefined;
}
