import type { RuleDifference } from '../../domain/impact/difference/rule-difference.ts';
import type { RulesMatter } from '../../domain/notices/matter.ts';
import { changesInWords } from '../difference/change-in-words.ts';
import { causesInWords } from '../impact/cause-in-words.ts';
import type { Point } from '../point.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { rulesWords } from './rules-words.ts';

/** A change of the rules, in words: what, from when, and how the award stands by it. */
export interface RulesInWords {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** So many changes are told; all of them stand on the page of the requirement. */
const changesTold = 3;

/** Another text will bind an award: from when, what is different, and whether the partner is safe by it. */
export function rulesInWords(
  { bound, before, after, from, verdict, besides = [], asOf }: RulesMatter,
  difference: RuleDifference | undefined,
  voice: Voice,
): RulesInWords {
  const words = rulesWords[voice.language];
  const [day, asked] = [from, asOf].map((one) => dayInWords(one, voice.language)) as [string, string];
  const changes = changesInWords(difference?.changes ?? [], voice).map(inShort);
  const more = changes.length - changesTold;
  return {
    title: words.title(voice.award(bound), day),
    sentences: [
      words.binds(day, after, before),
      ...(changes.length === 0 ? [words.alike] : changes.slice(0, changesTold).map(words.change)),
      ...(more > 0 ? [words.more(more)] : []),
      words.verdict[verdict](asked),
      ...(besides.length > 0 ? [words.besides(causesInWords(besides, voice))] : []),
    ],
  };
}

/** A change in one line: what it announces with a colon is said behind it, and whom else it is about on the page. */
function inShort({ text, below = [] }: Point): string {
  return below.length === 0 ? text : `${text} ${below.flatMap(leaves).join('; ')}.`;
}

const leaves = ({ text, below = [] }: Point): readonly string[] =>
  below.length > 0 && text.endsWith(':') ? below.flatMap(leaves) : [text.replace(/\.$/, '')];
