import type { AboutPartner } from '../policies/roles.ts';

/** One request of a partner, by its id. */
export interface OneReference extends AboutPartner {
  readonly id: string;
}
