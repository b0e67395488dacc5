import type { Amount, Relation } from '../../domain/catalogue/amount.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { exactly, type Range } from '../../domain/numbers/range.ts';
import type { Rational } from '../../domain/numbers/rational.ts';
import type { Need } from '../../domain/standing/way.ts';
import { firstDay, lastDay } from '../../domain/time/day.ts';
import { monthsIn } from '../../domain/time/months-in.ts';
import type { Period } from '../../domain/time/period.ts';
import { andList, orList } from '../lists-in-words.ts';
import { countInWords, numberInWords, rangeInWords } from '../number-in-words.ts';
import { amountWords } from '../rules/amount-words.ts';
import { figureInWords } from '../rules/figure-in-words.ts';
import { dayInWords, monthInWords, periodInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { wayWords } from './way-words.ts';

/** What closes a gap besides exams: "Azure consumption of customers: from 12,000 USD to at least 15,000 USD". */
export function needInWords(need: Need, voice: Voice): string {
  const words = wayWords[voice.language];
  const count = (value: number) => countInWords(value, voice.language);
  switch (need.kind) {
    case 'metric': {
      const metric: Amount = { kind: 'metric', metric: need.metric, aggregate: 'latest' };
      const told = (value: Rational) => figureInWords(value, metric, voice);
      return words.metricTo(
        voice.metric(need.metric),
        haveInWords(need.have, told, voice),
        boundInWords(need.relation, exactly(need.needed), told, voice),
        countedInWords(need, voice),
      );
    }
    case 'figure':
      return words.figureTo(
        titleOf(need, voice),
        haveInWords(need.have, number(voice), voice),
        boundInWords(need.relation, need.needed, number(voice), voice),
        countedInWords(need, voice),
      );
    case 'points': {
      const title = need.title ? voice.say(need.title) : need.part;
      const told = words.pointsTo(
        title,
        rangeInWords(need.have, voice.language, number(voice)),
        number(voice)(need.needed),
      );
      const counted = countedInWords(need, voice);
      if (need.metric === undefined || !need.metricNeeded) return told + counted;
      const metric: Amount = { kind: 'metric', metric: need.metric, aggregate: 'latest' };
      return (
        told + words.byMetric(voice.metric(need.metric), figureInWords(need.metricNeeded, metric, voice)) + counted
      );
    }
    case 'status': {
      const names = orList(
        need.anyOf.map((id) => voice.status(id, need.level)),
        voice.language,
      );
      return need.count === 1 ? words.oneStatus(names) : words.someStatuses(count(need.count), names);
    }
    case 'evidence': {
      const kind = voice.evidence(need.evidence);
      return words.evidence(count(need.count), need.outcome === undefined ? kind : words.outcome(kind, need.outcome));
    }
    case 'wait':
      return words.wait(voice.status(need.status), dayInWords(need.until, voice.language));
    case 'time':
      return words.time(titleOf(need, voice));
    case 'other':
      return words.other(titleOf(need, voice));
    default:
      return need satisfies never;
  }
}

/** A way is often reckoned for a later day than the finding beside it: what counts then is told with it. */
function countedInWords({ periods = [] }: { readonly periods?: readonly Period[] }, { language }: Voice): string {
  const told = periods.map((one) => periodInWords(one, language));
  if (told.length === 0) return '';
  const [only, ...more] = periods;
  const months = only && more.length === 0 ? monthsCounted(only, language) : '';
  return wayWords[language].counted(andList(told, language)) + months;
}

/** Which monthly figures count in a time: only the first day of each decides, so that it need not be the months that it touches. */
function monthsCounted(period: Period, language: Language): string {
  const isOpen = period.from === firstDay || period.to === lastDay;
  const months = isOpen ? undefined : monthsIn(period);
  if (!months) return '';
  const [first, last] = [months.first, months.last].map((one) => monthInWords(one, language));
  return first && last ? wayWords[language].monthsCounted(first, last) : '';
}

const number =
  ({ language }: Voice) =>
  (value: Rational) =>
    numberInWords(value, language);

const titleOf = ({ clause, title }: Extract<Need, { clause: string }>, voice: Voice) =>
  title ? voice.say(title) : clause;

const haveInWords = (have: Range | undefined, told: (value: Rational) => string, { language }: Voice) =>
  have ? rangeInWords(have, language, told) : undefined;

const boundInWords = (relation: Relation, needed: Range, told: (value: Rational) => string, { language }: Voice) =>
  `${amountWords[language].relation[relation]} ${rangeInWords(needed, language, told)}`;
