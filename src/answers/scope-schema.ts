import { z } from 'zod';

/** What is counted together: the whole company, or each country or location by itself. */
export const JsonScope = z
  .strictObject({
    per: z.enum(['company', 'country', 'location']),
    combine: z.enum(['all', 'best', 'each']),
    over: z.array(z.string()).optional(),
  })
  .meta({
    id: 'scopeCounted',
    description:
      'What is counted together: the whole company, or each country or location by itself. all: each place must meet it. best: the best one alone counts. each: one is enough, and each is told. over: these places alone.',
  });
