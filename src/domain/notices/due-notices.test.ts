import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { programmeAsking } from '../../../test/builders/arbitrary-rules.ts';
import { timedClause, timedPartner } from '../../../test/builders/arbitrary-times.ts';
import type { Programme } from '../catalogue/programme.ts';
import { forecast } from '../impact/forecast.ts';
import { claimName, type Facts } from '../membership/facts.ts';
import { addDays, addMonths, type Day, day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { changedNotices, type KeptNotice } from './changed-notices.ts';
import { type DueNotice, dueNotices } from './due-notices.ts';
import { isToSend } from './notice.ts';

const claims = [{ competency: 'web', level: 'gold' }];
const awardsOn = (programme: Programme, facts: Facts, on: Day) =>
  forecast({ programme, facts, day: on, until: addMonths(on, 12), knownAt: endOfTime, claims }).awards;
const dueOn = (programme: Programme, facts: Facts, on: Day) =>
  dueNotices(awardsOn(programme, facts, on), { programme, day: on });

/** The ledger of one partner, as the store keeps it. */
class Ledger {
  rows: KeptNotice[] = [];
  #number = 0;
  turn(due: readonly DueNotice[], on: Day) {
    const changes = changedNotices(due, this.rows, on);
    const gone = new Set([...changes.takenBack.map(({ id }) => id), ...changes.over]);
    this.rows = this.rows
      .filter(({ id }) => !gone.has(id))
      .map((row) => {
        const moved = changes.moved.find(({ id }) => id === row.id);
        const retold = changes.retold.find(({ id }) => id === row.id);
        return moved
          ? { ...row, on: moved.on, content: moved.matter }
          : retold
            ? { ...row, content: retold.matter }
            : row;
      });
    for (const { matter, on: planned, ...one } of changes.planned)
      this.rows.push({
        ...{ ...one, id: `n${this.#number++}`, state: 'planned', content: matter, isPartlySent: false },
        on: planned < on ? on : planned,
      });
    return changes;
  }
  send(on: Day): readonly KeptNotice[] {
    const sent = this.rows.filter((row) => isToSend(row.state) && row.on <= on);
    this.rows = this.rows.map((row) => (sent.includes(row) ? { ...row, state: 'sent' } : row));
    return sent;
  }
}

const shortly = (one: { readonly cause: string; readonly step: number; readonly on: Day; readonly role: string }) =>
  `${one.cause} ${one.step} ${one.on}${one.role === 'holder' ? ' holder' : ''}`;

describe('What must be heard', () => {
  const programme = aProgramme({
    competency: aCompetency('web', { gold: { people: 1, with: 'A' } }),
    programme: {
      lifecycle: {
        ...{ enforcement: 'atRenewal', term: { months: 12 }, reminders: [{ days: -15 }, { days: 23 }] },
        window: { opens: { days: -90 }, closes: { days: 31 } },
      },
    },
  });
  const facts = (credential: object | string) =>
    aPartner(programme, {
      people: [{ id: 'ana', credentials: [credential] }],
      statuses: [{ status: 'web', level: 'gold', from: '2019-09-01' }],
    } as WrittenTree);

  test('of a renewal is that it opens, and then each reminder of the programme', () => {
    const safe = facts('A');
    expect(dueOn(programme, safe, day('2020-05-01')).map(shortly)).toEqual(['renewal-open 0 2020-06-03']);
    expect(dueOn(programme, safe, day('2020-06-03')).map(shortly)).toEqual([
      'renewal-open 0 2020-06-03',
      'renewal-open 1 2020-08-17',
    ]);
    expect(dueOn(programme, safe, day('2020-09-30')).map(shortly)).toEqual(['renewal-open 2 2020-09-24']);
    expect(dueOn(programme, safe, day('2020-08-20'))[0]).toMatchObject({
      subject: 'web/gold 2020-09-01',
      matter: { by: '2020-10-02', opens: '2020-06-03', verdict: 'met', causes: [] },
    });
  });

  test('of a credential that takes an award with it is when it ends, told to its holder as well', () => {
    const ending = facts({ item: 'A', earned: '2019-05-01', validThrough: '2020-05-25' });
    const due = dueOn(programme, ending, day('2020-03-01'));
    expect(due.map(shortly)).toEqual([
      'renewal-open 0 2020-06-03',
      'at-risk 0 2020-03-01',
      'at-risk 1 2020-07-04',
      'credential-expiring 0 2020-02-25',
      'credential-expiring 0 2020-02-25 holder',
      'credential-expiring 1 2020-04-25',
      'credential-expiring 1 2020-04-25 holder',
    ]);
    expect(due[3]?.matter).toEqual({ person: 'ana', item: 'A', last: '2020-05-25', awards: claims });
    expect(due[1]?.matter).toMatchObject({
      riskFrom: '2020-05-26',
      by: '2020-10-02',
      causes: [{ kind: 'credential-ends', person: 'ana' }],
    });
    // Of one that ends and takes nothing with it, nobody hears.
    const other = aPartner(programme, {
      people: [
        { id: 'ana', credentials: [{ item: 'A', earned: '2019-05-01', validThrough: '2020-05-25' }] },
        { id: 'bo', credentials: ['A'] },
      ],
      statuses: [{ status: 'web', level: 'gold', from: '2019-09-01' }],
    });
    expect(dueOn(programme, other, day('2020-03-01')).map(({ cause }) => cause)).toEqual(['renewal-open']);
  });

  test('of a credential that has ended, and of an award that is not held, nothing is said any more', () => {
    const ended = facts({ item: 'A', earned: '2019-05-01', validThrough: '2020-05-25' });
    const on = day('2020-05-30');
    expect(dueOn(programme, ended, on).map(({ cause }) => cause)).toEqual(['renewal-open', 'at-risk', 'at-risk']);
    const lost = awardsOn(programme, ended, on).map((award) => ({ ...award, heldToday: false }));
    expect(dueNotices(lost, { programme, day: on })).toEqual([]);
  });

  describe('of a change of the rules', () => {
    const changing = (with2: unknown, id = '2') =>
      aProgramme({
        competency: aCompetency(
          'web',
          {},
          {
            versions: [
              { id: '1', effective: '2010-01-01', levels: { gold: { people: 1, with: 'A' } } },
              { id, effective: '2020-05-01', announced: '2020-01-01', levels: { gold: { people: 1, with: with2 } } },
            ],
          },
        ),
        programme: { lifecycle: { enforcement: 'atRenewal', term: { months: 12 }, versionBinds: 'atRenewal' } },
      });
    const rulesOn = (rules: Programme, on: Day) =>
      dueNotices(awardsOn(rules, aPartner(rules, holder), on), { programme: rules, day: on });
    const holder = {
      people: [{ id: 'ana', credentials: ['A'] }],
      statuses: [{ status: 'web', level: 'gold', from: '2019-09-01' }],
    } as WrittenTree;

    test('who is safe by it hears once, with the day from which it binds the award, until it does', () => {
      const rules = changing({ any: ['A', 'B'] });
      const ledger = new Ledger();
      const on = day('2020-03-01');
      const due = rulesOn(rules, on);
      expect(due.map(shortly)).toEqual(['renewal-open 0 2020-09-01', 'rules-change 0 2020-03-01']);
      expect(due[1]).toMatchObject({
        subject: 'web/gold 2 met',
        since: '2020-09-01',
        matter: { bound: { level: 'gold' }, before: '1', after: '2', from: '2020-09-01', verdict: 'met', asOf: on },
      });
      ledger.turn(due, on);
      expect(ledger.send(on).map(({ cause }) => cause)).toEqual(['rules-change']);
      const later = day('2020-06-01');
      expect(ledger.turn(rulesOn(rules, later), later)).toMatchObject({ planned: [], takenBack: [], over: [] });
      // Once it binds, nothing changes any more.
      const bound = day('2020-09-01');
      expect(ledger.turn(rulesOn(rules, bound), bound).over.length).toBe(1);
    });

    test('who is not safe by it hears of the risk as well, with the text by which the renewal goes', () => {
      const on = day('2020-03-01');
      const due = rulesOn(changing('B'), on);
      const risk = due.find(({ cause }) => cause === 'at-risk');
      expect(risk?.matter).toMatchObject({ award: { level: 'gold' }, goesBy: { version: '2', verdict: 'not-met' } });
      expect(due.find(({ cause }) => cause === 'rules-change')?.matter).toMatchObject({ verdict: 'not-met' });
    });

    test('who comes to be safe by it hears that as well, and what was said before is over', () => {
      const rules = changing('B');
      const ledger = new Ledger();
      const on = day('2020-03-01');
      ledger.turn(rulesOn(rules, on), on);
      ledger.send(on);
      const said = ledger.rows.find(({ cause }) => cause === 'rules-change');
      expect(said?.content).toMatchObject({ verdict: 'not-met' });
      const later = day('2020-03-02');
      const both = { ...holder, people: [{ id: 'ana', credentials: ['A', 'B'] }] } as WrittenTree;
      const due = dueNotices(awardsOn(rules, aPartner(rules, both), later), { programme: rules, day: later });
      const { planned, over } = ledger.turn(due, later);
      expect(planned.filter(({ cause }) => cause === 'rules-change')).toMatchObject([{ matter: { verdict: 'met' } }]);
      expect(over).toContain(said?.id);
    });

    test('a newer text takes the place of one that was not told yet, and one that is withdrawn is taken back', () => {
      const ledger = new Ledger();
      const on = day('2020-03-01');
      ledger.turn(rulesOn(changing({ any: ['A', 'B'] }), on), on);
      const newer = ledger.turn(rulesOn(changing({ any: ['A', 'C'] }, '3'), on), on);
      expect(newer.takenBack).toMatchObject([{ reason: 'newer-notice' }]);
      expect(newer.planned).toMatchObject([{ subject: 'web/gold 3 met' }]);
      const none = ledger.turn(rulesOn(changing('A'), on), on);
      expect(none.takenBack).toMatchObject([{ reason: 'solved-before' }]);
    });
  });

  test('a risk that is mended takes its reminder back, and one that comes about again is told again', () => {
    const ledger = new Ledger();
    const on = day('2020-06-15');
    const [safe, lost] = [facts('A'), facts('B')];
    ledger.turn(dueOn(programme, safe, on), on);
    ledger.send(on);
    ledger.turn(dueOn(programme, lost, on), on);
    expect(ledger.send(on).map(shortly)).toEqual(['at-risk 0 2020-06-15']);
    const mended = ledger.turn(dueOn(programme, safe, on), on);
    expect(mended.takenBack).toMatchObject([{ reason: 'solved-before' }]);
    expect(mended.over.length).toBe(1);
    const again = ledger.turn(dueOn(programme, lost, addDays(on, 1)), addDays(on, 1));
    expect(again.planned.map(shortly)).toEqual(['at-risk 0 2020-06-16', 'at-risk 1 2020-07-04']);
  });

  test('a reminder that was missed is superseded by the next one', () => {
    const ledger = new Ledger();
    const safe = facts('A');
    ledger.turn(dueOn(programme, safe, day('2020-06-03')), day('2020-06-03'));
    const late = ledger.turn(dueOn(programme, safe, day('2020-08-20')), day('2020-08-20'));
    expect(late.takenBack).toMatchObject([{ reason: 'newer-notice' }]);
    expect(ledger.send(day('2020-08-20')).map(shortly)).toEqual(['renewal-open 1 2020-08-17']);
  });
});

const today = day('2020-05-20');
const arbitrary = fc
  .record({
    clause: timedClause,
    partner: timedPartner,
    lifecycle: fc.constantFrom('atRenewal', 'continuous'),
    days: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 6 }),
    sends: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  })
  .map(({ clause, partner, lifecycle, ...rest }) => ({
    ...rest,
    partner: { ...partner, statuses: [...partner.statuses, { status: 'web', level: 'gold', from: '2020-02-01' }] },
    programme: programmeAsking(clause, {
      competency: aCompetency(
        'web',
        { gold: clause },
        { lifecycle: { enforcement: lifecycle, term: { months: 4 }, reminders: [{ days: -20 }, { days: -5 }] } },
      ),
      competencies: [aCompetency('cloud', { gold: clause })],
    }),
  }))
  .filter(({ programme }) => programme !== undefined);

test('what is told of an award that is at risk, or to be renewed, is told as it is on the day, whether or not a letter has gone', () => {
  const programme = aProgramme({
    competency: aCompetency('web', {
      gold: {
        all: [
          { people: 1, with: 'A' },
          { people: 1, with: 'B' },
        ],
      },
    }),
    programme: {
      lifecycle: {
        enforcement: 'atRenewal',
        term: { months: 12 },
        window: { opens: { days: 0 }, closes: { days: 31 } },
      },
    },
  });
  const facts = (...credentials: (string | object)[]) =>
    aPartner(programme, {
      people: [{ id: 'ana', credentials }],
      statuses: [{ status: 'web', level: 'gold', from: '2019-06-01' }],
    } as WrittenTree);
  const ledger = new Ledger();
  const turn = (known: Facts, on: Day) => ledger.turn(dueOn(programme, known, on), on);
  const ending = { item: 'B', validThrough: '2020-05-22' };
  turn(facts('A', ending), today);
  ledger.send(today);
  const next = addDays(today, 1);
  const changes = turn(facts({ ...ending, item: 'A' }, ending), next);
  expect(changes.retold.length).toBe(1);
  for (const row of ledger.rows)
    expect(row.content).toEqual(
      dueOn(programme, facts({ ...ending, item: 'A' }, ending), next).find(
        ({ cause, step, subject }) => cause === row.cause && step === row.step && subject === row.subject,
      )?.matter,
    );
});

test('the same day twice plans nothing twice, and what is solved is taken back, and nothing is due after the award ended', () => {
  fc.assert(
    fc.property(arbitrary, ({ programme, partner, days, sends }) => {
      if (!programme) return;
      const facts = aPartner(programme, partner as WrittenTree);
      const ledger = new Ledger();
      let on = today;
      for (const [index, passed] of days.entries()) {
        on = addDays(on, passed);
        const awards = awardsOn(programme, facts, on);
        const due = dueNotices(awards, { programme, day: on });
        ledger.turn(due, on);
        const again = ledger.turn(dueOn(programme, facts, on), on);
        expect(again).toEqual({ planned: [], moved: [], retold: [], takenBack: [], over: [] });
        // All that waits is still so: its award is held, and a risk that is told is there.
        for (const row of ledger.rows) {
          const award = awards.find(({ claim }) => row.subject.startsWith(claimName(claim)));
          if (row.cause === 'credential-expiring') expect(awards.some(({ risk }) => risk !== undefined)).toBe(true);
          else expect(award?.heldToday).toBe(true);
          if (row.cause === 'rules-change') expect(award?.textAhead).toBeDefined();
          if (row.cause === 'at-risk') expect(award?.risk).toBeDefined();
          if (row.cause === 'renewal-open') expect(award?.renewals.some(({ done }) => !done)).toBe(true);
        }
        if (sends[index]) {
          const sent = ledger.send(on);
          expect(new Set(sent.map(({ role, cause, subject }) => `${role} ${cause} ${subject}`)).size).toBe(sent.length);
          expect(ledger.send(on)).toEqual([]);
        }
      }
    }),
    { numRuns: 60 },
  );
});
