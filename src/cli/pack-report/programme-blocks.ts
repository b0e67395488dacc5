import { itemsInClause } from '../../domain/catalogue/items-in-clause.ts';
import type { Competency, CountingPolicy, Programme, Retirement } from '../../domain/catalogue/programme.ts';
import { levelsOffered } from '../../domain/standing/evaluate.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Point } from '../../wording/point.ts';
import { countingRuleInWords } from '../../wording/rules/counting-rule-in-words.ts';
import { successionInWords } from '../../wording/rules/policy-in-words.ts';
import { policyWords } from '../../wording/rules/policy-words.ts';
import { dayInWords, lengthInWords } from '../../wording/time-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { type Block, span } from '../terminal/block.ts';
import { itemBlocks } from './item-blocks.ts';
import { exceptionBlocks, lifecycleBlocks } from './lifecycle-blocks.ts';
import { noteBlocks } from './note-blocks.ts';
import { packShowWords } from './pack-show-words.ts';
import { versionBlocks } from './version-blocks.ts';

/** The programme itself: its levels, how it counts people, and its competencies by name. */
export function programmeBlocks(programme: Programme, voice: Voice): readonly Block[] {
  const words = packShowWords[voice.language];
  return [
    { kind: 'title', words: voice.say(programme.name) },
    ...(programme.vendor === undefined ? [] : [{ kind: 'text', words: words.of(programme.vendor) } as const]),
    {
      kind: 'text',
      words: words.levels(programme.levels.map((one) => `${voice.say(one.name)} (${one.id})`).join(', ')),
    },
    ...(programme.source === undefined
      ? []
      : [{ kind: 'text', words: [span(words.source(programme.source), 'faint')] } as const]),
    ...noteBlocks(programme.note, voice),
    ...countingBlocks(programme, voice),
    ...lifecycleBlocks(programme.lifecycle, voice),
    ...exceptionBlocks(programme, voice),
    { kind: 'gap' },
    { kind: 'heading', words: words.competencies },
    {
      kind: 'fields',
      fields: [...programme.competencies.values()].map((one) => ({
        name: one.id,
        words: competencyShortly(one, voice),
      })),
    },
  ];
}

function competencyShortly(competency: Competency, voice: Voice): string {
  const levels = levelsOffered(voice.programme, competency).map(voice.level);
  const name = voice.say(competency.name);
  return levels.length === 0 ? `${name} (${packShowWords[voice.language].noText})` : `${name}: ${levels.join(', ')}`;
}

function countingBlocks({ counting }: Programme, voice: Voice): readonly Block[] {
  const points = countingPoints(counting, voice);
  return points.length === 0
    ? []
    : [{ kind: 'gap' }, { kind: 'heading', words: packShowWords[voice.language].counting }, { kind: 'points', points }];
}

/** For how many awards people count, rule by rule. */
export function countingPoints({ rules, rolesExclude }: CountingPolicy, voice: Voice): readonly Point[] {
  const words = packShowWords[voice.language];
  return [
    ...rules.map((rule): Point => ({ text: `${countingRuleInWords(rule, voice)}.` })),
    ...(rolesExclude ? [{ text: words.rolesExclude }] : []),
    ...(rules.length > 0 ? [{ text: words.otherwise }] : []),
  ];
}

/** One competency: each of its texts in sentences, and the exams that they name. */
export function competencyBlocks(competency: Competency, voice: Voice): readonly Block[] {
  const words = packShowWords[voice.language];
  const retirement = retirementInWords(competency.retirement, voice);
  const items = competency.versions.flatMap((version) => [...version.levels.values()].flatMap(itemsInClause));
  return [
    { kind: 'gap' },
    { kind: 'heading', words: `${voice.say(competency.name)} (${competency.id})` },
    ...noteBlocks(competency.note, voice),
    ...(retirement === undefined ? [] : [{ kind: 'text', words: retirement } as const]),
    ...(competency.succeeds.length > 0
      ? [{ kind: 'points', points: competency.succeeds.map((one) => successionInWords(one, voice)) } as const]
      : []),
    ...lifecycleBlocks(competency.lifecycle, voice),
    ...(competency.versions.length === 0 ? [{ kind: 'text', words: words.noText } as const] : []),
    ...[...competency.versions].reverse().flatMap((version) => versionBlocks(version, competency, voice)),
    ...itemBlocks([...new Set(items)], voice),
  ];
}

/** How a competency closes, in one sentence; `undefined` where it does not. Days before `today` are told as past. */
export function retirementInWords(
  { lastEnrolment, lastRenewal, ends, heldFor }: Retirement,
  voice: Voice,
  today?: Day,
): string | undefined {
  const words = packShowWords[voice.language];
  const tell = (what: keyof typeof words.retirement, day: Day | undefined) =>
    day === undefined
      ? []
      : [
          (today !== undefined && day < today ? words.retired : words.retirement)[what](
            dayInWords(day, voice.language),
          ),
        ];
  const told = [
    ...tell('lastEnrolment', lastEnrolment),
    ...tell('lastRenewal', lastRenewal),
    ...tell('ends', ends),
    ...(heldFor ? [policyWords[voice.language].heldFor(lengthInWords(heldFor, voice.language))] : []),
  ];
  const sentence = told.join(', ');
  return told.length === 0 ? undefined : `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
}
