import { canonicalForm } from '../../domain/catalogue/canonical-form.ts';
import { policyInForce } from '../../domain/catalogue/policy-in-force.ts';
import type { Competency, Lifecycle, LifecyclePolicy } from '../../domain/catalogue/programme.ts';
import type { Comparison } from '../../domain/impact/comparison.ts';
import type { Day } from '../../domain/time/day.ts';
import { courseWords } from '../../wording/impact/course-words.ts';
import type { Point } from '../../wording/point.ts';
import { policyInWords, successionInWords } from '../../wording/rules/policy-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { countingPoints, retirementInWords } from '../pack-report/programme-blocks.ts';
import type { Block } from '../terminal/block.ts';
import { changedAroundPoints } from './changed-around-points.ts';

/** What two states say differently of the life cycle, the counting, exceptions and exams, and of the end and the name of these competencies. */
export function changedPolicyBlocks(
  comparison: Comparison,
  day: Day,
  voice: Voice,
  competencies?: ReadonlySet<string>,
): readonly Block[] {
  const { before, after, changed } = comparison;
  const words = courseWords[voice.language];
  const told = changed.filter(({ id }) => competencies?.has(id) ?? true);
  const points = [
    ...lifecyclePoints(words.lifecycle, before.lifecycle, after.lifecycle, voice),
    ...differing(words.counting, countingPoints(before.counting, voice), countingPoints(after.counting, voice), voice),
    ...changedAroundPoints(comparison, day, voice),
    ...told.flatMap(({ id }) => competencyPoints(before.competencies.get(id), after.competencies.get(id), day, voice)),
  ];
  return points.length === 0
    ? []
    : [{ kind: 'gap' }, { kind: 'heading', words: words.policies }, { kind: 'points', points }];
}

function competencyPoints(
  old: Competency | undefined,
  now: Competency | undefined,
  today: Day,
  voice: Voice,
): readonly Point[] {
  if (!now) return [];
  const words = courseWords[voice.language];
  const name = voice.competency(now.id);
  const closes = isSame(old?.retirement ?? {}, now.retirement)
    ? []
    : [{ text: retirementInWords(now.retirement, voice, today) ?? words.noLongerCloses }];
  const moves = now.succeeds
    .filter((one) => !old?.succeeds.some((other) => isSame(other, one)))
    .map((one) => successionInWords(one, voice));
  return [
    ...(closes.length + moves.length === 0 ? [] : [{ text: name, below: [...closes, ...moves] }]),
    ...lifecyclePoints(words.lifecycleOf(name), old?.lifecycle, now.lifecycle, voice),
  ];
}

/** Policy by policy, each beside the one that governed its first day. */
function lifecyclePoints(
  title: string,
  old: Lifecycle | undefined,
  now: Lifecycle | undefined,
  voice: Voice,
): readonly Point[] {
  if (!now || isSame(old, now)) return [];
  const days = [...new Set([...now, ...(old ?? [])].map((policy) => policy.from))].sort();
  const below = days.flatMap((from) => {
    const sentences = (policy: LifecyclePolicy | undefined) =>
      policy ? (policyInWords(policy, voice).below ?? []) : [];
    const governing = policyInForce(now, from);
    const { text } = policyInWords({ ...governing, from }, voice);
    return differing(text, sentences(old && policyInForce(old, from)), sentences(governing), voice);
  });
  return below.length === 0 ? [] : [{ text: title, below }];
}

/** Sentences that are new, then those that no longer hold. */
function differing(text: string, old: readonly Point[], now: readonly Point[], voice: Voice): readonly Point[] {
  const [oldTold, nowTold] = [old, now].map((points) => new Set(points.map((one) => one.text)));
  const below = [
    ...now.filter((one) => !oldTold?.has(one.text)),
    ...old
      .filter((one) => !nowTold?.has(one.text))
      .map((one): Point => ({ text: courseWords[voice.language].noLonger(String(one.text)) })),
  ];
  return below.length === 0 ? [] : [{ text, below }];
}

const isSame = (a: unknown, b: unknown): boolean => canonicalForm(a) === canonicalForm(b);
