import { z } from 'zod';
import { lettersWanted, stopLetters, wantLetters } from '../../actions/letters/letter-rhythm.ts';
import { done } from '../../actions/refusal.ts';
import { rhythms } from '../../domain/notices/rhythm.ts';
import type { ApiParts } from '../api-parts.ts';
import { type AnyOperation, onServer } from '../operations/operation.ts';

const tag = 'Notices';

const wishes = {
  rhythm: z.enum(rhythms).meta({
    description:
      'At once: what is due on a day in one letter. Weekly: on Monday, what was due in the week. None: it stands on the home page alone. That a level may be taken away is told at once to everybody.',
  }),
  language: z.enum(['en', 'de']).meta({ description: 'In which you read the pages, and get letters.' }),
};
const JsonLettersWanted = z.strictObject(wishes).meta({ id: 'lettersWanted' });

/** How often somebody wants letters. */
export const letterOperations = ({ secret }: Pick<ApiParts, 'secret'>): readonly AnyOperation[] => [
  onServer({
    method: 'GET',
    path: '/me/letters',
    id: 'readLettersWanted',
    tag,
    summary: 'How often you want letters about what you must hear, and in which language',
    answer: JsonLettersWanted,
    act: async ({ context }) => {
      const wanted = await lettersWanted(context);
      return wanted.ok ? done({ body: () => wanted.value }) : wanted;
    },
  }),
  onServer({
    method: 'PUT',
    path: '/me/letters',
    id: 'wantLetters',
    tag,
    summary: 'Say how often you want letters, and in which language',
    description: 'What is left out stays as it is.',
    body: z.strictObject(wishes).partial().meta({ id: 'lettersToWant' }),
    answer: JsonLettersWanted,
    act: async ({ context, body }) => {
      const wanted = await wantLetters(context, body);
      return wanted.ok ? done({ body: () => wanted.value }) : wanted;
    },
  }),
  onServer({
    method: 'POST',
    path: '/letters/:secret/stop',
    id: 'stopLetters',
    tag,
    summary: 'Stop the letters to whoever got one with this secret in its address',
    description: 'Nobody needs to have signed in: the secret, which stands in every letter, is enough.',
    isPublic: true,
    params: z.strictObject({
      secret: z.string().min(1).max(120).meta({ description: 'The secret, as the address in the letter has it.' }),
    }),
    act: async ({ context, params }) => {
      const stopped = await stopLetters(context, { secret, found: params.secret });
      return stopped.ok ? done({}) : stopped;
    },
  }),
];
