import { z } from 'zod';
import { readCatalogue } from '../../actions/read-catalogue.ts';
import { done } from '../../actions/refusal.ts';
import { listWork, type WorkListed, type WorkRead } from '../../actions/work/list-work.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { workKinds } from '../../domain/membership/work-kinds.ts';
import { readDay } from '../../domain/time/day.ts';
import { minorInWords } from '../../wording/minor-in-words.ts';
import { withPlainSpaces } from '../../wording/no-break.ts';
import { type Voice, voiceOf } from '../../wording/voice.ts';
import {
  accountManagerAsked,
  accountManagerMeant,
  JsonAccountManager,
} from '../account-managers/account-manager-schema.ts';
import { type AnyOperation, inProgramme } from '../operations/operation.ts';
import { cursorFrom, limitOf, Paging, placeOf } from '../paging.ts';

const JsonWorkItem = z
  .strictObject({
    id: z.string().meta({
      description:
        'Of the demotion, the renewal that was asked for, the audit, the application, the dispute, the evidence that is to be verified, or the partner whose claims are.',
    }),
    kind: z.enum(workKinds),
    partner: z.string().meta({ description: 'The code of the partner.' }),
    name: z.string(),
    accountManager: JsonAccountManager.optional(),
    competency: z.string().optional(),
    level: z.string().optional(),
    award: z
      .string()
      .optional()
      .meta({ description: 'What lapsed, what the audit is for, or what was applied for, as people name it.' }),
    person: z
      .string()
      .optional()
      .meta({ description: 'The code of somebody whose credential is in doubt, or whose claim is the oldest.' }),
    item: z
      .string()
      .optional()
      .meta({ description: 'The credential that is in doubt, or the kind of evidence that is, or is to be verified.' }),
    evidence: z.string().optional().meta({ description: 'What people call that kind of evidence.' }),
    since: JsonDay.meta({ description: 'Since when it waits.' }),
    due: JsonDay.meta({
      description:
        'Until when it was or is to be settled: what has lapsed, was applied for, is said to be cured, is in doubt or is claimed is due since then, an audit on the day for which it is scheduled.',
    }),
    credentials: z.number().int().optional().meta({ description: 'So many claims are to be verified.' }),
    worth: z
      .strictObject({ minor: z.number().int(), currency: z.string(), text: z.string(), sample: z.boolean() })
      .optional()
      .meta({ description: 'The benefits that went with an award, in a year; or the fee that is owed.' }),
  })
  .meta({ id: 'workItem', description: 'Something that waits for somebody of the office.' });

const JsonWork = z.strictObject({ work: z.array(JsonWorkItem), next: z.string().optional() }).meta({ id: 'work' });

/** What waits for the office, wherever it is decided. */
export const workOperations: readonly AnyOperation[] = [
  inProgramme({
    method: 'GET',
    path: '/work',
    id: 'listWork',
    tag: 'Awards',
    summary: 'What waits for a decision or a payment, over all partners',
    description:
      'Awards that have lapsed and are not decided, renewals that wait for their payment, audits that are to be scheduled, held or judged, awards that were applied for, credentials and evidence that are in doubt, evidence that counts once it is verified, and claimed credentials that do: one row for each partner. By the day by which it is due, and of one day the dearest first; with sort=worth, the dearest first, currency by currency, as nothing is exchanged. For the office of the programme.',
    query: z.strictObject({
      ...Paging,
      kind: z.enum(workKinds).optional(),
      accountManager: accountManagerAsked,
      sort: z.enum(['due', 'worth']).optional(),
      descending: z.enum(['true', 'false']).optional(),
    }),
    answer: JsonWork,
    act: async ({ context, programme, query, language }) => {
      const { kind, accountManager, sort, descending } = query;
      const listed = await listWork(context, {
        ...{ programme: programme.id, after: placeInWork(placeOf(query)), limit: limitOf(query) },
        ...{ kind, ...accountManagerMeant(accountManager), sort, isDescending: descending === 'true' },
      });
      if (!listed.ok) return listed;
      const rules = await readCatalogue(context, { programme: programme.id });
      if (!rules.ok) return rules;
      return done({ body: () => workTold(listed.value, voiceOf(rules.value.programme, language)) });
    },
  }),
];

const workTold = ({ items, next }: WorkListed, voice: Voice): z.input<typeof JsonWork> => ({
  work: items.map((one) => itemTold(one, voice)),
  ...(next && { next: cursorFrom([next.due, next.id, next.worth ?? '', next.currency ?? ''].join('\n')) }),
});

function itemTold(row: WorkRead, voice: Voice): z.input<typeof JsonWorkItem> {
  const { id, kind, code, name, accountManager, competency, level, person, item, since, due, currency, isSample } = row;
  const worth = row.worth === null ? undefined : Number(row.worth);
  const award = competency === null || level === null ? undefined : { competency, level };
  return {
    ...{ id, kind, partner: code, name: name ?? code, since, due },
    ...(accountManager && { accountManager }),
    ...(award && { ...award, award: voice.award(award) }),
    ...(person !== null && { person }),
    ...(item !== null && { item }),
    ...((kind === 'evidence-dispute' || kind === 'evidence-claim') &&
      item !== null && { evidence: voice.evidence(item) }),
    ...(row.credentials !== null && { credentials: row.credentials }),
    ...(worth !== undefined &&
      currency !== null && {
        worth: {
          ...{ minor: worth, currency, sample: isSample },
          text: withPlainSpaces(minorInWords(worth, currency, voice.language)),
        },
      }),
  };
}

const madeHere = /^(\d{4}-\d\d-\d\d)\n([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\n(-?\d{0,15})\n([A-Z]{3}|)$/;

/** A cursor that was not made here begins at the beginning. */
function placeInWork(place: string | undefined) {
  const [, due, id, worth = '', currency = ''] = madeHere.exec(place ?? '') ?? [];
  if (due === undefined || readDay(due) === undefined || id === undefined) return undefined;
  return { due, id, worth: /\d/.test(worth) ? Number(worth) : null, currency: currency === '' ? null : currency };
}
