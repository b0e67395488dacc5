import type { Instant } from '../../domain/time/instant.ts';

/** How a row says of a statement that it was known before anything was kept: earlier than every moment that can be asked for. */
export const always = '1900-01-01T00:00:00.000Z' as Instant;
