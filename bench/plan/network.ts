import type { Programme } from '../../src/domain/catalogue/programme.ts';
import type { PlanRequest } from '../../src/domain/planning/plan-request.ts';
import { unstatedLearning } from '../../src/domain/training/learning-terms.ts';
import type { Training } from '../../src/domain/training/training.ts';
import { companyOf, sizesOfNetwork } from './companies.ts';

export type Rates = 'stated' | 'unstated';

/** Every company of a network. Where rates are unstated, as a vendor sees its partners, hours cost nothing and everybody takes one exam a month. */
export const requestsOfNetwork = (
  companies: number,
  rates: Rates,
  programme: Programme,
  training: Training,
): readonly PlanRequest[] =>
  sizesOfNetwork(companies).map((size, index) => {
    const request = companyOf(size, 1_000 + index, programme, training);
    const options = { nodes: 2_000 };
    return { ...request, options, ...(rates === 'unstated' && { learning: unstatedLearning(training) }) };
  });
