import type { FastifyRequest } from 'fastify';
import { answerAboutPartner } from '../../actions/answer-about-partner.ts';
import type { Question } from '../../actions/question.ts';
import type { ReckoningContext } from '../../actions/reckoner.ts';
import { type Done, done, refused } from '../../actions/refusal.ts';
import type { StateTold, Told } from '../../actions/told.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { problem } from '../../domain/problems/problem.ts';
import { type Day, day as dayFrom } from '../../domain/time/day.ts';
import { type Instant, instant } from '../../domain/time/instant.ts';
import { type ReadyText, type Replied, readyJson } from '../operations/reply.ts';
import { isKnown } from '../operations/send.ts';

/** Who is asked about, as of when, and in which language it is told. */
export interface AskedAbout {
  readonly context: ReckoningContext;
  readonly programme: { readonly id: string };
  readonly partner: string;
  readonly language: Language;
  readonly request: FastifyRequest;
}

export interface AsOf {
  readonly on?: string | undefined;
  readonly knownAt?: string | undefined;
}

/** Terms end before the last day that can be written; beyond this one there would be no room to look ahead. */
const lastAsked = dayFrom('9900-12-31');

/** The day and the moment that a request names. */
export function asOf(
  { request }: Pick<AskedAbout, 'request'>,
  { on, knownAt }: AsOf,
): Done<{ readonly day?: Day; readonly knownAt?: Instant }> {
  const day = on === undefined ? undefined : dayFrom(on);
  if (day !== undefined && day > lastAsked) {
    const place = request.method === 'GET' ? '?on' : 'on';
    return refused({ kind: 'invalid', problems: [problem('day-too-far', [place], { latest: lastAsked, found: day })] });
  }
  return done({ ...(day !== undefined && { day }), ...(knownAt !== undefined && { knownAt: instant(knownAt) }) });
}

/** The answer to a question about a partner, unless the reader has it. */
export async function answered(
  asked: AskedAbout,
  when: AsOf,
  question: Question,
  form: (text: string) => ReadyText = readyJson,
): Promise<Done<Replied<never>>> {
  const { context, programme, partner } = asked;
  const asOfThen = asOf(asked, when);
  if (!asOfThen.ok) return asOfThen;
  const about = { programme: programme.id, partner, question, ...asOfThen.value, isKnown: isKnownTo(asked) };
  return toldTo(asked, await answerAboutPartner(context, about), form);
}

/** Whether the reader says that it has the answer that follows from a state. */
export const isKnownTo =
  ({ request, language }: Pick<AskedAbout, 'request' | 'language'>) =>
  (state: StateTold): boolean =>
    request.method === 'GET' && isKnown(request.headers['if-none-match'], etagOf(state, language));

/** What is replied; a parameter of the address is named as one where it is wrong. */
export function toldTo<Text extends string | Uint8Array>(
  { request, language }: Pick<AskedAbout, 'request' | 'language'>,
  told: Done<Told<Text>>,
  form: (text: Text) => ReadyText = readyJson,
): Done<Replied<never>> {
  const isQuery = request.method === 'GET';
  if (!told.ok) return isQuery && told.refusal.kind === 'invalid' ? refused(inQuery(told.refusal)) : told;
  const { answer } = told.value;
  return done({
    ...(isQuery && { etag: etagOf(told.value, language) }),
    ...(answer !== undefined && { body: () => form(answer) }),
  });
}

/** The same as long as neither facts, rules, day nor language are others. */
const etagOf = ({ revision, rules, day }: StateTold, language: Language): string =>
  `"r${revision}-${rules}-${day}-${language}"`;

type Invalid = Extract<Extract<Done<never>, { ok: false }>['refusal'], { kind: 'invalid' }>;

const inQuery = ({ kind, problems }: Invalid): Invalid => ({
  kind,
  problems: problems.map((one) => ({ ...one, path: [`?${one.path[0]}`] })),
});
