import { z } from 'zod';
import type { AuditRead, Told } from '../../actions/list-audit.ts';

const JsonTold = z.union([
  z.null(),
  z.strictObject({ kind: z.literal('kept'), value: z.unknown() }),
  z.strictObject({ kind: z.literal('erased') }),
]);

export const JsonChange = z
  .strictObject({
    number: z.number().int(),
    at: z.string(),
    by: z.strictObject({ kind: z.enum(['user', 'key', 'system']), id: z.string().nullable() }),
    action: z.string(),
    touched: z.array(z.strictObject({ kind: z.string(), id: z.string(), content: JsonTold })),
    reason: z.strictObject({ code: z.string().nullable(), text: JsonTold }),
  })
  .meta({
    id: 'auditChange',
    description: 'Who changed what and why: ids and codes, and beside them what can be erased.',
  });

const told = (one: Told): z.input<typeof JsonTold> => (one ? { ...one } : null);

export const presentChange = ({ touched, reason, by, ...change }: AuditRead): z.input<typeof JsonChange> => ({
  ...change,
  by: { ...by },
  touched: touched.map(({ kind, id, content }) => ({ kind, id, content: told(content) })),
  reason: { code: reason.code, text: told(reason.text) },
});
