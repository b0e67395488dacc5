import { z } from 'zod';
import type { Context } from '../../actions/context.ts';
import { DemotionToDecide, decideDemotion } from '../../actions/demotions/decide-demotion.ts';
import { type DemotionsListed, listDemotions, listPartnerDemotions } from '../../actions/demotions/list-demotions.ts';
import { demotionSettled, settleDemotion } from '../../actions/demotions/settle-demotion.ts';
import { readCatalogue } from '../../actions/read-catalogue.ts';
import { done } from '../../actions/refusal.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { voiceOf } from '../../wording/voice.ts';
import { accountManagerAsked, accountManagerMeant } from '../account-managers/account-manager-schema.ts';
import { type AnyOperation, atPartner, inProgramme } from '../operations/operation.ts';
import { limitOf, Paging, placeOf } from '../paging.ts';
import { JsonWritten, written } from '../written-about-partner.ts';
import { demotionsTold, JsonDemotions, placeInDemotions } from './demotion-schema.ts';

const tag = 'Demotions';
const state = z
  .enum(['open', 'decided', 'withdrawn'])
  .optional()
  .meta({ description: 'Only those that nobody has decided, that somebody has, or that mended themselves.' });
const Policy = z
  .strictObject({
    demotion: z.enum(['pending', 'automatic']).meta({
      description: 'Pending: somebody decides about each award that has lapsed. Automatic: it is ended at once.',
    }),
  })
  .meta({ id: 'demotionPolicy' });

/** What has lapsed: told with reason and day, and decided by somebody, unless the programme says otherwise. */
export const demotionOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/demotions',
    id: 'listPartnerDemotions',
    tag,
    summary: 'The awards of a partner that have lapsed: what is pending, and what was decided',
    description:
      'What lapsed first comes first. The standing says of such an award that it is not held; its record goes on until somebody ends it. For the office, and the administrators of the partner.',
    query: z.strictObject({ ...Paging, state }),
    answer: JsonDemotions,
    act: async ({ context, programme, partner, query, language }) => {
      const after = placeInDemotions(placeOf(query));
      const listed = await listPartnerDemotions(context, {
        ...{ programme: programme.id, partner, after, limit: limitOf(query), state: query.state },
      });
      return listed.ok ? told(context, programme.id, listed.value, language) : listed;
    },
  }),
  atPartner({
    method: 'POST',
    path: '/demotions/:id/decision',
    id: 'decideDemotion',
    tag,
    summary: 'Decide about an award that has lapsed: end it, or keep it until a day',
    description:
      'To demote corrects the end of the award to the last day on which it was held. To keep grants an extension from when it was missed; whoever meets the requirement in it has renewed. What was decided, or has lapsed no more, is refused (409). The reason stands with the decision and in the audit. With If-Match it is refused where somebody wrote about the partner meanwhile.',
    isOnce: true,
    takesRevision: true,
    params: z.strictObject({ id: z.uuid().meta({ description: 'The id of the demotion, as the list has it.' }) }),
    body: DemotionToDecide.meta({ id: 'demotionToDecide' }),
    answer: JsonWritten,
    act: async ({ once, programme, partner, params: { id }, revision, body: decided }) => {
      const about = { programme: programme.id, partner, id, revision, decided };
      return written(await once((context) => decideDemotion(context, about)));
    },
  }),
  inProgramme({
    method: 'GET',
    path: '/demotions',
    id: 'listDemotions',
    tag,
    summary: 'The awards of all partners that have lapsed, page by page',
    description: 'What lapsed first comes first, where it is not said. For the office of the programme.',
    query: z.strictObject({
      ...Paging,
      state,
      competency: z.string().max(80).optional(),
      country: z.string().max(80).optional().meta({ description: 'As the attribute "country" has it.' }),
      accountManager: accountManagerAsked,
      sort: z
        .enum(['since', 'partner', 'competency'])
        .optional()
        .meta({ description: 'By the day on which it lapsed, where it is not said; or by the code of one of these.' }),
      descending: z.enum(['true', 'false']).optional(),
    }),
    answer: JsonDemotions,
    act: async ({ context, programme, query, language }) => {
      const { state: wanted, competency, country, accountManager, sort, descending } = query;
      const listed = await listDemotions(context, {
        ...{ programme: programme.id, after: placeInDemotions(placeOf(query)), limit: limitOf(query) },
        ...{ state: wanted, competency, country, ...accountManagerMeant(accountManager) },
        ...{ sort, isDescending: descending === 'true' },
      });
      return listed.ok ? told(context, programme.id, listed.value, language) : listed;
    },
  }),
  inProgramme({
    method: 'GET',
    path: '/demotion-policy',
    id: 'showDemotionPolicy',
    tag,
    summary: 'Whether somebody decides about what has lapsed, or it is ended at once',
    answer: Policy,
    act: async ({ context, programme }) => {
      const settled = await demotionSettled(context, programme.id);
      return settled.ok ? done({ body: () => ({ ...settled.value }) }) : settled;
    },
  }),
  inProgramme({
    method: 'PUT',
    path: '/demotion-policy',
    id: 'settleDemotion',
    tag,
    summary: 'Settle whether somebody decides about what has lapsed, or it is ended at once',
    description: 'It holds for what lapses from now on: what is pending stays for somebody to decide.',
    body: Policy,
    answer: Policy,
    act: async ({ context, programme, body: { demotion } }) => {
      const settled = await settleDemotion(context, { programme: programme.id, demotion });
      return settled.ok ? done({ body: () => ({ ...settled.value }) }) : settled;
    },
  }),
];

/** Told with what the rules call things, and as they ask it. */
async function told(context: Context, programme: string, listed: DemotionsListed, language: Language) {
  const rules = await readCatalogue(context, { programme });
  if (!rules.ok) return rules;
  const voice = voiceOf(rules.value.programme, language);
  return done({ body: () => demotionsTold(listed, voice) });
}
