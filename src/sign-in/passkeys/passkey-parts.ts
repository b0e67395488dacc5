import type { Store } from '../../store/store.ts';

/** What passkeys are kept and checked with. */
export interface PasskeyParts {
  readonly store: Store;
  /** The page that they are for, without a path. */
  readonly address: string;
  readonly now: () => number;
}
