import { periodInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { type AimedRequest, courseInWords } from './plan-in-words.ts';
import { planWords } from './plan-words.ts';

/** One session of a course, by its days and its place. */
export function seatInWords(id: string, sessionId: string, { training }: Pick<AimedRequest, 'training'>, voice: Voice) {
  const offer = training.offers.find((one) => one.id === id);
  const course = offer ? courseInWords(offer, voice) : id;
  const session = offer?.sessions.find((one) => one.id === sessionId);
  const { session: at } = planWords[voice.language];
  const days = session ? [at(periodInWords(session, voice.language), session.location)] : [];
  return [course, ...days].join(', ');
}
