import { z } from 'zod';
import type { AuditRead, Told } from '../../actions/list-audit.ts';
import type { Changer } from '../../actions/names-of-changers.ts';

const JsonTold = z.union([
  z.null(),
  z.strictObject({ kind: z.literal('kept'), value: z.unknown() }),
  z.strictObject({ kind: z.literal('erased') }),
]);

export const JsonChange = z
  .strictObject({
    number: z.number().int(),
    at: z.string(),
    by: z.strictObject({
      kind: z.enum(['user', 'key', 'system']),
      id: z.string().nullable(),
      name: z.string().optional().meta({
        description:
          'What the person, or whose key it is, is called now: looked up, and not in the chain. For the office; and at a partner of those who have a role there.',
      }),
      isOfOffice: z.literal(true).optional().meta({
        description: 'Said to a partner of somebody of the programme’s office, who is not named to it.',
      }),
    }),
    action: z.string(),
    touched: z.array(z.strictObject({ kind: z.string(), id: z.string(), content: JsonTold })),
    reason: z.strictObject({ code: z.string().nullable(), text: JsonTold }),
  })
  .meta({
    id: 'auditChange',
    description: 'Who changed what and why: ids and codes, and beside them what can be erased.',
  });

const told = (one: Told): z.input<typeof JsonTold> => (one ? { ...one } : null);

export const presentChange = (
  { touched, reason, by, ...change }: AuditRead,
  names: ReadonlyMap<string, Changer>,
): z.input<typeof JsonChange> => ({
  ...change,
  by: { ...by, ...(by.id !== null && names.get(by.id)) },
  touched: touched.map(({ kind, id, content }) => ({ kind, id, content: told(content) })),
  reason: { code: reason.code, text: told(reason.text) },
});
