import { type Chain, type Head, noEntries } from './chain.ts';
import { type AuditEntry, type Content, committedBy, erasing } from './entry.ts';
import type { Flaw } from './flaw.ts';
import { commitmentTo, hashOfEntry } from './hashes.ts';

/** What a check was told before it reads a chain. */
export interface CheckAsked {
  readonly chain: Chain;
  /** Where the chain stood when an anchor was made. */
  readonly anchor?: Head | undefined;
  /** The other chains of the programme: an entry that fits none of its own may have been moved from there. */
  readonly others?: readonly Chain[];
}

type Found = Flaw extends infer One ? (One extends Flaw ? Omit<One, 'chain'> : never) : never;

/** An entry that was changed is compared with other chains only so often: it costs a hash for each of them. */
const comparedAtMost = 20;

/**
 * Checks one chain, page after page in the order of its numbers, and keeps no entry: what it holds on to are the texts that
 * are missing, until an erasure is found that names them.
 */
export class ChainCheck {
  readonly #asked: CheckAsked;
  readonly #found: Found[] = [];
  readonly #missing = new Map<string, number>();
  #last: Head = noEntries;
  #count = 0;
  #compared = 0;

  constructor(asked: CheckAsked) {
    this.#asked = asked;
  }

  /** How many entries were read. */
  get count(): number {
    return this.#count;
  }

  /** The next entries, by number, and the texts beside the chain that belong to them. */
  read(entries: readonly AuditEntry[], contents: ReadonlyMap<string, Content>): void {
    for (const entry of entries) {
      this.#count += 1;
      this.#readPlace(entry);
      this.#readHash(entry);
      this.#readContents(entry, contents);
      if (entry.number === this.#asked.anchor?.number && entry.hash !== this.#asked.anchor.hash)
        this.#found.push({ code: 'anchor-differs', number: entry.number });
      if (entry.number > 0) this.#last = { number: entry.number, hash: entry.hash };
    }
  }

  /** Everything that is wrong, once all entries are read; the head is what the last of them is held against. */
  finish(head: Head | undefined): readonly Flaw[] {
    this.#finishHead(head);
    const { anchor, chain } = this.#asked;
    if (anchor && anchor.number > Math.max(this.#last.number, head?.number ?? 0))
      this.#found.push({ code: 'entries-missing', number: Math.max(this.#last.number, 0) + 1, until: anchor.number });
    for (const number of new Set(this.#missing.values())) this.#found.push({ code: 'content-missing', number });
    return this.#found.map((one) => ({ chain, ...one }) as Flaw).sort((a, b) => a.number - b.number);
  }

  #readPlace({ number, previous }: AuditEntry): void {
    const expected = this.#last.number + 1;
    if (number === this.#last.number || number < 1) this.#found.push({ code: 'entry-doubled', number });
    else if (number > expected) this.#found.push({ code: 'entries-missing', number: expected, until: number - 1 });
    else if (previous !== this.#last.hash) this.#found.push({ code: 'entry-unlinked', number });
  }

  #readHash(entry: AuditEntry): void {
    const { chain, others = [] } = this.#asked;
    if (hashOfEntry(chain, entry) === entry.hash) return;
    this.#compared += 1;
    const from =
      this.#compared > comparedAtMost ? undefined : others.find((one) => hashOfEntry(one, entry) === entry.hash);
    const { number } = entry;
    this.#found.push(from ? { code: 'entry-moved', number, from } : { code: 'entry-changed', number });
  }

  #readContents(entry: AuditEntry, contents: ReadonlyMap<string, Content>): void {
    // Only what stood earlier can have been erased: an entry cannot excuse what comes after it.
    if (entry.action === erasing.action)
      for (const { kind, id } of entry.touched) if (kind === erasing.content) this.#missing.delete(id);
    for (const { id, commitment } of committedBy(entry)) {
      const content = contents.get(id);
      if (!content) this.#missing.set(id, entry.number);
      else if (commitmentTo(content.salt, content.text) !== commitment)
        this.#found.push({ code: 'content-changed', number: entry.number });
    }
  }

  #finishHead(head: Head | undefined): void {
    const { number, hash } = this.#last;
    if (!head)
      this.#found.push(this.#count === 0 ? { code: 'chain-missing', number: 0 } : { code: 'head-missing', number });
    else if (head.number > number)
      this.#found.push({ code: 'entries-missing', number: number + 1, until: head.number });
    else if (head.number < number) this.#found.push({ code: 'beyond-head', number: head.number + 1 });
    else if (head.hash !== hash) this.#found.push({ code: 'head-differs', number });
  }
}
