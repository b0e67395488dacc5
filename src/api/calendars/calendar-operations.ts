import { z } from 'zod';
import { createFeed } from '../../actions/calendars/create-feed.ts';
import { listFeeds } from '../../actions/calendars/list-feeds.ts';
import { type FeedRead, readFeed } from '../../actions/calendars/read-feed.ts';
import { revokeFeed } from '../../actions/calendars/revoke-feed.ts';
import type { Context } from '../../actions/context.ts';
import { findPublicProgramme } from '../../actions/places/find-programme.ts';
import { readCatalogue } from '../../actions/read-catalogue.ts';
import { done } from '../../actions/refusal.ts';
import { ownCalendarEntries } from '../../answers/own-calendar-entries.ts';
import { calendarFile } from '../../exchange/calendar-file.ts';
import { calendarWords } from '../../wording/calendar-words.ts';
import { type Voice, voiceOf } from '../../wording/voice.ts';
import { type AnyOperation, atPartner, onServer } from '../operations/operation.ts';
import { ReadyText } from '../operations/reply.ts';

const tag = 'Calendars';

const FeedWanted = z
  .strictObject({
    language: z.enum(['en', 'de']).optional().meta({ description: 'That of the request unless it is said.' }),
  })
  .meta({ id: 'calendarFeedWanted' });

const JsonMade = z
  .strictObject({
    id: z.string(),
    path: z.string().meta({
      description:
        'Where calendars fetch it, under the address of this server. It holds the secret and is shown this once.',
    }),
  })
  .meta({ id: 'calendarFeedMade' });

const made = ({ id, secret }: { readonly id: string; readonly secret: string }) => ({
  id,
  path: `/api/v1/calendars/${secret}.ics`,
});

export const calendarOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'POST',
    path: '/calendar-feeds',
    id: 'createPartnerCalendarFeed',
    tag,
    summary: 'Make a secret address from which your calendar fetches the days of a partner',
    description:
      'For people who are signed in. Whoever has the address reads these days, until you revoke it or no longer work for the partner.',
    status: 201,
    body: FeedWanted,
    answer: JsonMade,
    act: async ({ context, programme, partner, body, language }) => {
      const about = { programme: programme.id, partner };
      const feed = await createFeed(context, { language: body.language ?? language, about });
      return feed.ok ? done({ body: () => made(feed.value) }) : feed;
    },
  }),
  onServer({
    method: 'GET',
    path: '/me/calendar-feeds',
    id: 'listCalendarFeeds',
    tag,
    summary: 'Your own calendar feeds that are not revoked',
    answer: z.strictObject({
      feeds: z.array(
        z
          .strictObject({
            id: z.string(),
            language: z.enum(['en', 'de']),
            programme: z.string().optional(),
            partner: z.string().optional().meta({ description: 'Left out where the days are your own.' }),
            createdAt: z.string(),
            lastReadAt: z.string().optional(),
          })
          .meta({ id: 'calendarFeedListed' }),
      ),
    }),
    act: async ({ context }) => {
      const listed = await listFeeds(context);
      if (!listed.ok) return listed;
      return done({
        body: () => ({
          feeds: listed.value.map(({ about, lastReadAt, ...feed }) => ({
            ...feed,
            ...about,
            ...(lastReadAt !== null && { lastReadAt }),
          })),
        }),
      });
    },
  }),
  onServer({
    method: 'POST',
    path: '/me/calendar-feeds',
    id: 'createOwnCalendarFeed',
    tag,
    summary: 'Make a secret address from which your calendar fetches when your own credentials end',
    status: 201,
    body: FeedWanted,
    answer: JsonMade,
    act: async ({ context, body, language }) => {
      const feed = await createFeed(context, { language: body.language ?? language });
      return feed.ok ? done({ body: () => made(feed.value) }) : feed;
    },
  }),
  onServer({
    method: 'DELETE',
    path: '/me/calendar-feeds/:id',
    id: 'revokeCalendarFeed',
    tag,
    summary: 'Revoke a calendar feed: from now on nothing is found at its address',
    params: z.strictObject({ id: z.uuid().meta({ description: 'The id, as the list has it.' }) }),
    act: async ({ context, params: { id } }) => {
      const gone = await revokeFeed(context, id);
      return gone.ok ? done({}) : gone;
    },
  }),
  onServer({
    method: 'GET',
    path: '/calendars/:secret',
    id: 'readCalendarFeed',
    tag,
    summary: 'What stands in a calendar feed (iCalendar), for calendars: the secret in the address is enough',
    isPublic: true,
    params: z.strictObject({
      secret: z.string().min(1).max(120).meta({ description: 'The secret, with .ics behind it or without.' }),
    }),
    answer: z.string(),
    otherForm: 'text/calendar',
    act: async ({ context, params }) => {
      const read = await readFeed(context, params.secret.replace(/\.ics$/, ''));
      if (!read.ok) return read;
      const file = read.value.kind === 'partner' ? read.value.file : await ownFile(context, read.value);
      return done({ body: () => new ReadyText('text/calendar; charset=utf-8', file, 'calendar.ics') });
    },
  }),
];

/** Somebody's own days as a calendar file, with what its programmes call the exams. */
async function ownFile(
  context: Context,
  { credentials, language }: Extract<FeedRead, { readonly kind: 'own' }>,
): Promise<string> {
  const voices = new Map<string, Voice>();
  for (const code of new Set(credentials.map(({ programme }) => programme))) {
    const programme = await findPublicProgramme(context, code);
    const catalogue = programme.ok ? await readCatalogue(context, { programme: programme.value.id }) : programme;
    if (catalogue.ok) voices.set(code, voiceOf(catalogue.value.programme, language));
  }
  const known = credentials.filter(({ programme }) => voices.has(programme));
  const entries = ownCalendarEntries(known, context.clock.today(), (programme) => voices.get(programme) as Voice);
  return calendarFile(calendarWords[language].own, entries, context.clock.now());
}
