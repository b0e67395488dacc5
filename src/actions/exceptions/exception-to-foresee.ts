import type { z } from 'zod';
import { WrittenException } from '../../domain/membership/written/partner-file.ts';

/** An exception as it would hold, before anybody says who grants it and why. */
export const ExceptionToForesee = WrittenException.omit({ by: true, reason: true, knownFrom: true, knownTo: true });

export type ExceptionToForesee = z.infer<typeof ExceptionToForesee>;
