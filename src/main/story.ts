import type { PlanAnswer } from '../answers/plan-answer.ts';
import { toKeepPoints } from '../cli/impact-report/award-forecast-blocks.ts';
import { changedRulePoints } from '../cli/impact-report/changed-rule-blocks.ts';
import { firstToAct, forecastSummaryBlocks } from '../cli/impact-report/forecast-summary-blocks.ts';
import { firstSteps } from '../cli/plan-report/first-step-blocks.ts';
import { unmetPoints } from '../cli/plan-report/unmet-blocks.ts';
import { departuresFrom } from '../cli/report/departures.ts';
import { headingBlocks } from '../cli/report/heading-blocks.ts';
import { peopleBlocks } from '../cli/report/people-blocks.ts';
import { summaryBlocks } from '../cli/report/summary-blocks.ts';
import { type Block, span } from '../cli/terminal/block.ts';
import type { Language } from '../domain/catalogue/text.ts';
import { releasesOf, withoutRelease } from '../domain/impact/changed-competencies.ts';
import { comparisonOf } from '../domain/impact/comparison.ts';
import { type Forecast, type ForecastRequest, forecast, isHeldAhead } from '../domain/impact/forecast.ts';
import { impactOn } from '../domain/impact/impact.ts';
import type { Facts } from '../domain/membership/facts.ts';
import { assess } from '../domain/standing/assess.ts';
import type { Day } from '../domain/time/day.ts';
import { impactSentences } from '../wording/impact/impact-sentences.ts';
import { planSummary, proofInWords } from '../wording/planning/plan-in-words.ts';
import { planWords } from '../wording/planning/plan-words.ts';
import type { Point } from '../wording/point.ts';
import { dayInWords, periodInWords } from '../wording/time-in-words.ts';
import { type Voice, voiceOf } from '../wording/voice.ts';
import { storyWords } from './story-words.ts';

/** The whole story of a partner: where it stands, what the new texts do to it, its own deadline, what to do first, and the cheapest plan. */
export function story(request: ForecastRequest, planned: PlanAnswer, language: Language): readonly Block[] {
  const voice = voiceOf(request.programme, language, request.facts);
  const words = storyWords[language];
  const assessment = assess(request);
  const ahead = forecast(request);
  return [
    ...headingBlocks(request.facts, request, voice),
    ...chapter(words.today, summaryBlocks(assessment, request, voice)),
    ...peopleBlocks(assessment, request.facts, departuresFrom(assessment), voice),
    ...chapter(words.changes, updatesBlocks(request, voice)),
    ...chapter(words.deadline, deadlineBlocks(ahead, voice)),
    ...chapter(words.first, firstBlocks(ahead, request, voice)),
    ...chapter(words.plan, planBlocks(planned, voice)),
  ];
}

const chapter = (title: string, blocks: readonly Block[]): readonly Block[] => [
  { kind: 'gap' },
  { kind: 'heading', words: title },
  ...(blocks[0]?.kind === 'gap' ? blocks.slice(1) : blocks),
];

/** The renewals that come next, and what becomes of what is held. */
function deadlineBlocks(ahead: Forecast, voice: Voice): readonly Block[] {
  const held = ahead.awards.filter(isHeldAhead);
  const next = held.flatMap(({ renewals: [first] }) => (first ? [first.renewal] : []));
  const byDay = [...new Map(next.map((renewal) => [renewal.anniversary, renewal])).values()];
  return [
    ...byDay.map(({ anniversary, window }): Block => {
      const [on, days] = [dayInWords(anniversary, voice.language), periodInWords(window, voice.language)];
      return { kind: 'text', words: [span(storyWords[voice.language].renewal(on, days), 'strong')] };
    }),
    ...forecastSummaryBlocks({ ...ahead, awards: held }, voice),
  ];
}

/** Every release since the last renewal, with what it does to this partner and what changes in the texts of its awards. */
function updatesBlocks(request: ForecastRequest, voice: Voice): readonly Block[] {
  const words = storyWords[voice.language];
  const since = lastRenewal(request.facts);
  const releases = releasesOf(request.programme).flatMap((release) => {
    const from = beginOf(release, request);
    return from > since && from <= request.day ? [{ release, from }] : [];
  });
  if (releases.length === 0) return [{ kind: 'text', words: words.nothingNew }];
  return [
    { kind: 'text', words: words.sinceRenewal(dayInWords(since, voice.language)) },
    ...releases.flatMap(({ release, from }): readonly Block[] => [
      { kind: 'gap' },
      { kind: 'text', words: [span(words.update(release, dayInWords(from, voice.language)), 'strong')] },
      { kind: 'points', points: updatePoints(release, request, voice) },
    ]),
  ];
}

function updatePoints(release: string, request: ForecastRequest, voice: Voice): readonly Point[] {
  const { programme } = request;
  const comparison = comparisonOf(withoutRelease(programme, release), programme);
  const impact = impactOn({ comparison, ...request });
  const held = impact.levels.filter((level) => level.held);
  const lost = held.filter((level) => level.effect === 'lost');
  return [
    ...impactSentences({ ...impact, levels: held }, voice).map((text) => ({ text })),
    ...lost.map((level) => ({ text: voice.award(level.claim), below: changedRulePoints(level, comparison, voice) })),
  ];
}

const lastRenewal = ({ statuses }: Facts): Day =>
  statuses
    .flatMap(({ from, renewals = [] }) => [from, ...renewals.map((one) => one.done)])
    .sort()
    .at(-1) as Day;

/** The first day on which a text of the release is in force. */
const beginOf = (release: string, { programme }: ForecastRequest): Day =>
  [...programme.competencies.values()]
    .flatMap(({ versions }) => versions.filter(({ id }) => id === release).map(({ effective }) => effective.new))
    .sort()[0] as Day;

/** What is lost first comes first, each award with its day and the smallest ways to keep it. */
function firstBlocks({ awards }: Forecast, request: ForecastRequest, voice: Voice): readonly Block[] {
  const words = storyWords[voice.language];
  const atRisk = awards.filter((award) => award.action && !award.action.awaits).sort(firstToAct);
  if (atRisk.length === 0) return [{ kind: 'text', words: words.nothingFirst }];
  const points = atRisk.flatMap(({ claim, action }) =>
    action
      ? [
          {
            text: words.toKeep(voice.award(claim), dayInWords(action.by, voice.language)),
            below: toKeepPoints(action, request, voice),
          },
        ]
      : [],
  );
  return [{ kind: 'points', points }];
}

/** What the cheapest plan reaches, who begins with what, and why it cannot be done for less. */
function planBlocks({ request, result }: PlanAnswer, voice: Voice): readonly Block[] {
  const words = planWords[voice.language];
  if (!result || !('plan' in result)) return [{ kind: 'text', words: words.nothingAtRisk }];
  const { training } = request;
  return [
    { kind: 'text', words: [span(planSummary(result, request, voice), 'strong')] },
    {
      kind: 'points',
      points: [...firstSteps(result.plan, request, voice), ...unmetPoints(result.plan, request, voice)],
    },
    { kind: 'text', words: proofInWords(result, request, voice) },
    ...(training.sample ? [{ kind: 'text', words: words.sample } as const] : []),
  ];
}
