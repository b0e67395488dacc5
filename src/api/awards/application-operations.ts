import { z } from 'zod';
import {
  ApplicationToDecide,
  ApplicationToMake,
  GrantToWithdraw,
} from '../../actions/applications/application-to-make.ts';
import { applyForAward } from '../../actions/applications/apply-for-award.ts';
import { decideApplication } from '../../actions/applications/decide-application.ts';
import { foreseeApplication } from '../../actions/applications/foresee-application.ts';
import { listApplications } from '../../actions/applications/list-applications.ts';
import { takeApplicationBack } from '../../actions/applications/take-application-back.ts';
import { withdrawGrantedAward } from '../../actions/applications/withdraw-granted-award.ts';
import { done } from '../../actions/refusal.ts';
import { voiceOf } from '../../wording/voice.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { JsonWritten, written } from '../written-about-partner.ts';
import { applicationsTold, applicationTold, JsonApplicationForeseen, JsonApplications } from './application-schema.ts';

const tag = 'Awards';
const byId = z.strictObject({ id: z.uuid().meta({ description: 'The id of the application, as the list has it.' }) });

/** A partner applies for an award whose requirement it meets. */
export const applicationOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/award-history/:competency/:level/application',
    id: 'foreseeApplication',
    tag,
    summary: 'What an award would do if it were given on application, or why it cannot be. Nothing changes',
    description:
      'It cannot be where its requirement is not met, its people are counted for other awards, it is held at that level or a higher one, or its competency has closed. For the office, and the administrators of the partner.',
    params: z.strictObject({ competency: z.string().max(80), level: z.string().max(80) }),
    query: z.strictObject({
      id: z.uuid().optional().meta({
        description: 'Of an application that waits: its requirement is judged on the day on which it was made.',
      }),
    }),
    answer: JsonApplicationForeseen,
    act: async ({ context, programme, partner, params: { competency, level }, query: { id }, language }) => {
      const found = await foreseeApplication(context, { programme: programme.id, partner, competency, level, id });
      if (!found.ok) return found;
      const voice = voiceOf(found.value.programme, language);
      return done({ body: () => applicationTold(found.value, { competency, level }, voice) });
    },
  }),
  atPartner({
    method: 'GET',
    path: '/award-applications',
    id: 'listApplications',
    tag,
    summary: 'The awards that a partner applied for, with what became of each; and those that it could apply for',
    description:
      'The newest first; and of each competency the highest level that could be applied for today. For the office, and the administrators of the partner.',
    answer: JsonApplications,
    act: async ({ context, programme, partner, language }) => {
      const listed = await listApplications(context, { programme: programme.id, partner });
      if (!listed.ok) return listed;
      return done({ body: () => applicationsTold(listed.value, voiceOf(listed.value.programme, language)) });
    },
  }),
  atPartner({
    method: 'POST',
    path: '/award-applications',
    id: 'applyForAward',
    tag,
    summary: 'Apply for an award whose requirement is met',
    description:
      'It is given at once, or waits for the office, as the programme has settled it. A lower level of the same competency goes on as it, with its renewal day. One application at a time for a competency. For the administrators of the partner. With If-Match it is refused where somebody wrote about the partner meanwhile.',
    isOnce: true,
    takesRevision: true,
    status: 201,
    body: ApplicationToMake.meta({ id: 'applicationToMake' }),
    answer: JsonWritten,
    act: async ({ once, programme, partner, revision, body: asked }) =>
      written(await once((context) => applyForAward(context, { programme: programme.id, partner, revision, asked }))),
  }),
  atPartner({
    method: 'DELETE',
    path: '/award-applications/:id',
    id: 'takeApplicationBack',
    tag,
    summary: 'Take an application back, until somebody has decided about it',
    params: byId,
    answer: JsonWritten,
    act: async ({ context, programme, partner, params: { id } }) =>
      written(await takeApplicationBack(context, { programme: programme.id, partner, id })),
  }),
  atPartner({
    method: 'POST',
    path: '/award-applications/:id/decision',
    id: 'decideApplication',
    tag,
    summary: 'Grant or refuse an application that waits',
    description:
      'What is granted begins today. Its requirement is judged on the day of the application, by what is known now. The administrators of the partner hear of either. For those who decide about awards. With If-Match it is refused where somebody wrote about the partner meanwhile.',
    isOnce: true,
    takesRevision: true,
    params: byId,
    body: ApplicationToDecide.meta({ id: 'applicationToDecide' }),
    answer: JsonWritten,
    act: async ({ once, programme, partner, params: { id }, revision, body: decided }) =>
      written(
        await once((context) =>
          decideApplication(context, { programme: programme.id, partner, id, revision, decided }),
        ),
      ),
  }),
  atPartner({
    method: 'POST',
    path: '/award-applications/:id/withdrawal',
    id: 'withdrawGrantedAward',
    tag,
    summary: 'Take back that an award was given on application, until it binds',
    description:
      'That is on its first day. The levels that it went up from go on as before. For those who decide about awards.',
    isOnce: true,
    params: byId,
    body: GrantToWithdraw.meta({ id: 'grantToWithdraw' }),
    answer: JsonWritten,
    act: async ({ once, programme, partner, params: { id }, body: { reason } }) =>
      written(await once((context) => withdrawGrantedAward(context, { programme: programme.id, partner, id, reason }))),
  }),
];
