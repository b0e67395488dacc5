import type { Language } from '../catalogue/text.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import type { AwardProved } from './awards-proved.ts';

/** What a partner hands in with a tender, with all names ready: it is printed as it is. */
export interface TenderProof {
  readonly language: Language;
  readonly made: Instant;
  /** The business day that it speaks of. */
  readonly day: Day;
  readonly partner: string;
  readonly country: string | undefined;
  readonly programme: string;
  readonly awards: readonly (AwardProved & { readonly name: string })[];
  /** Who agreed to be named; of the others only that they are there. */
  readonly people: { readonly named: readonly string[]; readonly all: number };
  /** The address at which it is checked, and the code by which it is found there. */
  readonly page: string;
  readonly code: string;
  /** Where the public keys are. */
  readonly keys: string;
  readonly signature: string;
  /** Everything that was signed, with the signature: JSON, for programs. */
  readonly signed: string;
}
