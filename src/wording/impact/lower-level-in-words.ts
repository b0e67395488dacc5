import type { Step } from '../../domain/impact/difference/clause-change.ts';
import type { LowerLevel } from '../../domain/impact/lower-levels.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import { withinInWords } from '../difference/change-in-words.ts';
import { andList } from '../lists-in-words.ts';
import { amountInWords } from '../rules/amount-in-words.ts';
import { clauseInOneLine } from '../rules/clause-in-one-line.ts';
import { boundInWords } from '../rules/figure-in-words.ts';
import { peopleInWords, sameAlsoInWords } from '../rules/people-in-words.ts';
import type { Voice } from '../voice.ts';
import { lowerLevelWords } from './lower-level-words.ts';

/** Whether an award that would not be renewed can go on at a lower level. */
export function lowerLevelInWords(claim: Claim, { level, outlook }: LowerLevel, voice: Voice): string {
  const words = lowerLevelWords[voice.language];
  const name = voice.award({ ...claim, level });
  if (outlook.verdict === 'met') return words.canGoOn(name);
  if (outlook.awaits) return words.isAwaited(name);
  return outlook.verdict === 'undetermined' ? words.isOpen(name) : words.cannotGoOn(name);
}

/** What a lower level asks for instead of the one above, a line for each thing: "2 instead of 4 people, each with 70-480". */
export function insteadInWords(steps: readonly Step[], voice: Voice): readonly string[] {
  const told = steps.map((step) => stepInWords(step, voice));
  const lines = told.flatMap((line) => line ?? []);
  return lines.length === told.length ? lines : [...lines, lowerLevelWords[voice.language].otherwise];
}

function stepInWords({ change, within }: Step, voice: Voice): string | undefined {
  const line = changeInLine(change, voice);
  return line === undefined ? undefined : `${within.map((one) => withinInWords(one, voice)).join('')}${line}`;
}

/** What asks for less of the same is told; undefined where other things are asked. */
function changeInLine(change: Step['change'], voice: Voice): string | undefined {
  const words = lowerLevelWords[voice.language];
  switch (change.kind) {
    case 'people': {
      const { slot, subset } = change.at;
      const count = words.insteadOf(amountInWords(change.after, voice), amountInWords(change.before, voice));
      return subset
        ? sameAlsoInWords(count, amountInWords(slot.people, voice), subset.condition, voice)
        : peopleInWords({ ...slot, count }, voice);
    }
    case 'bounds': {
      const bounds = (one: typeof change.before) =>
        andList(
          one.bounds.map(({ relation, limit }) => boundInWords(relation, limit, one.amount, voice)),
          voice.language,
        );
      return words.figure(amountInWords(change.after.amount, voice), bounds(change.after), bounds(change.before));
    }
    case 'threshold':
      return words.points(amountInWords(change.after, voice), amountInWords(change.before, voice));
    case 'number-of-list':
      return words.list(String(change.after.n), String(change.before.n));
    case 'slot-removed':
      return words.notAsked(peopleInWords({ ...change.slot, count: amountInWords(change.slot.people, voice) }, voice));
    case 'subset-removed': {
      const { slot, subset } = change;
      const [some, all] = [subset.people, slot.people].map((one) => amountInWords(one, voice)) as [string, string];
      return words.notAsked(sameAlsoInWords(some, all, subset.condition, voice));
    }
    case 'clause-removed':
      return (change.among === 'all' ? words.notAsked : words.noWay)(clauseInOneLine(change.clause, voice));
    default:
      return undefined;
  }
}
