import { z } from 'zod';
import { languages } from '../text.ts';
import { WrittenId, WrittenText } from './scalars.ts';

/** A part of the programme with contacts, a language and rules of its own. */
export const WrittenRegion = z
  .strictObject({
    name: WrittenText,
    countries: z.array(z.string().min(1)).min(1).optional(),
    language: z.enum(languages).optional(),
    contacts: z.strictObject({ mail: z.email().optional(), phone: z.string().min(1).max(40).optional() }).optional(),
    attributes: z.record(WrittenId, z.string()).optional(),
    note: WrittenText.optional(),
    source: z.string().optional(),
  })
  .meta({
    id: 'region',
    description:
      'A part of the programme: its countries, the language and contacts its visitors are met with, and what holds of every partner there, as { market: developed }.',
  });
