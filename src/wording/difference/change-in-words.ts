import type { Clause } from '../../domain/catalogue/clause.ts';
import type { Condition } from '../../domain/catalogue/condition.ts';
import type { Change, PeopleAt, Within } from '../../domain/impact/difference/clause-change.ts';
import { andList, orList } from '../lists-in-words.ts';
import { countInWords } from '../number-in-words.ts';
import type { Point } from '../point.ts';
import { amountInWords } from '../rules/amount-in-words.ts';
import { clauseInWords, partInWords } from '../rules/clause-in-words.ts';
import { conditionInWords, proofInWords } from '../rules/condition-in-words.ts';
import { boundInWords } from '../rules/figure-in-words.ts';
import { peopleInWords, sameAlsoInWords } from '../rules/people-in-words.ts';
import type { Voice } from '../voice.ts';
import { changeWords } from './change-words.ts';
import { directionOfChange, directionShortly } from './direction-in-words.ts';

/** Changes as statements: what is different, what that does by itself, and whom it is about where that is not said yet. */
export function changesInWords(changes: readonly Change[], voice: Voice): readonly Point[] {
  let told = '';
  return changes.map((change) => {
    const point = changeInWords(change, voice);
    const about = 'at' in change ? aboutInWords(change.at, voice) : '';
    const isNew = about !== '' && about !== told;
    told = about;
    return isNew ? { ...point, details: [changeWords[voice.language].about(about)] } : point;
  });
}

function changeInWords(change: Change, voice: Voice): Point {
  const point = meaningInWords(change, voice);
  const where = change.within.map((within) => withinInWords(within, voice)).join('');
  // What follows is told after the colon; so what the change does stands before it.
  const text = point.below
    ? point.text.replace(/:$/, ` (${directionShortly(change.direction, voice)}):`)
    : `${point.text} ${directionOfChange(change.direction, voice)}`;
  return { ...point, text: `${where}${text}` };
}

function meaningInWords(change: Change, voice: Voice): Point {
  const words = changeWords[voice.language];
  const rule = (clause: Clause) => ruleInWords(clause, voice);
  switch (change.kind) {
    case 'conditions-removed':
    case 'conditions-added': {
      const told = change.conditions.map((one) => namedInWords(one, voice));
      const sentences = change.kind === 'conditions-added' ? words.added : words.removed;
      const sentence = sentences[change.among](andList(told, voice.language), told.length);
      return { text: sentence.charAt(0).toUpperCase() + sentence.slice(1) };
    }
    case 'condition-exchanged': {
      const [before, after] = [change.before, change.after].map((one) => namedInWords(one, voice));
      const sentence = words.exchanged[change.among](before ?? '', after ?? '');
      return { text: sentence.charAt(0).toUpperCase() + sentence.slice(1) };
    }
    case 'condition-replaced':
      return { text: words.condition(conditionInWords(change.before, voice), conditionInWords(change.after, voice)) };
    case 'people':
      return { text: words.people(amountInWords(change.before, voice), amountInWords(change.after, voice)) };
    case 'slot-added':
      return { text: words.slotAdded(aboutInWords(change, voice)) };
    case 'slot-removed':
      return { text: words.slotRemoved(aboutInWords(change, voice)) };
    case 'subset-added':
      return { text: words.subsetAdded(aboutInWords(change, voice)) };
    case 'subset-removed':
      return { text: words.subsetRemoved(aboutInWords(change, voice)) };
    case 'proof': {
      const proof = (one: typeof change.before) => one && proofInWords(one, voice);
      return { text: words.proof(proof(change.before), proof(change.after)) };
    }
    case 'who': {
      const types = (one: typeof change.before) => one && orList(one, voice.language);
      return { text: words.who(types(change.before), types(change.after)) };
    }
    case 'role': {
      const role = (one: typeof change.before) => (one === undefined ? undefined : voice.role(one));
      return { text: words.role(role(change.before), role(change.after)) };
    }
    case 'sharing':
      return {
        text: change.after === 'same' ? words.same : words.distinct,
        below: change.slots.map((slot) => ({ text: aboutInWords({ slot }, voice) })),
      };
    case 'bounds': {
      const { before, after } = change;
      const bounds = (one: typeof before) =>
        andList(
          one.bounds.map(({ relation, limit }) => boundInWords(relation, limit, one.amount, voice)),
          voice.language,
        );
      return { text: words.bounds(amountInWords(after.amount, voice), bounds(before), bounds(after)) };
    }
    case 'threshold':
      return { text: words.threshold(amountInWords(change.before, voice), amountInWords(change.after, voice)) };
    case 'part-added':
      return { text: words.partAdded, below: [partInWords(change.part, voice)] };
    case 'part-removed':
      return { text: words.partRemoved, below: [partInWords(change.part, voice)] };
    case 'part-replaced':
      return replacedInWords(partInWords(change.before, voice), partInWords(change.after, voice), voice);
    case 'clause-added':
      return {
        text: change.inPlaceOf ? words.inPlaceOf[change.inPlaceOf] : words.clauseAdded[change.among],
        below: [rule(change.clause)],
      };
    case 'clause-removed':
      return { text: words.clauseRemoved[change.among], below: [rule(change.clause)] };
    case 'clause-replaced':
      return replacedInWords(rule(change.before), rule(change.after), voice);
    case 'number-of-list': {
      const count = ({ n, clauses }: typeof change.before) =>
        n === clauses.length
          ? words.every
          : words.countOf(countInWords(n, voice.language), countInWords(clauses.length, voice.language));
      return { text: words.numberOf(count(change.before), count(change.after)) };
    }
    case 'items-restated':
      return { text: words.restated(change.items.map(voice.itemInList).join(', ')) };
    default:
      return change satisfies never;
  }
}

const replacedInWords = (before: Point, after: Point, { language }: Voice): Point => ({
  text: changeWords[language].replaced,
  below: [
    { text: changeWords[language].before, below: [before] },
    { text: changeWords[language].now, below: [after] },
  ],
});

/** "4 people, each with one of 70-480, 70-483", or "2 of the same 4 also with 70-497". */
function aboutInWords({ slot, subset }: PeopleAt, voice: Voice): string {
  const count = amountInWords(slot.people, voice);
  return subset
    ? sameAlsoInWords(amountInWords(subset.people, voice), count, subset.condition, voice)
    : peopleInWords({ ...slot, count }, voice);
}

/** An item alone with its title, where it is first named. */
const namedInWords = (condition: Condition, voice: Voice): string =>
  condition.kind === 'item' && Object.keys(condition).length === 2
    ? voice.item(condition.item)
    : conditionInWords(condition, voice);

/** For which partners, or by which reading, a change holds, as the beginning of a line. */
export function withinInWords(within: Within, voice: Voice): string {
  const words = changeWords[voice.language];
  switch (within.kind) {
    case 'case':
      return within.value === undefined
        ? words.inOtherCases(voice.attribute(within.attribute))
        : words.inCase(voice.attribute(within.attribute), voice.value(within.attribute, within.value));
    case 'reading': {
      const reading = voice.programme.questions.get(within.question)?.readings.get(within.reading);
      return words.inReading(reading ? voice.say(reading) : within.reading);
    }
    case 'alternative':
      return words.inOption(within.name);
    case 'option':
      return within.clause.title ? words.inOption(optionName(voice.say(within.clause.title))) : '';
    default:
      return within satisfies never;
  }
}

/** Options are titled "Name: what they ask"; what they ask is told otherwise here. */
const optionName = (title: string): string => title.split(':')[0] ?? title;

/** A rule without its sources: where it was read is told with the rule, not with every change of it. */
export const ruleInWords = (clause: Clause, voice: Voice): Point => clauseInWords(withoutSources(clause), voice);

function withoutSources(clause: Clause): Clause {
  const { source: _, ...rest } = clause;
  return rest.kind === 'n-of' ? { ...rest, clauses: rest.clauses.map(withoutSources) } : rest;
}
