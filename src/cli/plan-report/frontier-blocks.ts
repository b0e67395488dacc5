import type { Frontier, FrontierPoint } from '../../domain/planning/explanation/frontier.ts';
import { countInWords } from '../../wording/number-in-words.ts';
import { explanationWords } from '../../wording/planning/explanation-words.ts';
import { awardsInWords } from '../../wording/planning/other-plan-in-words.ts';
import type { AimedRequest, PlanFound } from '../../wording/planning/plan-in-words.ts';
import { priceInWords } from '../../wording/planning/price-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { type Block, span, type Words } from '../terminal/block.ts';

/** What each part of the awards costs at least: the lines that no other line beats. */
export function frontierBlocks(
  { always, by, points, isComplete }: Frontier,
  { plan }: PlanFound,
  request: AimedRequest,
  voice: Voice,
): readonly Block[] {
  const words = explanationWords[voice.language];
  const shown = points.filter(({ isBest }) => isBest);
  const met = plan.targets.flatMap(({ isMet }, index) => (isMet ? [index] : [])).join();
  const rowOf = (point: FrontierPoint): readonly Words[] => {
    const others = point.met.filter((index) => !always.includes(index));
    const isThis = point.met.join() === met;
    const remark = isThis ? words.thisPlan : point.isWithinBudget ? '' : words.beyond;
    const awards = others.length > 0 ? awardsInWords(others, request.targets, voice) : words.nothingMore;
    return [isThis ? [span(awards, 'strong')] : awards, costInWords(point, request, voice), remark];
  };
  const notes = [
    ...(always.length > 0 ? [words.always(awardsInWords(always, request.targets, voice))] : []),
    ...(by === 'weight' ? [words.byWeight] : []),
    ...(isComplete ? (points.length === 1 ? [words.noOtherLine] : []) : [words.incomplete]),
    ...(shown.length < points.length ? [words.inJson(countInWords(points.length - shown.length, voice.language))] : []),
  ];
  return [
    { kind: 'gap' },
    { kind: 'heading', words: words.frontier },
    { kind: 'table', head: [words.awards, words.cost, words.remark], rows: shown.map(rowOf) },
    ...notes.map((one): Block => ({ kind: 'text', words: one })),
  ];
}

function costInWords({ status, cost, leastCost }: FrontierPoint, { training }: AimedRequest, voice: Voice): string {
  const price = (minor: number) => priceInWords(minor, training, voice);
  return status === 'optimal' ? price(cost) : explanationWords[voice.language].only(price(cost), price(leastCost));
}
