import { z } from 'zod';
import { type Done, done } from '../actions/refusal.ts';
import type { Replied } from './operations/reply.ts';
import { etagOfRevision } from './operations/revision-read.ts';

/** What is answered where something was written about a partner. */
export const JsonWritten = z
  .strictObject({
    id: z.string().optional().meta({ description: 'Of what is there now; left out where it was only withdrawn.' }),
    revision: z.number().int().meta({ description: 'Of the partner, now.' }),
  })
  .meta({ id: 'statementMade' });

/** The same as an answer, with the ETag of the partner's new state. */
export const written = (
  result: Done<{ readonly id?: string; readonly revision: number }>,
): Done<Replied<z.input<typeof JsonWritten>>> =>
  result.ok
    ? done({
        etag: etagOfRevision(result.value.revision),
        body: () => ({
          ...(result.value.id !== undefined && { id: result.value.id }),
          revision: result.value.revision,
        }),
      })
    : result;
