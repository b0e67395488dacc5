import { z } from 'zod';
import { WrittenAffiliation, WrittenPerson } from '../domain/membership/written/partner-file.ts';

/** A person as a partner tells of it; where no code is given, one is made. */
export const PersonInput = z.strictObject({
  code: WrittenPerson.shape.id.optional(),
  name: z.string().min(1).max(200).optional(),
  email: z.email({ error: 'not-an-email' }).max(254).optional(),
  affiliations: z.array(WrittenAffiliation).optional(),
});

/** What is left out stays as it is; null takes it out. */
export const PersonChange = z.strictObject({
  code: WrittenPerson.shape.id.optional(),
  name: z.string().min(1).max(200).nullable().optional(),
  email: z.email({ error: 'not-an-email' }).max(254).nullable().optional(),
});
