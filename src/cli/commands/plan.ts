import { planAnswer } from '../../answers/plan-answer.ts';
import { planBesides } from '../../answers/plan-besides.ts';
import { presentPlan } from '../../answers/present-plan.ts';
import { multiply, rational, readRational } from '../../domain/numbers/rational.ts';
import { areAmountsExact } from '../../domain/planning/exact-amounts.ts';
import type { PlanOptions } from '../../domain/planning/plan-request.ts';
import { problem } from '../../domain/problems/problem.ts';
import { currencyProblems } from '../../domain/training/learning-terms.ts';
import type { Training } from '../../domain/training/training.ts';
import { type LocatedProblem, locate } from '../../exchange/located-problems.ts';
import { voiceOf } from '../../wording/voice.ts';
import type { Settings } from '../arguments/settings.ts';
import type { UsageProblem } from '../arguments/usage-problem.ts';
import type { LoadedPack } from '../files/load-pack.ts';
import { loadTraining } from '../files/load-training.ts';
import type { Loaded } from '../files/refusal.ts';
import { planReport } from '../plan-report/plan-report.ts';
import type { World } from '../world.ts';
import { checkClaim } from './assess.ts';
import type { Command } from './command.ts';
import { type Accepted, forEachPartner } from './each-partner.ts';
import { planExitCode, targetsMet } from './plan-exit-code.ts';
import { planPosed } from './plan-posed.ts';
import { unknownPeople, whatIfProblems } from './unknown-name.ts';

/** The cheapest way to keep what a partner would lose, or to reach what it wants, with the proof that none is cheaper. */
export const plan: Command = (request) => {
  const { settings, world } = request;
  if (settings.request !== undefined) return planPosed(settings.request, request);
  const { language, day, knownAt, targets: wanted, by } = settings;
  return forEachPartner(request, (accepted) => {
    const { programme } = accepted.pack;
    const training = trainingFor(accepted.pack, settings, world);
    if (training === undefined) return [{ kind: 'no-training', pack: programme.id }];
    if (!training.ok) return { refused: training.problems };
    const problems = problemsOf(accepted, settings, training.value);
    if (problems.length > 0) return problems;
    const currencies = accepted.learning ? currencyProblems(accepted.learning, training.value) : [];
    if (currencies.length > 0) return { refused: locate(currencies, accepted.located) };
    const { facts, learning } = accepted;
    const options = optionsFrom(settings, training.value);
    const asked = { programme, facts, day, knownAt, training: training.value, learning, options, wanted, by };
    if (!areAmountsExact(asked)) return { refused: tooLarge(accepted, settings) };
    const answer = planAnswer(asked);
    const besides = planBesides(answer, settings);
    return {
      exitCode: planExitCode(answer),
      row: targetsMet(answer).map((one) => (one ? 'met' : 'not-met')),
      rowShows: 'awards-kept',
      blocks: () => planReport(answer, language, besides),
      json: () => presentPlan(answer, voiceOf(programme, language, facts), besides),
    };
  });
};

/** Where the amounts stand that a reader can change: in the file of offers that was named, else in the partner's own. */
const tooLarge = ({ located }: Accepted, { training }: Settings): readonly LocatedProblem[] =>
  training === undefined
    ? locate([problem('amounts-too-large', ['learning'])], located)
    : locate([problem('amounts-too-large', [], {}, training)], new Map());

/** The offers that were named, or those beside the pack. */
function trainingFor(
  { programme, training }: LoadedPack,
  settings: Settings,
  { folder }: World,
): Loaded<Training> | undefined {
  if (settings.training !== undefined) return loadTraining(settings.training, programme, folder);
  return training && { ok: true, value: training };
}

function problemsOf(
  { pack: { programme }, facts }: Accepted,
  { targets = [], lockedIn, lockedOut, whatIf, budget, day }: Settings,
  { currency, minorUnits }: Training,
): readonly UsageProblem[] {
  const isTooFine = budget !== undefined && minorUnitsIn(budget, minorUnits) === undefined;
  return [
    ...targets.flatMap((claim) => checkClaim(claim, programme, { competency: '--targets', level: '--targets' })),
    ...unknownPeople(lockedIn, facts, '--lock-in'),
    ...unknownPeople(lockedOut, facts, '--lock-out'),
    ...(whatIf ? whatIfProblems(whatIf, facts, day) : []),
    ...(isTooFine
      ? [{ kind: 'too-fine', option: 'budget', found: budget, currency, decimals: String(minorUnits) } as const]
      : []),
  ];
}

/** The amount in the smallest unit of its currency; nothing where it has more decimals than that. */
function minorUnitsIn(amount: string, decimals: number): number | undefined {
  const exact = readRational(amount);
  if (!exact) return undefined;
  const { numerator, denominator } = multiply(exact, rational(10n ** BigInt(decimals)));
  return denominator === 1n ? Number(numerator) : undefined;
}

function optionsFrom(
  { budget, sure, lockedIn, lockedOut, survivesAnyLeaver }: Settings,
  { minorUnits }: Training,
): PlanOptions {
  const most = budget === undefined ? undefined : minorUnitsIn(budget, minorUnits);
  return {
    lockedIn,
    lockedOut,
    ...(survivesAnyLeaver && { survivesAnyLeaver }),
    ...(most !== undefined && { budget: most }),
    ...(sure !== undefined && { sure }),
  };
}
