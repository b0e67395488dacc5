import type { ConflictFact } from '../../domain/planning/conflict/conflict-fact.ts';
import type { TooFewPeople } from '../../domain/planning/conflict/too-few-people.ts';
import { isHeldAt, type Place, placesHeld } from '../../domain/training/held-at.ts';
import { countryInWords } from '../country-in-words.ts';
import { andList, orList, shortened } from '../lists-in-words.ts';
import { countInWords } from '../number-in-words.ts';
import type { Point } from '../point.ts';
import { clauseInWords } from '../rules/clause-in-words.ts';
import { countingRuleInWords } from '../rules/counting-rule-in-words.ts';
import { slotPoint } from '../rules/team-in-words.ts';
import { dayInWords, lengthInWords, periodInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { conflictWords } from './conflict-words.ts';
import { seatInWords } from './course-in-words.ts';
import { awardsInWords } from './other-plan-in-words.ts';
import { type AimedRequest, courseInWords } from './plan-in-words.ts';
import { priceInWords } from './price-in-words.ts';

type FactOf<Kind extends ConflictFact['kind']> = Extract<ConflictFact, { readonly kind: Kind }>;

/** The facts of a conflict as sentences: what is alike is told in one, and the awards first. */
export function factPoints(facts: readonly ConflictFact[], request: AimedRequest, voice: Voice): readonly Point[] {
  const words = conflictWords[voice.language];
  const of = <Kind extends ConflictFact['kind']>(kind: Kind) =>
    facts.flatMap((one) => (one.kind === kind ? [one as FactOf<Kind>] : []));
  const awards = (some: readonly number[]) =>
    awardsInWords(
      [...some].sort((a, b) => a - b),
      request.targets,
      voice,
    );
  const targets = of('target').map(({ target }) => target);
  const deadlines = [...Map.groupBy(of('deadline'), ({ day }) => day)];
  const unprepared = of('no-preparation').map(({ item }) => voice.item(item));
  const people = (
    kind: 'locked-in' | 'locked-out' | 'no-exams',
    say: (names: string, areSeveral: boolean) => string,
  ) => {
    const some = of(kind).map(({ person }) => person);
    return some.length === 0 ? [] : [{ text: say(peopleTold(some, voice), some.length > 1) }];
  };
  return [
    ...(targets.length > 0 ? [{ text: words.target(awards(targets), targets.length > 1) }] : []),
    ...deadlines.map(([day, some]) => ({
      text: words.deadline(awards(some.map(({ target }) => target)), dayInWords(day, voice.language)),
    })),
    ...(unprepared.length > 0 ? [{ text: words.noPreparation(andList(unprepared, voice.language)) }] : []),
    ...of('place').map((one) => ({ text: outOfPlace(one, request, voice) })),
    ...of('language').map((one) => ({ text: outOfLanguage(one, request, voice) })),
    ...of('people').map(({ count }) => ({ text: words.people(countInWords(count, voice.language)) })),
    ...people('no-exams', words.noExams),
    ...people('locked-out', words.lockedOut),
    ...people('locked-in', words.lockedIn),
    ...of('pace').map(({ examsAMonth }) => ({ text: words.pace(countInWords(examsAMonth, voice.language)) })),
    ...of('absence').map(({ person, days }) => {
      const told = days.map((one) => periodInWords(one, voice.language));
      return { text: words.absence(voice.person(person), andList(told, voice.language)) };
    }),
    ...of('item-ends').flatMap((one) => itemEnds(one, voice)),
    ...of('expiry').map((one) => expiry(one, voice)),
    ...of('different-people').map(({ target }) => ({ text: words.differentPeople(awards([target])) })),
    ...of('counting-rule').flatMap(({ rule }) => {
      const meant = request.programme.counting.rules[rule];
      return meant ? [{ text: `${countingRuleInWords(meant, voice)}.` }] : [];
    }),
    ...of('roles-exclude').map(() => ({ text: words.rolesExclude })),
    ...of('budget').map(({ budget }) => ({ text: words.budget(priceInWords(budget, request.training, voice)) })),
    ...of('seats').map(({ offer, session, seats }) => ({
      text: words.seats(seatInWords(offer, session, request, voice), countInWords(seats, voice.language)),
    })),
    ...of('voucher').map(({ voucher, count }) => ({
      text: words.voucher(voucher, countInWords(count, voice.language)),
    })),
  ];
}

/** The first ones by name: of two hundred people nobody reads all. */
export function peopleTold(ids: readonly string[], voice: Voice): string {
  const named = ids.slice(0, ids.length === mostNamed + 1 ? ids.length : mostNamed).map(voice.person);
  const rest = ids.slice(named.length);
  return andList(shortened([...named, ...rest], mostNamed, voice.language), voice.language);
}

const mostNamed = 10;

function outOfPlace({ item, places, offers, all }: FactOf<'place'>, request: AimedRequest, voice: Voice): string {
  const words = conflictWords[voice.language];
  const where = placesInWords(places, voice);
  if (all) return words.noneHeldIn(voice.item(item), where);
  const held = request.training.offers.filter(({ id }) => offers.includes(id)).flatMap(placesHeld);
  const isPartly = held.some((at) => places.some((place) => isHeldAt(at, place)));
  return words.notHeldIn(voice.item(item), where, offersTold(offers, request, voice), offers.length > 1, isPartly);
}

function outOfLanguage(
  { item, language, offers, all }: FactOf<'language'>,
  request: AimedRequest,
  voice: Voice,
): string {
  const words = conflictWords[voice.language];
  const name = languageInWords(language, voice);
  return all
    ? words.noneInLanguage(voice.item(item), name)
    : words.notInLanguage(voice.item(item), name, offersTold(offers, request, voice), offers.length > 1);
}

function offersTold(ids: readonly string[], { training }: AimedRequest, voice: Voice): string {
  const named = training.offers.filter(({ id }) => ids.includes(id)).map((offer) => courseInWords(offer, voice));
  return andList(shortened(named, mostNamed, voice.language), voice.language);
}

/** By their locations; of whom only the country is stated, by that. */
export function placesInWords(places: readonly Place[], voice: Voice): string {
  const { country: named } = conflictWords[voice.language];
  const names = places.map(({ country = '', location }) => location ?? named(countryInWords(country, voice.language)));
  return orList(shortened([...new Set(names)], mostNamed, voice.language), voice.language);
}

/** The name of a language where there is one: French for fr. */
export const languageInWords = (code: string, { language }: Voice): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;

function itemEnds({ item, lastDay, acceptedUntil }: FactOf<'item-ends'>, voice: Voice): readonly Point[] {
  const words = conflictWords[voice.language];
  const day = (one: NonNullable<typeof lastDay>) => dayInWords(one, voice.language);
  return [
    ...(lastDay === undefined ? [] : [{ text: words.lastDay(voice.item(item), day(lastDay)) }]),
    ...(acceptedUntil === undefined ? [] : [{ text: words.acceptedUntil(voice.item(item), day(acceptedUntil)) }]),
  ];
}

function expiry({ item, validity, ending }: FactOf<'expiry'>, voice: Voice): Point {
  const words = conflictWords[voice.language];
  const name = voice.item(item);
  return {
    text: validity ? words.validFor(name, lengthInWords(validity, voice.language)) : words.expiry(name),
    details: ending.map(({ person, validThrough }) =>
      words.ends(voice.person(person), dayInWords(validThrough, voice.language)),
    ),
  };
}

/** "Gold A and Gold B need 8 different people; 7 can qualify by 31 March: …", with what is asked for where it is several things. */
export function tooFewPoint(
  { targets, places, needed, able, people }: TooFewPeople,
  request: AimedRequest,
  voice: Voice,
): Point {
  const words = conflictWords[voice.language];
  const count = (number: number) => countInWords(number, voice.language);
  const awards = awardsInWords(targets, request.targets, voice);
  const days = new Set(targets.map((target) => request.targets[target]?.deadline));
  const [day] = days;
  const by = days.size === 1 && day !== undefined ? words.by(dayInWords(day, voice.language)) : words.inTime;
  const asked = places.map(({ clause, slot }) => {
    const own = clause.kind === 'team' ? clause.slots[slot] : undefined;
    return own ? slotPoint(own, voice) : clauseInWords(clause, voice);
  });
  const names = andList(
    people.map((person) => voice.person(person)),
    voice.language,
  );
  const [only, ...others] = asked;
  // A whole place of the rule says by itself how many people it asks for.
  const isWhole = only && others.length === 0 && places[0]?.clause.kind === 'team' && (only.below ?? []).length === 0;
  if (isWhole) return { text: words.told(words.oneClause(only.text, awards, count(able), by), names) };
  const sentence =
    able === people.length
      ? words.different(awards, count(needed), count(able), by, targets.length > 1)
      : words.places(awards, count(needed), count(able), count(people.length), by, targets.length > 1);
  return { text: words.told(sentence, names), below: [{ text: words.asked, below: asked }] };
}
