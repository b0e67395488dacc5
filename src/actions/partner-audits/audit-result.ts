import { z } from 'zod';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';

const words = z.string().trim().min(1).max(2000);

const FindingToRecord = z.strictObject({
  control: z.string().trim().min(1).max(200).meta({ description: 'The control of the checklist that is not met.' }),
  finding: words.meta({ description: 'What was found.' }),
  toDo: words.meta({ description: 'What is to be done about it.' }),
});

/** What an audit came to. */
export const AuditResult = z.strictObject({
  on: WrittenDay.meta({ description: 'The day on which it was held: today or earlier.' }),
  version: z.string().max(80).optional().meta({
    description: 'The text that it was judged by, where several are open. Left out: the newest of them.',
  }),
  findings: z.array(FindingToRecord).max(100).meta({ description: 'What is not met. None: it is passed.' }),
});
export type AuditResult = z.infer<typeof AuditResult>;
