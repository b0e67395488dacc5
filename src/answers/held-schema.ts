import { z } from 'zod';
import { JsonDay, JsonException, JsonRenewal } from './scalars.ts';

export const JsonHeld = z
  .strictObject({
    text: z.string().meta({ description: 'Whether it is held, and why, in words.' }),
    held: z.boolean(),
    because: z.enum([
      'never-awarded',
      'ended',
      'lapsed',
      'within-term',
      'renewal-open',
      'renewed',
      'renewal-met',
      'locked-in',
      'exception',
      'meets',
      'grace',
      'retiring',
    ]),
    from: JsonDay.optional(),
    until: JsonDay.optional(),
    renewal: JsonRenewal.optional(),
    next: JsonRenewal.optional().meta({
      description: 'Where that renewal is recorded as done: the one after it, if there is another.',
    }),
    exception: JsonException.optional().meta({
      description: 'What keeps the status, where it is held by an exception only.',
    }),
  })
  .meta({ id: 'held' });
