/** Whose changes follow each other: those of one partner, or those of the programme itself (catalogue, roles, setup). */
export type Chain =
  | { readonly kind: 'partner'; readonly programme: string; readonly partner: string }
  | { readonly kind: 'programme'; readonly programme: string };

/** The id of the partner or the programme that a chain is about. */
export function ownerOf(chain: Chain): string {
  switch (chain.kind) {
    case 'partner':
      return chain.partner;
    case 'programme':
      return chain.programme;
    default:
      return unreachable(chain);
  }
}

const unreachable = (chain: never): never => {
  throw new Error(`Not a chain: ${JSON.stringify(chain)}.`);
};

/** How far a chain has come: its last number and the hash of that entry. */
export interface Head {
  readonly number: number;
  readonly hash: string;
}

/** Before the first entry. */
export const noEntries: Head = { number: 0, hash: '0'.repeat(64) };
