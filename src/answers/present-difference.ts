import { itemsOf } from '../domain/catalogue/condition.ts';
import { itemsInClause } from '../domain/catalogue/items-in-clause.ts';
import type { Language } from '../domain/catalogue/text.ts';
import type { Change } from '../domain/impact/difference/clause-change.ts';
import type { CompetencyDifference, LevelDifference } from '../domain/impact/difference/competency-difference.ts';
import type { Difference, ScopeOfTexts } from '../domain/impact/difference/programme-difference.ts';
import type { State } from '../domain/impact/difference/state.ts';
import { changesInWords } from '../wording/difference/change-in-words.ts';
import { competencyInWords } from '../wording/difference/competency-difference-in-words.ts';
import { directionOfRule } from '../wording/difference/direction-in-words.ts';
import { itemEventInWords } from '../wording/difference/item-difference-in-words.ts';
import { namesOfBoth } from '../wording/difference/names-of-both.ts';
import { withPlainSpaces } from '../wording/no-break.ts';
import { clauseInWords } from '../wording/rules/clause-in-words.ts';
import { type Voice, voiceOf } from '../wording/voice.ts';
import { schemaVersion } from './about.ts';
import type { FailingExamples } from './failing-examples.ts';
import { presentLifecycle, presentPolicies, presentRetirementChanges } from './present-policies.ts';
import { titleOf } from './present-range.ts';
import { presentProblem } from './present-result.ts';
import { presentSample } from './present-sample.ts';
import type { JsonResult } from './result-schema.ts';
import { textOf } from './text-of-point.ts';

type JsonDifference = Extract<JsonResult, { kind: 'difference' }>;
type JsonCompetency = JsonDifference['competencies'][number];

export function presentDifference(
  difference: Difference,
  failing: readonly FailingExamples[],
  language: Language,
): JsonDifference {
  const { before, after, competencies, items, verification, scope, zone } = difference;
  const voice = voiceOf(namesOfBoth(before.programme, after.programme), language);
  return {
    kind: 'difference',
    schemaVersion,
    before: presentState(before),
    after: presentState(after),
    failingExamples: failing.map(({ pack, examples, problems }) => ({
      pack,
      examples,
      problems: problems.map((one) => presentProblem(one, language)),
    })),
    competencies: competencies.map((one) => presentCompetency(one, voice)),
    items: items.map(({ item, events }) => ({
      item,
      ...titleOf(voice.programme.items.get(item) ?? {}, voice),
      events: events.map((event) => ({ kind: event.kind, text: withPlainSpaces(itemEventInWords(event, voice)) })),
    })),
    ...presentPolicies(difference, voice),
    ...(verification && { verification }),
    ...(scope && { scope: { before: presentScope(scope.before), after: presentScope(scope.after) } }),
    ...(zone && { zone }),
  };
}

const presentScope = ({ over, ...scope }: ScopeOfTexts) => ({ ...scope, ...(over && { over: [...over] }) });

const presentState = ({ programme, on, version }: State) => ({
  programme: programme.id,
  on,
  ...(version !== undefined && { version }),
});

function presentCompetency(difference: CompetencyDifference, voice: Voice): JsonCompetency {
  const { competency, presence, texts, comparedOn, renamed, succeeds, retirement, levels } = difference;
  return {
    competency,
    name: voice.competency(competency),
    presence,
    texts,
    ...(comparedOn !== undefined && { comparedOn }),
    ...(renamed && { renamed: { before: voice.say(renamed.before), after: voice.say(renamed.after) } }),
    succeeds: succeeds.map(({ competency: earlier, from, how }) => ({ competency: earlier, from, how })),
    ...(retirement && {
      retirement: {
        before: retirement.before,
        after: retirement.after,
        passed: [...retirement.passed],
        changes: presentRetirementChanges(retirement.changes, voice),
      },
    }),
    redated: difference.redated.map(({ version, before, after }) => ({ version, before, after })),
    obligations: difference.obligations.map(({ kind, obligation }) => ({
      kind,
      id: obligation.id,
      level: obligation.level,
    })),
    lifecycle: difference.lifecycle.map((one) => presentLifecycle(one, voice)),
    text: competencyInWords(difference, voice).map(withPlainSpaces),
    levels: levels.map((level) => presentLevel(level, voice)),
  };
}

function presentLevel(level: LevelDifference, voice: Voice): JsonCompetency['levels'][number] {
  if (level.kind !== 'changed')
    return { level: level.level, kind: level.kind, text: textOf(clauseInWords(level.clause, voice)) };
  const { direction, changes, judgedOn, keptOut, letIn } = level;
  const told = changesInWords(changes, voice);
  return {
    level: level.level,
    kind: 'changed',
    direction,
    text: directionOfRule(direction, voice),
    changes: changes.map((change, index) => ({
      kind: change.kind,
      direction: change.direction,
      text: textOf(told[index] ?? { text: '' }),
      items: [...itemsInChange(change)],
    })),
    judgedOn,
    ...(keptOut && { keptOut: presentSample(keptOut, voice.programme.id) }),
    ...(letIn && { letIn: presentSample(letIn, voice.programme.id) }),
  };
}

function itemsInChange(change: Change): readonly string[] {
  switch (change.kind) {
    case 'clause-added':
    case 'clause-removed':
      return itemsInClause(change.clause);
    case 'conditions-added':
    case 'conditions-removed':
      return [...new Set(change.conditions.flatMap(itemsOf))];
    case 'condition-replaced':
    case 'condition-exchanged':
      return [...new Set([change.before, change.after].flatMap(itemsOf))];
    case 'clause-replaced':
      return [...new Set([change.before, change.after].flatMap(itemsInClause))];
    case 'slot-added':
    case 'slot-removed':
      return itemsOf(change.slot.condition);
    case 'subset-added':
    case 'subset-removed':
      return itemsOf(change.subset.condition);
    case 'items-restated':
      return change.items;
    case 'people':
    case 'proof':
    case 'who':
    case 'role':
    case 'sharing':
    case 'bounds':
    case 'threshold':
    case 'number-of-list':
    case 'part-added':
    case 'part-removed':
    case 'part-replaced':
      return [];
    default:
      return change satisfies never;
  }
}
