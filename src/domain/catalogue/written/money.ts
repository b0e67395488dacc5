import { z } from 'zod';

export const WrittenCurrency = z
  .string()
  .regex(/^[A-Z]{3}$/, { error: 'not-a-currency' })
  .meta({ id: 'currency', description: 'A currency by its code of ISO 4217, as EUR.' });

export const WrittenMoney = z.number().min(0).max(1_000_000_000).meta({
  id: 'money',
  description: 'An amount in the currency of the file, with no more decimals than it has: 1495 or 165.50.',
});
