import type { Item } from '../../catalogue/item.ts';
import { addMonths, lastDay } from '../../time/day.ts';
import type { PersonTerms } from '../../training/learning-terms.ts';
import { withoutBudget } from '../explanation/budget.ts';
import type { Opening, PlanRequest, PlanTarget } from '../plan-request.ts';
import type { ConflictFact } from './conflict-fact.ts';
import { withMorePeople } from './more-people.ts';
import type { OutOfReach } from './offers-out-of-reach.ts';
import { withSharedTeams } from './shared-teams.ts';
import { withPreparation } from './without-preparation.ts';

/**
 * The request as if these facts were not. Each one only takes a limit away, so that a plan which was possible stays so. Targets keep
 * their positions; those that need not be met are told by {@link goalWithout}.
 */
export const thoughtAway = (request: PlanRequest, facts: readonly ConflictFact[], places: number): PlanRequest =>
  facts.reduce((before, fact) => without(before, fact, places), request);

export function goalWithout(goal: readonly number[], facts: readonly ConflictFact[]): readonly number[] {
  const dropped = new Set(facts.flatMap((fact) => (fact.kind === 'target' ? [fact.target] : [])));
  return goal.filter((target) => !dropped.has(target));
}

function without(request: PlanRequest, fact: ConflictFact, places: number): PlanRequest {
  const { programme, learning, training, options, facts } = request;
  switch (fact.kind) {
    case 'target':
      return request;
    case 'deadline':
      return withTarget(request, fact.target, (one) => ({
        ...one,
        deadline: addMonths(one.deadline, monthsWithoutDeadline),
        judgedOn: one.judgedOn ?? one.deadline,
      }));
    case 'pace': {
      const people = [...learning.people].map(
        ([id, own]) => [id, { ...own, ...(own.pace && { pace: examsWithoutPace }) }] as const,
      );
      return { ...request, learning: { ...learning, pace: examsWithoutPace, people: new Map(people) } };
    }
    case 'absence':
      return withPerson(request, fact.person, (own) => ({ ...own, absences: [] }));
    case 'item-ends':
      return withItem(request, fact.item, (item) => ({ ...item, retirement: [] }));
    case 'expiry': {
      const people = facts.people.map((person) => ({
        ...person,
        credentials: person.credentials.map((one) =>
          one.item === fact.item ? { ...one, validThrough: lastDay } : one,
        ),
      }));
      const lasting = (item: Item): Item => ({
        ...item,
        ...(item.validity && { validity: { months: monthsForever } }),
      });
      return withItem({ ...request, facts: { ...facts, people } }, fact.item, lasting);
    }
    case 'different-people':
      return withSharedTeams(request, fact.target);
    case 'counting-rule': {
      const meant = programme.counting.rules.map((rule, index) =>
        index === fact.rule ? { ...rule, awardsPerPerson: request.targets.length } : rule,
      );
      return { ...request, programme: { ...programme, counting: { ...programme.counting, rules: meant } } };
    }
    case 'roles-exclude':
      return { ...request, programme: { ...programme, counting: { ...programme.counting, rolesExclude: false } } };
    case 'budget':
      return withoutBudget(request);
    case 'seats': {
      const offers = training.offers.map((offer) =>
        offer.id === fact.offer
          ? {
              ...offer,
              sessions: offer.sessions.map(({ seats, ...session }) =>
                session.id === fact.session || seats === undefined ? session : { ...session, seats },
              ),
            }
          : offer,
      );
      return { ...request, training: { ...training, offers } };
    }
    case 'voucher': {
      const enough = facts.people.length * Math.max(1, programme.items.size);
      const vouchers = learning.vouchers.map(({ until, ...one }) =>
        one.id === fact.voucher
          ? { ...one, count: Math.max(one.count, enough) }
          : { ...one, ...(until !== undefined && { until }) },
      );
      return { ...request, learning: { ...learning, vouchers } };
    }
    case 'locked-in':
      return { ...request, options: { ...options, lockedIn: leaving(options?.lockedIn, fact.person) } };
    case 'locked-out':
      return { ...request, options: { ...options, lockedOut: leaving(options?.lockedOut, fact.person) } };
    case 'no-exams':
      return withPerson(request, fact.person, (own) => ({ ...own, pace: Math.max(1, learning.pace) }));
    case 'no-preparation':
      return withPreparation(request, [fact.item]);
    case 'place':
    case 'language':
      return { ...request, options: { ...options, opened: [...(options?.opened ?? []), openingFor(fact)] } };
    case 'people':
      return withMorePeople(request, Math.min(places, mostMorePeople), 'of-every-kind');
    default:
      return fact satisfies never;
  }
}

export const openingFor = (fact: OutOfReach): Opening =>
  fact.kind === 'place'
    ? { kind: 'place', item: fact.item, places: fact.places }
    : { kind: 'language', item: fact.item, language: fact.language };

/** So long after the deadline that no company waits for it. */
const monthsWithoutDeadline = 120;
/** One every day. */
const examsWithoutPace = 31;
const monthsForever = 1_200;
/** More people than this are nobody's way out. */
const mostMorePeople = 100;

const leaving = (people: readonly string[] = [], person: string): readonly string[] =>
  people.filter((one) => one !== person);

const withTarget = (request: PlanRequest, target: number, changed: (one: PlanTarget) => PlanTarget): PlanRequest => ({
  ...request,
  targets: request.targets.map((one, index) => (index === target ? changed(one) : one)),
});

function withPerson(request: PlanRequest, id: string, changed: (own: PersonTerms) => PersonTerms): PlanRequest {
  const { learning } = request;
  const own = learning.people.get(id);
  if (!own) return request;
  return { ...request, learning: { ...learning, people: new Map([...learning.people, [id, changed(own)]]) } };
}

function withItem(request: PlanRequest, id: string, changed: (item: Item) => Item): PlanRequest {
  const { programme } = request;
  const item = programme.items.get(id);
  if (!item) return request;
  return { ...request, programme: { ...programme, items: new Map([...programme.items, [id, changed(item)]]) } };
}
