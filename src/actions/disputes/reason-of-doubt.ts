import { z } from 'zod';

/** Why something is in doubt, as whoever says so writes it. */
export const ReasonOfDoubt = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .meta({ description: 'Why it is in doubt. Whoever reads the partner reads it.' });
