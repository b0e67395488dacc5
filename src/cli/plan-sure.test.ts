import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonPlan } from '../answers/plan-schema.ts';
import { JsonResult } from '../answers/result-schema.ts';
import { runFor } from './world-for-tests.ts';

const encina = 'examples/network/encina.yaml';
const alpenblick = 'examples/network/alpenblick.yaml';
const flat = (text: string) => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');
const told = (...words: readonly string[]) => flat(runFor(['plan', ...words]).out);
const written = (...words: readonly string[]) => JSON.parse(runFor(['plan', '--json', ...words]).out) as JsonPlan;
const percent = (perMille: number) => `${perMille / 10}%`;

describe('assay plan', () => {
  it('says how sure the plan is, for each award too, and what it costs to be 90% sure where that is quickly found', () => {
    const plan = written(alpenblick, '--explain');
    const report = told(alpenblick);
    expect(report).toContain(`passed in time, with retakes: ${percent(plan.odds?.plan ?? 0)}.`);
    expect(plan.odds?.plan).toBe(744);
    const safer = plan.explanation?.saferPlans.find(({ sure }) => sure === 900);
    const { cost } = written(alpenblick, '--sure', '90');
    expect(safer?.other.cost).toBe(cost);
    expect(report).toMatch(/To be 90% sure: .+\./);
    const levels = written(encina, '--explain').explanation?.saferPlans.map(({ sure }) => sure);
    for (const sure of levels ?? []) expect([800, 900, 950]).toContain(sure);
  });

  it('keeps time for retakes with --sure, is as sure as that, and can be verified', () => {
    const plan = written(encina, '--sure', '97.5');
    expect(JsonResult.parse(plan)).toEqual(plan);
    expect(plan.sure).toBe(975);
    expect(plan.odds?.plan).toBeGreaterThanOrEqual(975);
    const kept = plan.actions.filter(({ timeFor }) => timeFor);
    expect(kept.length).toBeGreaterThan(0);
    for (const { timeFor, exam } of kept) expect((timeFor?.until ?? '') > exam).toBe(true);
    expect(told(encina, '--sure', '97.5')).toMatch(
      /Time for \d+ tries, the last on .+ 97\.5% sure was asked for \(--sure\), so time is kept for retakes\./,
    );
    const folder = mkdtempSync(join(tmpdir(), 'assay-sure-'));
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
    expect(runFor(['plan', 'verify', join(folder, 'plan.json')]).exitCode).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it('says what a plan would reach that is less sure, and how sure one can be', () => {
    const late = [alpenblick, '--on', '2018-02-12'];
    const [en, de] = ['en', 'de'].map((language) => told(...late, '--sure', '99.9', '--lang', language));
    expect(en).toContain('No plan that is 99.9% sure keeps Silver Datacenter.');
    expect(en).toMatch(
      /If it did not have to be so sure: Silver Datacenter can be had; .+ EUR more; the odds are 64%\./,
    );
    expect(en).toContain('This is about plans that are 99.9% sure; one that is less sure may do.');
    expect(de).toContain('Mit keinem Plan, der zu 99,9 % sicher ist, bleibt erhalten: Rechenzentrum Silber.');
    expect(en).toContain('This plan reaches nothing, so there is nothing in it that could be sure or not.');
    expect(de).toContain('Dieser Plan erreicht nichts; also gibt es nichts, was mehr oder weniger sicher wäre.');
    for (const report of [en, de]) expect(report).not.toMatch(/100\s?%|time is kept for|Zeit für Wiederholungen/);
    const nothing = written(...late, '--sure', '99.9');
    expect(nothing.odds).toBeUndefined();
    expect(JsonResult.parse(nothing)).toEqual(nothing);
    const most = written(...late, '--sure', '99.9', '--explain').explanation?.lessSure?.most ?? 0;
    expect(en).toContain(`A plan that reaches as much can be made ${percent(most)} sure, in whole per cent.`);
    const isReached = (sure: number) => written(...late, '--sure', `${sure / 10}`).targets[0]?.isMet;
    expect([isReached(most), isReached(most + 10)]).toEqual([true, false]);
  });

  it('says what there would be where what must be met cannot be so sure', () => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-sure-'));
    const file = join(folder, 'request.yaml');
    const text = readFileSync(join(import.meta.dirname, '../../examples/requests/acme.yaml'), 'utf8');
    // Two tries at most, of which 850 in 1000 are passed.
    const soon = text.replace('networks/gold, deadline: 2026-12-31', 'networks/gold, deadline: 2026-06-25');
    writeFileSync(file, `${soon}\noptions: { sure: 99.5 }\n`);
    const { out } = runFor(['plan', '--request', file]);
    rmSync(folder, { recursive: true });
    expect(flat(out)).toMatch(
      /There is no plan: .+ This is about plans that are 99\.5% sure; .+ If it did not have to be so sure, there is a plan for .+ EUR; its odds are .+%\. A plan that reaches as much can be made \d+% sure/,
    );
  });

  it.each(['0', '100', '99.95', 'much', '-5'])('refuses to be %s per cent sure, and says what to write', (found) => {
    const { exitCode, err } = runFor(['plan', encina, `--sure=${found}`]);
    expect(exitCode).toBe(2);
    expect(err).toContain('Write a percentage from 1 to 99.9, as --sure 90.');
  });
});

describe('a plan that more probably fails than not', () => {
  const opening = (report: string) => report.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').slice(0, 700);
  const encina = ['plan', 'examples/network/encina.yaml', '--on', '2017-12-20'];

  it('says so beside what it reaches, in both languages', () => {
    expect(opening(runFor(encina).out)).toContain(
      'It is far from sure: the odds that everything in it is passed in time are below 0.1%.',
    );
    expect(opening(runFor([...encina, '--lang', 'de']).out)).toMatch(
      /rechtzeitig bestanden wird, hat eine Chance von unter 0,1 %/,
    );
  });

  it('is the only one that does', () => {
    expect(runFor(['plan', 'examples/network/alpenblick.yaml', '--on', '2017-12-20']).out).not.toContain(
      'far from sure',
    );
  });
});
