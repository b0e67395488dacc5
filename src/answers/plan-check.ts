import type { Language } from '../domain/catalogue/text.ts';
import type { ClaimedAnswer } from '../domain/planning/claimed-answer.ts';
import type { ShownSurvival } from '../domain/planning/counting.ts';
import { type StatedFlaw, statedFlaws } from '../domain/planning/stated-plan.ts';
import { verifyInfeasible } from '../domain/planning/verify.ts';
import { flawInWords } from '../wording/planning/flaw-in-words.ts';
import { priceInWords } from '../wording/planning/price-in-words.ts';
import type { JsonPlan } from './plan-schema.ts';
import { fingerprintOf } from './present-plan.ts';

type WrittenProof = NonNullable<JsonPlan['proof']>;

/** A plan with its proof, and whether it is still as it was written. */
export interface PlanToCheck {
  readonly plan: JsonPlan;
  readonly proof: WrittenProof;
  readonly isAsWritten: boolean;
}

/** The plan of a tree that fits its form; nothing where it has no proof. The fingerprint is one of the tree as it stands. */
export function planToCheck(plan: JsonPlan, tree: unknown): PlanToCheck | undefined {
  const { proof } = plan;
  if (!proof || (plan.status !== 'infeasible' && !proof.answer)) return undefined;
  return { plan, proof, isAsWritten: fingerprintOf(tree as JsonPlan) === plan.fingerprint };
}

/** What is wrong with a plan, by its model and certificate alone; nothing where it is proved. */
export function flawsOfPlan(checked: PlanToCheck, language: Language): readonly { code: string; text: string }[] {
  return flawsOf(checked).map((flaw) => ({ code: flaw.kind, text: inWords(flaw, checked, language) }));
}

function flawsOf({ plan, proof, isAsWritten }: PlanToCheck): readonly StatedFlaw[] {
  const answer = answerIn(proof);
  const flaws = answer ? statedFlaws(plan, answer) : verifyInfeasible(proof.model, proof.certificate);
  return flaws.length > 0 || isAsWritten ? flaws : [{ kind: 'changed' }];
}

/** What a proof claims; nothing where it shows that there is no plan. */
export function answerIn({ model, certificate, answer }: WrittenProof): ClaimedAnswer | undefined {
  if (!answer) return undefined;
  const { taken, ways, survival, ...figures } = answer;
  return {
    model,
    certificate,
    assignment: { taken, ways: ways.map((way) => way ?? undefined) },
    ...figures,
    ...(survival && { survival: survivalAsRead(survival) }),
  };
}

function survivalAsRead({
  usual,
  ways,
  cases,
}: NonNullable<NonNullable<WrittenProof['answer']>['survival']>): ShownSurvival {
  const read = (some: typeof ways) => some.map((one) => one ?? undefined);
  return { usual, ways: read(ways), cases: cases.map((one) => ({ ...one, ways: read(one.ways) })) };
}

function inWords(flaw: StatedFlaw, { plan, proof }: PlanToCheck, language: Language): string {
  const { rows, blocks } = proof.model;
  return flawInWords(
    flaw,
    {
      row: (position) => rows[position]?.id ?? String(position),
      block: (position) => blocks[position]?.id ?? String(position),
      target: (position) => plan.targets[position]?.name ?? String(position),
      price: (minor) => priceInWords(minor, plan, { language }),
    },
    language,
  );
}
