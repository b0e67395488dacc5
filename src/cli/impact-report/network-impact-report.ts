import { type ChangeAsked, namingProgramme } from '../../answers/change-asked.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { type Effect, effects } from '../../domain/impact/effect.ts';
import type { EffectCounts, ImpactTotals } from '../../domain/impact/impact-totals.ts';
import type { LevelImpact, PartnerImpact } from '../../domain/impact/partner-impact.ts';
import type { Day } from '../../domain/time/day.ts';
import { effectShortly, neededInWords, whenInWords } from '../../wording/impact/impact-in-words.ts';
import { impactWords } from '../../wording/impact/impact-words.ts';
import { affectedInWords, lossesInWords } from '../../wording/impact/losses-in-words.ts';
import { countInWords } from '../../wording/number-in-words.ts';
import { dayInWords, monthInWords } from '../../wording/time-in-words.ts';
import { type Voice, voiceOf } from '../../wording/voice.ts';
import { reportWords } from '../report/report-words.ts';
import { type Block, span, type Words } from '../terminal/block.ts';
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
  const impacts = rows.flatMap(({ impact }) => impact ?? []);
  const country = (name: string) => (name === '' ? words.noCountry : name);
  return [
    { kind: 'title', words: words.ofChange },
    { kind: 'text', words: asOf },
    { kind: 'text', words: changeInWords(change, voice) },
    { kind: 'gap' },
    ...lossesInWords(impacts, voice).map((text): Block => ({ kind: 'text', words: [span(text, 'strong')] })),
    { kind: 'text', words: affectedInWords(totals.affected, impacts, voice) },
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
