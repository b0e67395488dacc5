import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonPlan } from '../answers/plan-schema.ts';
import { JsonResult } from '../answers/result-schema.ts';
import { displayWidth } from './terminal/display-width.ts';
import { runFor } from './world-for-tests.ts';

const nordlicht = 'examples/nordlicht';
const encina = 'examples/network/encina.yaml';
const flat = (text: string) => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');
const told = (...words: readonly string[]) => flat(runFor(['plan', ...words]).out);
const written = (...words: readonly string[]) => JSON.parse(runFor(['plan', '--json', ...words]).out) as JsonPlan;

describe('assay plan --explain', () => {
  const plan = written(nordlicht, '--explain', '--frontier', '--what-if', 'leave=n03');

  it('says who is next best, the second-best plan, and what more of something would be worth', () => {
    const report = told(nordlicht, '--explain');
    expect(report).toMatch(/Why these people ─+ · Without Carla Nissen: [\d,.]+ EUR more\. Next best: Henning Jessen/);
    expect(report).toMatch(
      /The second-best plan ─+ Another plan reaches as much for the same money\. · Not done: · Carla/,
    );
    expect(report).toContain('One more month for any award, or for all, would change nothing.');
    expect(report).toContain('If it began a month later, it would reach as much for the same money.');
  });

  it('tells who is next best without being asked where that is quickly found, with the same figures', () => {
    const [own] = plan.explanation?.nextBest ?? [];
    expect(own).toMatchObject({ people: ['n03'], lockedIn: false, without: { status: 'optimal' } });
    const locked = written(nordlicht, '--lock-out', 'n03');
    expect(own?.without).toMatchObject({ cost: locked.cost, difference: { cost: locked.cost - plan.cost } });
    const [short, long] = [told(nordlicht), told(nordlicht, '--explain')];
    const why = /Why these people ─+ (.*?) What happens when/.exec(short)?.[1];
    expect(why).toContain('Next best: Henning Jessen');
    expect(long).toContain(why);
    expect(written(nordlicht).explanation).toBeUndefined();
  });

  it('says what the next larger budget is that reaches more', () => {
    const report = told(encina, '--explain', '--budget', '9000');
    const all = written(encina);
    expect(all.targets.map(({ isMet }) => isMet)).toEqual([true, true]);
    const least = (all.cost / 100).toLocaleString('en', { minimumFractionDigits: 2 });
    expect(report).toContain(
      `A budget of ${least} EUR in place of 9,000 EUR is the least that reaches more: Silver Cloud Business Applications.`,
    );
  });

  it('is written in the published form, and the plan with it can be verified', () => {
    expect(JsonResult.parse(plan)).toEqual(plan);
    const folder = mkdtempSync(join(tmpdir(), 'assay-explained-'));
    const file = join(folder, 'plan.json');
    writeFileSync(file, JSON.stringify(plan));
    expect(runFor(['plan', 'verify', file]).exitCode).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it.each(['en', 'de'])('reads well in %s at 60 columns, with all that can be asked', (language) => {
    for (const words of [
      [nordlicht, '--what-if', 'leave=n03,n10'],
      [encina, '--budget', '9000'],
    ]) {
      const asked = ['plan', ...words, '--explain', '--frontier', '--lang', language];
      const { out } = runFor(asked, { columns: 60, env: { NO_COLOR: '1' } });
      expect(out).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|\(\)|: *\.|;;|\.\./);
      expect(Math.max(...out.split('\n').map(displayWidth))).toBeLessThanOrEqual(60);
    }
  });
});

describe('assay plan --frontier', () => {
  it('prices what less would cost, and names the plan and what is beyond the budget', () => {
    const report = told(encina, '--frontier', '--budget', '9000');
    expect(report).toMatch(
      /Silver Cloud Business Applications and Silver 10,205\.34 EUR beyond the budget Messaging Silver Messaging 1,026\.30 EUR this plan nothing 0 EUR/,
    );
    const { points, complete } = written(encina, '--frontier', '--budget', '9000').frontier ?? {};
    expect({ complete, lines: points?.map(({ met, best }) => [met, best]) }).toEqual({
      complete: true,
      lines: [
        [[0, 1], true],
        [[1], true],
        [[0], false],
        [[], true],
      ],
    });
  });
});

describe('assay plan --frontier where nothing can be chosen', () => {
  it('says so', () => {
    expect(told('examples/network/cedar.yaml', '--frontier')).toContain('No other combination of awards can be had.');
  });
});

describe('assay plan --what-if', () => {
  it('plans anew without the people who leave, and says what is to be done first then', () => {
    const report = told(nordlicht, '--what-if', 'leave=n03,n10@2018-03-01');
    expect(report).toContain('If Carla Nissen and Jonas Behrend (n10) leave on 1 March 2018');
    expect(report).toContain('Not safe then, unless somebody does something: Silver Datacenter.');
    const [, first = ''] = /To do first then: (.*)$/.exec(report) ?? [];
    expect(first).toMatch(/begins to prepare for/);
    expect(first).not.toMatch(/Carla|Jonas/);
  });

  it('says so where nothing changes, also where there was nothing to plan', () => {
    expect(told(nordlicht, '--what-if', 'leave=n03@2018-09-02')).toContain('Nothing changes: what was safe stays safe');
    const bramble = 'examples/network/bramble.yaml';
    const { whatIf, status } = written(bramble, '--what-if', 'leave=b1');
    expect(status).toBe('nothing-to-plan');
    expect(whatIf?.targets.length).toBeGreaterThan(0);
  });

  it('refuses somebody whom the partner does not have, and lists the people', () => {
    const { exitCode, err } = runFor(['plan', encina, '--what-if', 'leave=nobody']);
    expect(exitCode).toBe(2);
    expect(flat(err)).toContain('--what-if leave=: The partner has no person “nobody”. Possible: e1, e2');
  });

  it('says in which option each unknown name stands, and whom a name may mean', () => {
    const options = ['--targets', 'devop/gold,devops/platinum', '--lock-in', 'n3', '--lock-out', 'carla nissen'];
    const { exitCode, err } = runFor(['plan', nordlicht, ...options, '--what-if', 'leave=n333333']);
    expect(exitCode).toBe(2);
    expect(err.split('\n')).toEqual([
      '--targets: The programme has no competency “devop”. Did you mean devops?',
      '--targets: The competency devops has no level “platinum”. Possible: silver, gold.',
      '--lock-in: The partner has no person “n3”. Did you mean n03?',
      '--lock-out: The partner has no person “carla nissen”. Did you mean n03?',
      '--what-if leave=: The partner has no person “n333333”. Possible: n01, n02, n03, n04, n05, n06, n07, n08, n09, n10, n11, n12.',
      'See: assay help plan',
      '',
    ]);
  });

  it('refuses a day before the plan begins', () => {
    const { exitCode, err } = runFor(['plan', nordlicht, '--on', '2017-12-20', '--what-if', 'leave=n03@2016-01-01']);
    expect(exitCode).toBe(2);
    expect(flat(err)).toContain(
      '--what-if leave=…@2016-01-01 lies before 2017-12-20, the day on which the plan begins.',
    );
  });

  it.each(['n03', 'leave=', 'leave=n03@soon', 'leave=n03,,n04', 'join=n03'])(
    'refuses %s and says what to write',
    (text) => {
      const { exitCode, err } = runFor(['plan', nordlicht, '--what-if', text]);
      expect(exitCode).toBe(2);
      expect(flat(err)).toContain(`“${text}” does not say who. Write --what-if leave=ID`);
    },
  );
});
