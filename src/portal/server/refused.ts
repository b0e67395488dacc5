import type { ProblemDocument } from '../../client/index.ts';

/** The server refuses, and says why. */
export class Refused extends Error {
  readonly status: number;
  readonly problem: Partial<ProblemDocument>;

  constructor(status: number, problem: Partial<ProblemDocument>) {
    super(problem.detail ?? problem.title ?? `The server answered with ${status}.`);
    this.status = status;
    this.problem = problem;
  }
}

/** There was no answer at all. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('The server gave no answer.', { cause });
  }
}

interface Replied<Value> {
  readonly data: Value | undefined;
  readonly error: unknown;
  readonly response?: Response;
}

/** The answer to what was asked through the client; a refusal, or that there was no answer, is thrown. */
export async function answerOf<Value>(asked: Promise<Replied<Value>>): Promise<Value> {
  const { data, error, response } = await asked.catch((failure: unknown) => {
    throw new Unreachable(failure);
  });
  if (response?.ok) return data as Value;
  if (response) throw new Refused(response.status, (error ?? {}) as Partial<ProblemDocument>);
  throw new Unreachable(error);
}

/** There is nothing at an address. */
export const missing = new Refused(404, {});
