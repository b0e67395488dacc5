import { z } from 'zod';
import { WrittenDay, WrittenText } from './scalars.ts';

const WrittenScopePolicy = z
  .strictObject({
    /** The first effective day of the texts that it is for; left out, all earlier ones as well. */
    from: WrittenDay.optional(),
    /** company: everything that it has, in all its places. Otherwise each country or location by itself. */
    per: z.enum(['company', 'country', 'location']),
    /** all: in every place. best: in the best one. each (left out): in one, and every place is told. */
    combine: z.enum(['all', 'best', 'each']).optional(),
    /** These places alone; left out, wherever the partner has people. */
    over: z.array(z.string()).min(1).optional(),
    source: z.string().optional(),
    note: WrittenText.optional(),
  })
  .meta({
    id: 'scopePolicy',
    description:
      'What is counted together: { per: location } judges each location by itself, { per: company } all of them.',
  });

export const WrittenScope = z.union([WrittenScopePolicy, z.array(WrittenScopePolicy).min(1)]).meta({
  id: 'scope',
  description:
    'What is counted together where a requirement does not say so itself: one setting, or several, each for the texts from its day (from:), oldest first.',
});
