import type { Language } from '../../domain/catalogue/text.ts';
import { type Difference, isEmpty } from '../../domain/impact/difference/programme-difference.ts';
import type { State } from '../../domain/impact/difference/state.ts';
import { levelShortly } from '../../wording/difference/competency-difference-in-words.ts';
import { directionShortly } from '../../wording/difference/direction-in-words.ts';
import { itemEventsInWords } from '../../wording/difference/item-difference-in-words.ts';
import { namesOfBoth } from '../../wording/difference/names-of-both.ts';
import { programmePoliciesInWords } from '../../wording/difference/policies/programme-policies-in-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { type Voice, voiceOf } from '../../wording/voice.ts';
import { type Block, span } from '../terminal/block.ts';
import { competencyDifferenceBlocks } from './competency-difference-blocks.ts';
import { differenceReportWords } from './difference-report-words.ts';

/** What is different between two states: every level in a line, then each competency, then exams and certifications. */
export function differenceReport(
  difference: Difference,
  competency: string | undefined,
  language: Language,
  warnings: readonly Block[] = [],
): readonly Block[] {
  const { before, after, competencies } = difference;

  const voice = voiceOf(namesOfBoth(before.programme, after.programme), language);
  const words = differenceReportWords[language];
  const policies = programmePoliciesInWords(difference, voice);
  return [
    {
      kind: 'title',
      words: voice.say(after.programme.name) + (competency === undefined ? '' : `: ${voice.competency(competency)}`),
    },
    { kind: 'text', words: `${statesInWords(before, after, voice)}.` },
    ...warnings,
    ...(isEmpty(difference) ? [{ kind: 'gap' } as const, { kind: 'text', words: words.none } as const] : []),
    ...summaryBlocks(difference, voice),
    ...competencies.flatMap((one) => competencyDifferenceBlocks(one, voice)),
    ...itemBlocks(difference, voice),
    ...(policies.length === 0
      ? []
      : ([
          { kind: 'gap' },
          { kind: 'heading', words: words.programme },
          { kind: 'points', points: policies },
        ] as const)),
    ...(competencies.some((one) => one.levels.some((level) => level.kind === 'changed'))
      ? [{ kind: 'gap' } as const, { kind: 'text', words: [span(words.legend, 'faint')] } as const]
      : []),
  ];
}

function statesInWords(before: State, after: State, voice: Voice): string {
  const words = differenceReportWords[voice.language];
  if (before.programme !== after.programme) return words.packs(dayInWords(after.on, voice.language));
  return words.between(stateInWords(before, voice), stateInWords(after, voice));
}

function stateInWords({ on, version }: State, { language }: Voice): string {
  const day = dayInWords(on, language);
  return version === undefined ? day : differenceReportWords[language].text(version, day);
}

function summaryBlocks({ competencies }: Difference, voice: Voice): readonly Block[] {
  const words = differenceReportWords[voice.language];
  const rows = competencies.flatMap(({ competency, levels }) =>
    levels.map((level) => [
      voice.award({ competency, level: level.level }),
      level.kind === 'changed' ? directionShortly(level.direction, voice) : levelShortly(level, voice),
    ]),
  );
  return rows.length < 2 ? [] : [{ kind: 'gap' }, { kind: 'table', head: [words.award, words.change], rows }];
}

function itemBlocks({ items }: Difference, voice: Voice): readonly Block[] {
  if (items.length === 0) return [];
  const fields = items.map(({ item, events }) => ({
    name: voice.itemInList(item),
    words: itemEventsInWords(events, voice),
  }));
  return [
    { kind: 'gap' },
    { kind: 'heading', words: differenceReportWords[voice.language].items },
    { kind: 'fields', fields: fields.sort((a, b) => (a.name < b.name ? -1 : 1)) },
  ];
}
