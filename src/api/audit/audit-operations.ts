import { z } from 'zod';
import { exportAuditAnchor } from '../../actions/export-audit-anchor.ts';
import { listAudit } from '../../actions/list-audit.ts';
import { done, refused } from '../../actions/refusal.ts';
import { verifyAudit } from '../../actions/verify-audit.ts';
import { readAnchor } from '../../domain/audit/anchor.ts';
import type { Chain } from '../../domain/audit/chain.ts';
import { WrittenInstant } from '../../domain/membership/written/partner-file.ts';
import { problem } from '../../domain/problems/problem.ts';
import { instant } from '../../domain/time/instant.ts';
import { flawInWords } from '../../wording/audit/flaw-in-words.ts';
import { type AnyOperation, type Asked, atPartner, inProgramme } from '../operations/operation.ts';
import { cursorFrom, limitOf, Paging, placeOf } from '../paging.ts';
import { JsonChange, presentChange } from './change-schema.ts';

const tag = 'Audit';

const query = z.strictObject({
  ...Paging,
  action: z.string().max(80).optional().meta({ description: 'Only these, as enrol-partner.' }),
  touched: z.uuid().optional().meta({ description: 'Only what touched the thing of this id.' }),
  actor: z.uuid().optional().meta({ description: 'Only what this person or key did.' }),
  from: WrittenInstant.optional(),
  until: WrittenInstant.optional().meta({ description: 'Before this moment.' }),
  first: z.enum(['newest', 'oldest']).optional().meta({ description: 'The newest, where it is not said.' }),
});
const answer = z.strictObject({ changes: z.array(JsonChange), next: z.string().optional() });

async function changesOf(chain: Chain, { context, query: asked }: Asked<unknown, z.output<typeof query>, unknown>) {
  const place = Number(placeOf(asked) ?? Number.NaN);
  const page = await listAudit(context, {
    ...{ chain, limit: limitOf(asked), action: asked.action, touched: asked.touched, first: asked.first },
    ...(asked.actor !== undefined && { by: { id: asked.actor } }),
    ...(asked.from !== undefined && { from: instant(asked.from) }),
    ...(asked.until !== undefined && { until: instant(asked.until) }),
    ...(Number.isSafeInteger(place) && { behind: place }),
  });
  if (!page.ok) return page;
  const { entries, next, names } = page.value;
  return done({
    body: () => ({
      changes: entries.map((entry) => presentChange(entry, names)),
      ...(next !== null && { next: cursorFrom(String(next)) }),
    }),
  });
}

export const auditOperations: readonly AnyOperation[] = [
  inProgramme({
    method: 'GET',
    path: '/audit',
    id: 'listProgrammeAudit',
    tag,
    summary: 'What was done in the programme itself, page by page',
    query,
    answer,
    act: (asked) => changesOf({ kind: 'programme', programme: asked.programme.id }, asked),
  }),
  atPartner({
    method: 'GET',
    path: '/audit',
    id: 'listPartnerAudit',
    tag,
    summary: 'What was done at a partner, page by page',
    query,
    answer,
    act: (asked) => changesOf({ kind: 'partner', programme: asked.programme.id, partner: asked.partner }, asked),
  }),
  inProgramme({
    method: 'POST',
    path: '/audit/verification',
    id: 'verifyAudit',
    tag,
    summary: 'Whether the chains of all changes are whole',
    description:
      'Every hash is computed anew. With an anchor that was taken away earlier, a chain that was written anew as a whole is noticed too.',
    body: z.strictObject({
      anchor: z.string().max(900_000).optional().meta({ description: 'As GET …/audit/anchor answered it earlier.' }),
    }),
    answer: z
      .strictObject({
        chains: z.number().int(),
        entries: z.number().int(),
        flaws: z.array(z.strictObject({ code: z.string(), number: z.number().int(), text: z.string() })),
      })
      .meta({ id: 'auditVerified' }),
    act: async ({ context, programme, body, language }) => {
      const anchor = body.anchor === undefined ? undefined : readAnchor(body.anchor);
      if (body.anchor !== undefined && !anchor)
        return refused({ kind: 'invalid', problems: [problem('not-an-anchor', ['anchor'])] });
      const verified = await verifyAudit(context, { programme: programme.id, ...(anchor && { anchor }) });
      if (!verified.ok) return verified;
      const { chains, entries, flaws } = verified.value;
      return done({
        body: () => ({
          chains,
          entries,
          flaws: flaws.map((flaw) => ({ code: flaw.code, number: flaw.number, text: flawInWords(flaw, language) })),
        }),
      });
    },
  }),
  inProgramme({
    method: 'GET',
    path: '/audit/anchor',
    id: 'showAuditAnchor',
    tag,
    summary: 'Where all chains stand now, to be kept elsewhere',
    answer: z.strictObject({ anchor: z.string() }),
    act: async ({ context, programme }) => {
      const anchor = await exportAuditAnchor(context, { programme: programme.id });
      return anchor.ok ? done({ body: () => ({ anchor: anchor.value }) }) : anchor;
    },
  }),
];
