import { describe, expect, it } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { anOffer, aTraining, learningTerms, planDay } from '../../../test/builders/a-training.ts';
import { type PlanAnswer, type PlanAsked, planAnswer } from '../../answers/plan-answer.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import type { PlanResult } from '../../domain/planning/plan.ts';
import { day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { render } from '../terminal/render.ts';
import { planReport } from './plan-report.ts';

const web = { competency: 'web', level: 'gold' };

/** What it takes to win web/gold: what the clause asks, of Ana and Ben. */
function answerFor(clause: WrittenTree, overrides: Partial<PlanAsked> = {}): PlanAnswer {
  const programme = aProgramme({ competency: aCompetency('web', { gold: clause }) });
  const facts = aPartner(programme, {
    people: [
      { id: 'ana', name: 'Ana', credentials: ['B'] },
      { id: 'ben', name: 'Ben', credentials: [] },
    ],
  });
  const training = aTraining({ A: 16_550, B: 9_900 });
  const asked = { programme, facts, day: planDay, knownAt: endOfTime, wanted: [web], by: day('2020-06-15') };
  return planAnswer({ ...asked, training, learning: learningTerms(), ...overrides });
}

const told = (answer: PlanAnswer, language: Language = 'en') =>
  render(planReport(answer, language), { width: 80, colour: false, unicode: true })
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

/** The answer as if the search had ended otherwise. */
function ended(answer: PlanAnswer, gap: { readonly weight: number; readonly cost: number }, isCut = false): PlanAnswer {
  const { result } = answer;
  if (!result || !('plan' in result)) throw new Error('There is a plan to change.');
  return { ...answer, result: { ...result, status: 'gap', gap, proof: { ...result.proof, nodes: 1200, isCut } } };
}

const one = { people: 1, with: { any: ['A'] } };
const impossible = { people: 3, with: { any: ['A'] } };

describe('The report of a plan', () => {
  it('adds up what the exams of everybody cost, in the way of the language', () => {
    const both = answerFor({ people: 2, with: { all: ['A', 'B'] } });
    expect(told(both)).toContain('It takes 3 exams by 2 people and is expected to cost 430 EUR.');
    expect(told(both, 'de')).toContain('Er braucht 3 Prüfungen von 2 Personen und kostet voraussichtlich 430 EUR.');
    expect(told(answerFor(one), 'de')).toContain('voraussichtlich 165,50 EUR');
  });

  it('says of what the cost of an exam is made up', () => {
    const offers = [anOffer('course', ['A'], { price: 10_000, hours: 8, retakeHours: 2, pass: 500 })];
    const answer = answerFor(one, {
      training: aTraining({ A: 16_550 }, { offers }),
      learning: learningTerms({ otherwiseRate: 5_000 }),
    });
    // Two tries of 165.50 and two hours of 50 each.
    expect(told(answer)).toContain(
      'Expected cost: 1,031 EUR (100 EUR for the course, 400 EUR for 8 working hours of preparation and 531 EUR for the tries to be expected, in working hours and fees).',
    );
  });

  it('names the voucher that pays, the class and its days, and the classes to buy', () => {
    const sessions = [{ id: 's', from: day('2020-02-03'), to: day('2020-02-05'), location: 'Kiel' }];
    const offers = [anOffer('class', ['A'], { sessions, group: { price: 50_000, seats: 4 } })];
    const vouchers = [{ id: 'spring', items: ['A'], count: 1 }];
    const report = told(
      answerFor(one, { training: aTraining({ A: 16_550 }, { offers }), learning: learningTerms({ vouchers }) }),
    );
    expect(report).toContain('class from 3 February 2020 to 5 February 2020 in Kiel');
    expect(report).toContain('A voucher of the company, spring, pays the fee of the first try.');
    expect(report).toMatch(/Classes to buy ─+ · “class” by Acme Academy: once, 500 EUR/);
  });

  it('says how far the proof goes, in both languages', () => {
    const answer = answerFor(one);
    expect(told(answer)).toMatch(/No cheaper plan exists that reaches as much: proved over \d+ cases?\./);
    expect(told(ended(answer, { weight: 0, cost: 1250 }))).toContain('cheaper by at most 12.50 EUR: proved over 1,200');
    expect(told(ended(answer, { weight: 0, cost: 1250 }), 'de')).toContain('höchstens um 12,50 EUR günstiger sein');
    expect(told(ended(answer, { weight: 2, cost: 0 }))).toContain('A plan that reaches 2 more awards is not ruled out');
    expect(told(ended(answer, { weight: 1, cost: 0 }), 'de')).toContain('ein Plan 1 Auszeichnung mehr erreicht');
    expect(told(ended(answer, { weight: 0, cost: 9 }, true))).toContain('so a cheaper plan may exist.');
  });

  it('tells what weighs more, and how much more might be reached, where not everything matters the same', () => {
    const wanted = { ...web, weight: 3 };
    const answer = answerFor(one, { wanted: [wanted] });
    expect(told(answer)).toMatch(/Award Weight In this plan Deadline web 3 ✓ reached/);
    expect(told(answerFor(one))).toContain('Award In this plan Deadline web ✓ reached');
    expect(told(ended(answer, { weight: 3, cost: 0 }))).toContain('A plan that reaches more, by a weight of 3, is not');
    expect(told(ended(answer, { weight: 3, cost: 0 }), 'de')).toContain('ein Plan mehr erreicht, um ein Gewicht von 3');
  });

  it('names what must be met where that cannot be', () => {
    const answer = answerFor(impossible, { wanted: [{ ...web, must: true }] });
    expect(told(answer)).toContain('is not enough for everything that must be met: web.');
    expect(told(answer, 'de')).toContain('reicht nicht für alles, was erfüllt werden muss: web.');
    const both = answerFor(impossible, { wanted: [{ ...web, must: true }], options: { lockedIn: ['ana'] } });
    expect(told(both)).toContain('must be met (web) and that everybody who is locked in takes part cannot be had');
  });

  it('says for each slot of a team who fills it', () => {
    const team = [
      { id: 'one', people: 1, with: 'A' },
      { id: 'two', title: 'A second one', people: 1, with: { any: ['A', 'B'] } },
    ];
    expect(told(answerFor({ team }))).toMatch(/For People web 1 person with A Ben A second one Ana/);
  });

  it('calls nothing impossible that is not proved to be', () => {
    const answer = answerFor(impossible);
    expect(told(answer)).toContain('No plan reaches web.');
    expect(told(answer)).toContain('What people can pass by 15 June 2020 is not enough.');
    expect(told(answer)).toContain('No plan reaches more: proved over');
    const open = ended(answer, { weight: 0, cost: 0 }, true);
    expect(told(open)).toContain('No plan was found that reaches web.');
    expect(told(open)).toContain('so a plan that reaches more may exist.');
    expect(told(open, 'de')).toContain('Kein Plan wurde gefunden, mit dem erreicht wird: web.');
  });

  it('tells what exams do not change from what too few can pass', () => {
    const needed = told(answerFor({ all: [one, { metric: 'sales', atLeast: 5 }] }));
    expect(needed).toContain('Exams do not change this, and it is not met as things stand: · sales');
    const either = told(answerFor({ any: [impossible, { metric: 'sales', atLeast: 5 }] }));
    expect(either).toContain(
      'What people can pass by 15 June 2020 is not enough. · This would help; exams do not change it',
    );
  });

  it('says of a score that points from elsewhere are counted as they stand', () => {
    const score = {
      x: { points: { each: 1, of: { peopleWith: 'A' } } },
      y: { points: { each: 1, of: { metric: 'sales' } } },
    };
    const report = told(answerFor({ score, atLeast: 9 }));
    expect(report).toContain('is not enough. Points that exams do not bring are counted as they stand.');
  });

  it('asks nobody for anything where what is wanted is met already', () => {
    const report = told(answerFor({ people: 1, with: { any: ['B'] } }));
    expect(report).toContain('This plan reaches web. Nobody has to do anything for that.');
    expect(report).not.toContain('samples');
  });

  it('says that there is no plan, or that none was found', () => {
    const answer = answerFor(one);
    const without = (status: 'infeasible' | 'unknown'): PlanAnswer => ({
      ...answer,
      result: { status, proof: (answer.result as PlanResult).proof },
    });
    expect(told(without('infeasible'))).toContain('There is no plan: the people of --lock-in cannot all take part');
    expect(told(without('unknown'), 'de')).toContain('bewiesen ist nicht, dass es keinen gibt');
  });
});
