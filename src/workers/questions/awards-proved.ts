import { type Done, done } from '../../actions/refusal.ts';
import { awardsProved } from '../../domain/standing/awards-proved.ts';
import type { Given } from '../given.ts';

/** What others may be told of the awards of a partner, as plain data: the names are given where it is told. */
export const answerAwardsProved = (given: Given): Done<string> => done(JSON.stringify(awardsProved(given)));
