import { Refused } from './refused.ts';

/** What a link leads to; or why nothing is there any more, which is an answer too. */
export async function orClosed<Value>(asked: Promise<Value>): Promise<Value | Refused> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Refused && (error.status === 404 || error.status === 409)) return error;
    throw error;
  }
}
