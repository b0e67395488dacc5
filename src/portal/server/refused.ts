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

interface Replied<Value> {
  readonly data: Value | undefined;
  readonly error: unknown;
  readonly response?: Response;
}

/** The answer to what was asked through the client, or what was refused, thrown. */
export async function answerOf<Value>(asked: Promise<Replied<Value>>): Promise<Value> {
  const { data, error, response } = await asked;
  if (response?.ok) return data as Value;
  if (response) throw new Refused(response.status, (error ?? {}) as Partial<ProblemDocument>);
  throw error;
}

/** There is nothing at an address. */
export const missing = new Refused(404, {});
