import { z } from 'zod';
import type { DemotionRead, DemotionsListed } from '../../actions/demotions/list-demotions.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { endedAutomatically, lapseInWords } from '../../wording/standing/lapse-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { JsonAccountManager } from '../account-managers/account-manager-schema.ts';
import { cursorFrom } from '../paging.ts';

const JsonReason = z
  .looseObject({ kind: z.string(), text: z.string().meta({ description: 'The same as a sentence.' }) })
  .meta({ id: 'lapseReason', description: 'When it counted, or what was not met then, as a code with values.' });

const JsonDemotion = z
  .strictObject({
    id: z.string(),
    partner: z.string().meta({ description: 'The code of the partner.' }),
    name: z.string(),
    accountManager: JsonAccountManager.optional().meta({ description: 'Who looks after the partner.' }),
    competency: z.string(),
    level: z.string(),
    since: JsonDay.meta({ description: 'The first day on which the award was not held any more.' }),
    reasons: z.array(JsonReason),
    noticedAt: z.string(),
    noticedOn: JsonDay.meta({ description: 'The business day on which it was noticed.' }),
    state: z.enum(['open', 'decided', 'withdrawn']).meta({
      description: 'Open: nobody has decided. Withdrawn: it had lapsed no more before anybody did.',
    }),
    decided: z
      .strictObject({
        decision: z.enum(['demote', 'keep']),
        at: z.string(),
        by: z.strictObject({ kind: z.enum(['user', 'key', 'system']), id: z.string().nullable() }),
        reason: z.string(),
        until: JsonDay.optional().meta({ description: 'Until when it is kept.' }),
      })
      .optional(),
    withdrawnAt: z.string().optional(),
  })
  .meta({ id: 'demotion', description: 'An award that has lapsed, and what was decided about it.' });

export const JsonDemotions = z
  .strictObject({
    demotions: z.array(JsonDemotion),
    next: z.string().optional().meta({ description: 'The cursor of the next page; left out on the last one.' }),
  })
  .meta({ id: 'demotions' });

export const demotionsTold = ({ items, next }: DemotionsListed, voice: Voice): z.input<typeof JsonDemotions> => ({
  demotions: items.map((one) => demotionTold(one, voice)),
  ...(next && { next: cursorFrom(`${next.since}\n${next.id}\n${next.key}`) }),
});

function demotionTold({ reasons, decided, accountManager, ...demotion }: DemotionRead, voice: Voice) {
  return {
    ...demotion,
    ...(accountManager && { accountManager }),
    reasons: reasons.map((reason) => ({ ...reason, text: lapseInWords(reason, demotion, voice) })),
    ...(decided && { decided: { ...decided, reason: decided.reason ?? endedAutomatically(voice.language) } }),
  };
}

/** A cursor that was not made here means a place before or behind, like any other. */
export function placeInDemotions(place: string | undefined) {
  if (place === undefined) return undefined;
  const [since = '', id = '', ...key] = place.split('\n');
  return { since, id, key: key.length > 0 ? key.join('\n') : since };
}
