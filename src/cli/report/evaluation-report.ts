import type { Language } from '../../domain/catalogue/text.ts';
import type { EvaluateRequest, LevelStanding } from '../../domain/standing/evaluate.ts';
import { namesOf } from '../../wording/findings/team-finding.ts';
import { dependenceInWords, verdictInWords, versionInWords } from '../../wording/standing/standing-in-words.ts';
import { voiceOf } from '../../wording/voice.ts';
import { type Block, type Field, span } from '../terminal/block.ts';
import { verdictSymbols } from '../terminal/symbols.ts';
import { headingBlocks } from './heading-blocks.ts';
import { reportWords } from './report-words.ts';
import { standingBlocks } from './standing-blocks.ts';
import { whoCounts } from './who-counts.ts';

/** One level judged alone. */
export function evaluationReport(
  standing: LevelStanding,
  request: EvaluateRequest,
  language: Language,
): readonly Block[] {
  const voice = voiceOf(request.programme, language, request.facts);
  const words = reportWords[language];
  const { verdict } = standing;
  const carried = whoCounts({ counted: [], together: verdict, alone: standing });
  const version = versionInWords(standing, voice);
  const fields: readonly Field[] = [
    {
      name: words.requirement,
      words: [span(`${verdictSymbols[verdict]} ${verdictInWords(verdict, language)}`, verdict)],
    },
    ...(carried.length > 0 ? [{ name: words.counted, words: namesOf(carried, voice) }] : []),
    ...(carried.length > 0 ? [{ name: words.ifOneLeaves, words: dependenceInWords(standing.dependsOn, voice) }] : []),
    ...(version === undefined ? [] : [{ name: words.judgedBy, words: version }]),
  ];
  return [
    ...headingBlocks(request.facts, request, voice),
    { kind: 'gap' },
    { kind: 'heading', words: voice.award(request) },
    ...(request.part === undefined ? [] : [{ kind: 'text', words: words.part(request.part) } as const]),
    { kind: 'fields', fields },
    ...standingBlocks(standing, voice),
    { kind: 'gap' },
    { kind: 'text', words: [span(`${words.togetherElsewhere} assay assess`, 'faint')] },
  ];
}
