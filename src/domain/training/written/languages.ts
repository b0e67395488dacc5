import { z } from 'zod';

export const WrittenLanguages = z
  .array(z.string().regex(/^[a-z]{2,3}$/, { error: 'not-a-language' }))
  .meta({ id: 'languages', description: 'Languages by their codes, as [de, en]; left out or empty: any.' });
