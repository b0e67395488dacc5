import type { Language } from '../../domain/catalogue/text.ts';
import { type Effect, effects } from '../../domain/impact/effect.ts';
import type { EffectCounts, ImpactTotals } from '../../domain/impact/impact-totals.ts';
import type { LevelImpact, PartnerImpact } from '../../domain/impact/partner-impact.ts';
import type { Day } from '../../domain/time/day.ts';
import { courseWords } from '../../wording/impact/course-words.ts';
import { effectShortly, neededInWords, whenInWords } from '../../wording/impact/impact-in-words.ts';
import { impactWords } from '../../wording/impact/impact-words.ts';
import { isToAct } from '../../wording/impact/settled.ts';
import { countInWords } from '../../wording/number-in-words.ts';
import { dayInWords, monthInWords } from '../../wording/time-in-words.ts';
import { type Voice, voiceOf } from '../../wording/voice.ts';
import { reportWords } from '../report/report-words.ts';
import { type Block, span, type Words } from '../terminal/block.ts';
import { type ChangeAsked, namingProgramme } from './change-asked.ts';
import { changedPolicyBlocks } from './changed-policy-blocks.ts';
import { effectSpan, toneOf } from './effect-words.ts';
import { changeInWords, howCounted } from './partner-impact-report.ts';

/** One partner of a folder: what the change does to it, or that its file was refused. */
export interface NetworkRow {
  readonly name: string;
  readonly impact?: PartnerImpact;
  readonly refused?: number;
}

/** What a change does to the partners of a folder: the totals, then partner by partner. */
export function networkImpactReport(
  rows: readonly NetworkRow[],
  totals: ImpactTotals,
  change: ChangeAsked,
  day: Day,
  language: Language,
): readonly Block[] {
  const voice = voiceOf(namingProgramme(change.comparison), language);
  const words = impactWords[language];
  const asOf = reportWords[language].asOf(voice.say(voice.programme.name), dayInWords(day, language));
  const levelName = (name: string) => {
    const [competency = '', level = ''] = name.split('/');
    return voice.award({ competency, level });
  };
  const country = (name: string) => (name === '' ? words.noCountry : name);
  return [
    { kind: 'title', words: words.ofChange },
    { kind: 'text', words: asOf },
    { kind: 'text', words: changeInWords(change, voice) },
    { kind: 'gap' },
    ...summary(rows, totals, voice).map((text): Block => ({ kind: 'text', words: [span(text, 'strong')] })),
    { kind: 'text', words: words.affected(countInWords(totals.affected, language)) },
    ...changedPolicyBlocks(change.comparison, day, voice),
    ...countsBlocks(words.byLevel, words.level, totals.byLevel, levelName, voice),
    ...countsBlocks(words.byCountry, words.country, totals.byCountry, country, voice),
    ...countsBlocks(words.byMonth, words.month, totals.byMonth, (month) => monthInWords(month, language), voice),
    ...loadBlocks(totals, voice),
    { kind: 'gap' },
    { kind: 'heading', words: reportWords[language].partners },
    {
      kind: 'table',
      head: [words.partner, words.level, words.result, words.when, words.needed],
      rows: rows.flatMap((row) => partnerRows(row, voice)),
    },
    { kind: 'gap' },
    { kind: 'text', words: [span(howCounted(change.comparison, voice), 'faint')] },
    { kind: 'text', words: [span(words.details, 'faint')] },
  ];
}

/** Who loses a level unless it acts, and who loses one whatever it does. */
function summary(
  rows: readonly NetworkRow[],
  { partners, losing }: ImpactTotals,
  { language }: Voice,
): readonly string[] {
  const words = impactWords[language];
  const count = (number: number) => countInWords(number, language);
  if (losing === 0) return [words.nobodyLoses(count(partners))];
  const impacts = rows.flatMap(({ impact }) => impact ?? []);
  const losses = (toAct: boolean) =>
    impacts
      .map(({ day, levels }) => levels.filter((level) => level.effect === 'lost' && isToAct(day)(level) === toAct))
      .filter((lost) => lost.length > 0);
  const [acting, settled] = [losses(true), losses(false)];
  const [first] = acting.flatMap((lost) => lost.map((level) => level.on)).sort();
  return [
    ...(first === undefined ? [] : [words.losing(count(acting.length), count(partners), dayInWords(first, language))]),
    ...(settled.length === 0 ? [] : [courseWords[language].losingForGood(count(settled.length), count(partners))]),
  ];
}

function countsBlocks(
  heading: string,
  what: string,
  counts: ReadonlyMap<string, EffectCounts>,
  nameOf: (key: string) => string,
  voice: Voice,
): readonly Block[] {
  if (counts.size === 0) return [];
  const cell = (number: number, effect: Effect): Words =>
    number === 0 ? '' : [span(countInWords(number, voice.language), toneOf(effect))];
  return [
    { kind: 'gap' },
    { kind: 'heading', words: heading },
    {
      kind: 'table',
      head: [what, ...effects.map((effect) => effectShortly(effect, voice))],
      rows: [...counts].map(([key, of]) => [nameOf(key), ...effects.map((effect) => cell(of[effect], effect))]),
    },
  ];
}

function loadBlocks({ load }: ImpactTotals, voice: Voice): readonly Block[] {
  const words = impactWords[voice.language];
  const count = (number: number) => (number === 0 ? '' : countInWords(number, voice.language));
  const rows = load.map(({ month, exam, passes, replaceable }) => [
    monthInWords(month, voice.language),
    voice.item(exam),
    count(passes),
    count(replaceable),
  ]);
  const head = [words.month, words.exam, words.passes, words.replaceable];
  return rows.length === 0
    ? []
    : [{ kind: 'gap' }, { kind: 'heading', words: words.load }, { kind: 'table', head, rows }];
}

function partnerRows({ name, impact, refused = 0 }: NetworkRow, voice: Voice): readonly (readonly Words[])[] {
  const words = impactWords[voice.language];
  if (!impact) return [[name, '', [span(words.refused(countInWords(refused, voice.language)), 'not-met')], '', '']];
  const told = impact.levels;
  if (told.length === 0) return [[name, '', [span(words.nothing, 'faint')], '', '']];
  return told.map((level: LevelImpact, index) => [
    index === 0 ? name : '',
    voice.award(level.claim),
    [effectSpan(level.effect, voice)],
    whenInWords(level, impact.day, voice),
    neededInWords(level, voice),
  ]);
}
