import { endOfTime, type Instant, readInstant } from '../time/instant.ts';
import type { Known } from './facts.ts';

/** When Assay took a statement to be so; without a word about it, always. */
export const known = (written: { knownFrom?: string | undefined; knownTo?: string | undefined }): Known => ({
  knownFrom: written.knownFrom === undefined ? ('' as Instant) : (readInstant(written.knownFrom) as Instant),
  knownTo: written.knownTo === undefined ? endOfTime : (readInstant(written.knownTo) as Instant),
});
