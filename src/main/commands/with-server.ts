import type { Request } from '../../cli/commands/command.ts';
import { type ExitCode, exitCodes } from '../../cli/exit-code.ts';
import { createClient, createConfig } from '../../client/client/index.ts';
import type { ProblemDocument } from '../../client/index.ts';
import { listProgrammes } from '../../client/index.ts';
import { partnerFileWords } from '../../wording/operating/partner-file-words.ts';
import { type ServerWords, serverWords } from '../../wording/operating/server-words.ts';
import { programmeAsked } from './programme-asked.ts';

/** What the server answers, as the generated client hands it over. */
interface Answered<Data> {
  readonly data?: Data | undefined;
  readonly error?: unknown;
  readonly response?: Response | undefined;
}

/** A server that was asked and knows the key, and the programme that is meant. */
export interface ServerDoor {
  readonly request: Request;
  readonly address: string;
  readonly programme: string;
  readonly client: ReturnType<typeof createClient>;
  readonly words: ServerWords;
  /** What was asked for; ends the command where it is refused, with the sentence for `notThere` where it is not there. */
  ask<Data>(question: Promise<Answered<Data>>, notThere?: string): Promise<Data>;
  /** The same where a refusal is an answer, too. */
  tryTo<Data>(question: Promise<Answered<Data>>): Promise<Asked<Data>>;
}

export type Asked<Data> =
  | { readonly ok: true; readonly data: Data; readonly response: Response }
  | { readonly ok: false; readonly problem: ProblemDocument };

/** Ends a command with a sentence. */
class ServerRefused extends Error {}

/** So long one answer may take. */
const patience = 60_000;

/** Does something with the server that a command names; what goes wrong on the way is said. */
export async function withServer<Result>(
  request: Request,
  act: (door: ServerDoor) => Promise<Result>,
): Promise<Result | ExitCode> {
  const { settings, world } = request;
  const words = serverWords[settings.language];
  try {
    const address = addressOf(settings.server ?? world.env['ASSAY_SERVER'] ?? '', words);
    const key = settings.key ?? world.env['ASSAY_KEY'] ?? '';
    if (key === '') throw new ServerRefused(words.keyMissing);
    const client = createClient(
      createConfig({
        baseUrl: address,
        headers: { authorization: `Bearer ${key}`, 'accept-language': settings.language },
        fetch: (asked) => fetch(asked, { signal: AbortSignal.timeout(patience), redirect: 'error' }),
      }),
    );
    const tryTo = <Data>(question: Promise<Answered<Data>>) => answerOf(question, address, words);
    const ask = async <Data>(question: Promise<Answered<Data>>, notThere?: string): Promise<Data> => {
      const answer = await tryTo(question);
      if (answer.ok) return answer.data;
      throw new ServerRefused((answer.problem.status === 404 ? notThere : undefined) ?? answer.problem.detail);
    };
    const { programmes } = await ask(listProgrammes({ client }));
    if (programmes.length === 0) throw new ServerRefused(words.nothingSeen);
    const coded = programmes.map(({ programme: code }) => ({ code }));
    const asked = programmeAsked(coded, settings.programme, partnerFileWords[settings.language]);
    if ('refusal' in asked) throw new ServerRefused(asked.refusal);
    return await act({ request, address, programme: asked.programme.code, client, words, ask, tryTo });
  } catch (error) {
    if (!(error instanceof ServerRefused)) throw error;
    world.err(`${error.message}\n`);
    return exitCodes.refused;
  }
}

function addressOf(written: string, words: ServerWords): string {
  if (written === '') throw new ServerRefused(words.serverMissing);
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new ServerRefused(words.notAnAddress(written));
  return url.origin;
}

async function answerOf<Data>(
  question: Promise<Answered<Data>>,
  address: string,
  words: ServerWords,
): Promise<Asked<Data>> {
  const { data, error, response } = await question.catch((thrown: unknown): Answered<Data> => ({ error: thrown }));
  if (!response) {
    const reason = reasonFor(error);
    throw new ServerRefused(
      /CERT|TLS|SSL/.test(reason) ? words.notTrusted(address, reason) : words.noServer(address, reason),
    );
  }
  if (response.ok && typeof data === 'object' && data !== null) return { ok: true, data, response };
  if (response.status === 401) throw new ServerRefused(words.keyUnknown(address));
  if (!isProblem(error)) throw new ServerRefused(words.notAssay(address));
  return { ok: false, problem: error };
}

const isProblem = (error: unknown): error is ProblemDocument =>
  typeof error === 'object' && error !== null && 'code' in error && 'detail' in error && 'status' in error;

/** As the system calls it: ECONNREFUSED, ENOTFOUND, DEPTH_ZERO_SELF_SIGNED_CERT … */
function reasonFor(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message || cause.name;
}
