import { type ChangeAsked, namingProgramme } from '../../answers/change-asked.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import type { Comparison } from '../../domain/impact/comparison.ts';
import type { ImpactRequest, LevelImpact, PartnerImpact } from '../../domain/impact/partner-impact.ts';
import { waysShown } from '../../domain/standing/way.ts';
import type { Day } from '../../domain/time/day.ts';
import { courseWords } from '../../wording/impact/course-words.ts';
import { bindingInWords, neededInWords, unaffectedInWords, whenInWords } from '../../wording/impact/impact-in-words.ts';
import { impactSentences } from '../../wording/impact/impact-sentences.ts';
import { impactWords } from '../../wording/impact/impact-words.ts';
import { meaningInWords } from '../../wording/impact/meaning-in-words.ts';
import { closesForGood, isBehind } from '../../wording/impact/settled.ts';
import { verdictInWords } from '../../wording/standing/standing-in-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { type Voice, voiceOf } from '../../wording/voice.ts';
import { headingBlocks } from '../report/heading-blocks.ts';
import { standingBlocks } from '../report/standing-blocks.ts';
import { type Block, type Field, span, type Words } from '../terminal/block.ts';
import { verdictSymbols } from '../terminal/symbols.ts';
import { changedPolicyBlocks } from './changed-policy-blocks.ts';
import { changedRuleBlocks } from './changed-rule-blocks.ts';
import { effectOnLevel } from './effect-words.ts';
import { examDeadlinePoints } from './exam-deadline-points.ts';

/** What a change does to one partner: the answer first, then level by level, then what is not touched and why. */
export function partnerImpactReport(
  impact: PartnerImpact,
  change: ChangeAsked,
  request: ImpactRequest,
  language: Language,
): readonly Block[] {
  const voice = voiceOf(namingProgramme(change.comparison), language, request.facts);
  const words = impactWords[language];
  const told = impact.levels.filter((level) => level.held || level.standing);
  const [first = '', ...others] = impactSentences(impact, voice);
  // That nothing was known is said once, in the first sentence.
  const unaffected =
    impact.levels.length > 0 ? impact.unaffected : impact.unaffected.filter(({ why }) => why !== 'not-known');
  const untouched = unaffectedInWords(unaffected, voice);
  return [
    ...headingBlocks(request.facts, request, voice),
    { kind: 'text', words: changeInWords(change, voice) },
    { kind: 'gap' },
    { kind: 'text', words: [span(first, 'strong')] },
    ...others.map((text): Block => ({ kind: 'text', words: text })),
    ...tableBlocks(impact, voice),
    ...changedPolicyBlocks(change.comparison, impact.day, voice, heldIn(impact)),
    ...told.flatMap((level) => levelBlocks(level, impact.day, change, request, voice)),
    ...(untouched.length === 0
      ? []
      : ([
          { kind: 'gap' },
          { kind: 'heading', words: words.whyNot },
          { kind: 'points', points: untouched.map((text) => ({ text })) },
        ] as const)),
    { kind: 'gap' },
    { kind: 'text', words: [span(howCounted(change.comparison, voice), 'faint')] },
  ];
}

/** The competencies that are the partner's own affair. */
const heldIn = ({ levels, unaffected }: PartnerImpact): ReadonlySet<string> =>
  new Set(
    [
      ...levels.flatMap(({ claim, held, becomes = [] }) => (held ? [claim, ...becomes.map((one) => one.claim)] : [])),
      ...unaffected.flatMap(({ claim, why }) => (why === 'not-held' || why === 'not-known' ? [] : [claim])),
    ].map((claim) => claim.competency),
  );

export const howCounted = ({ changed }: Comparison, { language }: Pick<Voice, 'language'>): string =>
  changed.some((one) => one.counting) ? courseWords[language].countedTogether : impactWords[language].oneAlone;

export const changeInWords = (change: ChangeAsked, { language }: Pick<Voice, 'language'>): string =>
  change.kind === 'release'
    ? impactWords[language].release(change.release, dayInWords(change.from, language))
    : impactWords[language].draft(change.draft);

function tableBlocks({ levels, day }: PartnerImpact, voice: Voice): readonly Block[] {
  const words = impactWords[voice.language];
  const verdict = (side: LevelImpact['before']): Words => [
    span(`${verdictSymbols[side.verdict]} ${verdictInWords(side.verdict, voice.language)}`, side.verdict),
  ];
  const rows = levels.map((level): readonly Words[] => [
    voice.award(level.claim),
    [effectOnLevel(level, voice)],
    verdict(level.before),
    isEnded(level) ? endedSpan(level, day, voice) : verdict(level.after),
    whenInWords(level, day, voice),
    neededInWords(level, voice),
  ]);
  const head = [words.level, words.result, words.oldRules, words.newRules, words.when, words.needed];
  return rows.length === 0 ? [] : [{ kind: 'gap' }, { kind: 'table', head, rows }];
}

/** Whether it is not its requirement that the new rules end it by. */
const isEnded = (level: LevelImpact): boolean => closesForGood(level) || level.mergedInto !== undefined;

function endedSpan({ on }: LevelImpact, today: Day, { language }: Voice): Words {
  const { ends, ended } = courseWords[language];
  return [span(`${verdictSymbols['not-met']} ${on < today ? ended : ends}`, 'not-met')];
}

function levelBlocks(
  level: LevelImpact,
  day: Day,
  change: ChangeAsked,
  { knownAt }: ImpactRequest,
  voice: Voice,
): readonly Block[] {
  const words = impactWords[voice.language];
  const needed = neededInWords(level, voice);
  const name = (side: LevelImpact['before']) => side.version ?? words.noText;
  const isOfDraft = change.kind === 'draft' && level.after.version !== undefined;
  const after = isOfDraft ? words.ofDraft(name(level.after)) : name(level.after);
  const [next] = level.becomes ?? [];
  const texts = `${name(level.before)} → ${next ? `${voice.award(next.claim)} ` : ''}${after}`;
  const isEnd = isEnded(level);
  const asked = { programme: change.comparison.after, knownAt };
  const endingSooner = examDeadlinePoints((level.standing?.ways ?? []).slice(0, waysShown), level.on, asked, voice);
  const fields: readonly Field[] = [
    {
      name: words.result,
      words: [effectOnLevel(level, voice, ': '), span(meaningInWords(level, voice), 'plain')],
    },
    ...(isEnd
      ? []
      : [
          { name: words.binds, words: bindingInWords(level, day, voice) },
          // What has been lost on any day is bound by no text that decides anything more.
          ...(isBehind(level, day) && level.after.version === undefined ? [] : [{ name: words.texts, words: texts }]),
        ]),
    ...(needed === '' || isEnd ? [] : [{ name: words.needed, words: needed }]),
  ];
  return [
    { kind: 'gap' },
    { kind: 'heading', words: voice.award(level.claim) },
    { kind: 'fields', fields },
    ...changedRuleBlocks(level, change.comparison, voice),
    ...(level.standing ? standingBlocks(level.standing, voice) : []),
    ...(endingSooner.length === 0 ? [] : [{ kind: 'points', points: endingSooner } as const]),
  ];
}
