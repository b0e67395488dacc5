import { z } from 'zod';
import { awardOfPartner, awardsOfPartner } from '../../actions/awards/award-of-partner.ts';
import { done } from '../../actions/refusal.ts';
import { JsonAward, JsonAwards } from '../../answers/award-schema.ts';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import type { Day } from '../../domain/time/day.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { readyJson } from '../operations/reply.ts';
import { applicationOperations } from './application-operations.ts';
import { applyingOperations } from './applying-operations.ts';
import { reinstatementOperations } from './reinstatement-operations.ts';

const tag = 'Awards';
const query = z.strictObject({
  on: WrittenDay.optional().meta({ description: 'As of which day; without it, today.' }),
});

/** The awards of a partner as the rules make them: what is recorded of them are statements. */
export const awardOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/award-history',
    id: 'listAwards',
    tag,
    summary: 'Every award that a partner was ever given, as it stands',
    description: 'Whether it is held, since when it is or is no more, and why.',
    query,
    answer: JsonAwards,
    act: async ({ context, programme, partner, language, query: { on } }) => {
      const told = await awardsOfPartner(context, {
        programme: programme.id,
        partner,
        language,
        day: on as Day | undefined,
      });
      return told.ok ? done({ body: () => readyJson(told.value) }) : told;
    },
  }),
  atPartner({
    method: 'GET',
    path: '/award-history/:competency/:level',
    id: 'showAward',
    tag,
    summary: 'On what terms an award is held, and all that has happened to it',
    description:
      'The history is worked out from the facts, the rules and what was decided. Who decided is for the office to read, and why is for it and the administrators of the partner.',
    params: z.strictObject({ competency: z.string().max(80), level: z.string().max(80) }),
    query,
    answer: JsonAward,
    act: async ({ context, programme, partner, language, params, query: { on } }) => {
      const { competency, level } = params;
      const asked = { programme: programme.id, partner, language, day: on as Day | undefined };
      const told = await awardOfPartner(context, { ...asked, competency, level });
      return told.ok ? done({ body: () => readyJson(told.value) }) : told;
    },
  }),
  ...reinstatementOperations,
  ...applicationOperations,
  ...applyingOperations,
];
