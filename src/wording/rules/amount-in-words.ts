import type { Amount } from '../../domain/catalogue/amount.ts';
import { orList } from '../lists-in-words.ts';
import { numberInWords } from '../number-in-words.ts';
import { dayInWords, lengthInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { amountWords } from './amount-words.ts';
import { conditionInWords } from './condition-in-words.ts';
import { recordsInWords } from './records-in-words.ts';
import { windowInWords } from './window-in-words.ts';

/** How a number is computed, as a part of a sentence: "customers in the last 12 months, less customers a year before". */
export function amountInWords(amount: Amount, voice: Voice): string {
  const words = amountWords[voice.language];
  const say = (inner: Amount) => amountInWords(inner, voice);
  const nested = (inner: Amount) => (isSimple(inner) ? say(inner) : `(${say(inner)})`);
  switch (amount.kind) {
    case 'number':
      return numberInWords(amount.value, voice.language);
    case 'metric':
      return metricPhrase(amount, voice);
    case 'records':
      return words.maybeReported(recordsInWords(amount, voice), amount.otherwise && say(amount.otherwise));
    case 'people':
      return words.peopleWith(conditionInWords(amount.condition, voice), peopleLimits(amount, voice));
    case 'holdings':
      return (amount.distinct ? words.differentHoldings : words.holdings)(
        amount.items.map(voice.itemInList).join(', '),
      );
    case 'statuses':
      return amount.distinctFamilies
        ? statusFamiliesInWords(amount.statuses, voice)
        : words.statuses(amount.statuses.map((id) => voice.status(id)).join(', '));
    case 'sum':
      return amount.of.map(nested).join(` ${words.plus} `);
    case 'product':
      return productPhrase(amount.of, voice);
    case 'smallest':
      return inProportion(amount.of, voice) ?? words.smallest(orList(amount.of.map(say), voice.language));
    case 'greatest':
      return words.greatest(orList(amount.of.map(say), voice.language));
    case 'difference':
      return words.difference(nested(amount.left), nested(amount.right));
    case 'ratio':
      return words.ratio(nested(amount.left), nested(amount.right), amount.withoutBase && say(amount.withoutBase));
    case 'whole-part':
      return words.wholePart(say(amount.of));
    case 'by':
      return casesPhrase(amount, voice, say);
    case 'on':
      return words.asOf(nested(amount.amount), whenPhrase(amount.when, voice));
    case 'between':
      return words.between(say(amount.low), say(amount.high));
    case 'steps':
      return stepsPhrase(amount, voice);
    default:
      return amount satisfies never;
  }
}

type AmountOf<Kind extends Amount['kind']> = Extract<Amount, { kind: Kind }>;

const isSimple = ({ kind }: Amount) =>
  kind === 'number' || kind === 'metric' || kind === 'people' || kind === 'holdings' || kind === 'statuses';

function metricPhrase({ metric, window, aggregate, otherwise }: AmountOf<'metric'>, voice: Voice): string {
  const words = amountWords[voice.language];
  const figure =
    aggregate === 'sum' || window === undefined
      ? voice.metric(metric)
      : words.aggregate[aggregate](voice.metric(metric));
  const taken = window === undefined ? figure : `${figure} ${windowInWords(window, voice.language)}`;
  return words.maybeReported(taken, otherwise && amountInWords(otherwise, voice));
}

const peopleLimits = ({ who, withGrants }: AmountOf<'people'>, { language }: Voice) => {
  const words = amountWords[language];
  return [...(who ? [words.onlyAs(orList(who, language))] : []), ...(withGrants ? [words.withGrants] : [])];
};

/** A number times one other thing is so many for each of it. */
function productPhrase(of: readonly Amount[], voice: Voice): string {
  const words = amountWords[voice.language];
  const [first, second, ...more] = of;
  if ((first?.kind === 'number' || first?.kind === 'by') && second && second.kind !== 'ratio' && more.length === 0) {
    const each = amountInWords(first, voice);
    if (second.kind === 'people')
      return words.eachPerson(each, conditionInWords(second.condition, voice), peopleLimits(second, voice));
    return words.each(each, amountInWords(second, voice));
  }
  return of
    .map((inner) => (isSimple(inner) ? amountInWords(inner, voice) : `(${amountInWords(inner, voice)})`))
    .join(' × ');
}

/** What an author writes as `upTo: 30, at: 1000, of: …` is rewritten to the smaller of 30 and 30 × …/1000: told as it was meant. */
function inProportion(of: readonly Amount[], voice: Voice): string | undefined {
  const [most, product] = of;
  const share = product?.kind === 'product' && product.of[0] === most ? product.of[1] : undefined;
  if (!most || of.length !== 2 || share?.kind !== 'ratio') return undefined;
  const [full, at, what] = [most, share.right, share.left].map((inner) => amountInWords(inner, voice)) as [
    string,
    string,
    string,
  ];
  return amountWords[voice.language].inProportion(full, at, what);
}

/** One amount for each value of an attribute: "15,000 (market: developed) or 10,000 (market: developing)". */
export function casesPhrase(
  { attribute, cases, otherwise }: AmountOf<'by'>,
  voice: Voice,
  say: (amount: Amount) => string,
): string {
  const { language } = voice;
  const words = amountWords[language];
  const alone = (inner: Amount) => (inner.kind === 'number' ? say(inner) : `(${say(inner)})`);
  const told = [...cases].map(([value, inner]) =>
    words.inCase(alone(inner), voice.attribute(attribute), voice.value(attribute, value)),
  );
  return orList([...told, ...(otherwise ? [words.otherwise(alone(otherwise))] : [])], language);
}

const whenPhrase = (when: AmountOf<'on'>['when'], { language }: Voice) =>
  typeof when === 'string' ? dayInWords(when, language) : amountWords[language].before(lengthInWords(when, language));

function stepsPhrase({ of, steps, below }: AmountOf<'steps'>, voice: Voice): string {
  const words = amountWords[voice.language];
  const bands = [...steps]
    .reverse()
    .map(({ from, gives }) => words.step(amountInWords(gives, voice), numberInWords(from, voice.language)));
  return words.steps(amountInWords(of, voice), bands.join('; '), amountInWords(below, voice));
}

/** Statuses of which several can be of one family, which counts once: those are told together. */
function statusFamiliesInWords(statuses: readonly string[], voice: Voice): string {
  const words = amountWords[voice.language];
  const { programme } = voice;
  const familyOf = (id: string) => programme.statuses.get(id)?.family ?? programme.competencies.get(id)?.family ?? id;
  const families = [...new Set(statuses.map(familyOf))].map((family) =>
    statuses.filter((id) => familyOf(id) === family).map((id) => voice.status(id)),
  );
  if (families.every((names) => names.length === 1)) return words.statuses(families.flat().join(', '));
  return words.statusFamilies(families.map((names) => orList(names, voice.language)).join('; '));
}
