import { costParts } from '../../domain/planning/cost-parts.ts';
import type { PlannedAction } from '../../domain/planning/planned.ts';
import { andList } from '../lists-in-words.ts';
import { countInWords } from '../number-in-words.ts';
import type { Voice } from '../voice.ts';
import type { AimedRequest } from './plan-in-words.ts';
import { planWords } from './plan-words.ts';
import { priceInWords } from './price-in-words.ts';

/** What one exam is expected to cost, and what that is made of where it is several things. */
export function costInWords(action: PlannedAction, request: AimedRequest, voice: Voice): string {
  const words = planWords[voice.language];
  const price = (minor: number) => priceInWords(minor, request.training, voice);
  const { course, hours, work, tries } = costParts(action, request);
  const parts = [
    ...(course > 0 ? [words.forCourse(price(course))] : []),
    ...(work > 0 ? [words.forWork(price(work), countInWords(hours, voice.language))] : []),
    ...(tries > 0 ? [words.forTries(price(tries), action.way.voucher !== undefined)] : []),
  ];
  const total = price(action.cost);
  return parts.length > 1 ? words.costsOf(total, andList(parts, voice.language)) : words.costs(total);
}
