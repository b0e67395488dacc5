import type { StatementName } from './statement-kinds.ts';
import type { AboutOnePartner } from './write-about-partner.ts';

export interface StatementToMake extends AboutOnePartner {
  readonly kind: StatementName;
  /** As it would stand in a partner file; without it, `corrects` is withdrawn and nothing takes its place. */
  readonly body?: unknown;
  /** The code of the person it is about, where it is about one. */
  readonly person?: string;
  /** The id of the award it is about, where it is a renewal. */
  readonly award?: string;
  /** The statement that this one takes the place of. */
  readonly corrects?: string;
}
