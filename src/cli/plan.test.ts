import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonPlan } from '../answers/plan-schema.ts';
import { fingerprintOf } from '../answers/present-plan.ts';
import { JsonResult } from '../answers/result-schema.ts';
import { displayWidth } from './terminal/display-width.ts';
import { runFor } from './world-for-tests.ts';

const nordlicht = 'examples/nordlicht';
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('the plan for Nordlicht, the shipped example', () => {
  it.each(['en', 'de'])('reads well in %s at 80 columns', async (language) => {
    const env = { NO_COLOR: '1', LANG: `${language}.UTF-8` };
    const { exitCode, out, err } = runFor(['plan', nordlicht], { columns: 80, env });
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: '' });
    expect(Math.max(...out.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    await expect(out).toMatchFileSnapshot(`golden/nordlicht-plan-${language}-80.txt`);
  });

  it.each(['en', 'de'])('that survives whoever leaves reads well in %s at 80 columns', async (language) => {
    const env = { NO_COLOR: '1', LANG: `${language}.UTF-8` };
    const { err, out } = runFor(['plan', nordlicht, '--n-1'], { columns: 80, env });
    expect(err).toBe('');
    expect(Math.max(...out.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    await expect(out).toMatchFileSnapshot(`golden/nordlicht-plan-n-1-${language}-80.txt`);
  });

  it('says in its first sentences what it reaches, for which money, by when, and what it does not reach', () => {
    const told = flat(runFor(['plan', nordlicht]).out);
    expect(told).toContain('This plan keeps Silver Application Development. It takes 1 exam by 1 person');
    expect(told).toContain('It is done on 7 February 2018; the first deadline is 1 September 2018.');
    expect(told).toContain('Whether Silver Cloud Platform is kept depends on figures that are still to come.');
    expect(told).toMatch(
      /What stays unmet, and why ─+ \? Silver Cloud Platform, by 1 September 2018 · It depends on figures/,
    );
    expect(told).toMatch(/No cheaper plan exists that reaches as much: proved over \d+ cases?\./);
    expect(told).toContain('All prices, courses and chances in this plan are samples and invented.');
  });

  it('plans for what is wanted, and keeps what is held beside it', () => {
    const told = flat(runFor(['plan', nordlicht, '--targets', 'devops/gold', '--by', '2018-06-30']).out);
    expect(told).toContain('This plan reaches Gold DevOps.');
    expect(told).toMatch(/Gold DevOps ✓ reached 30 June 2018 Gold Data Platform ✓ stays 1 September 2018/);
  });

  it('asks nobody who is locked out, and everybody who is locked in', () => {
    const planned = (...words: readonly string[]) =>
      (JSON.parse(runFor(['plan', nordlicht, '--json', ...words]).out) as JsonPlan).actions.map((one) => one.person);
    const [first = ''] = planned();
    expect(planned('--lock-out', first)).not.toContain(first);
    expect(planned('--lock-in', 'n10')).toContain('n10');
  });

  it('says that money is the reason where a budget is too small', () => {
    const { exitCode, out } = runFor(['plan', nordlicht, '--budget', '1000.50']);
    expect(exitCode).toBe(1);
    expect(flat(out)).toContain('No plan for 1,000.50 EUR or less keeps Silver Application Development');
    expect(flat(out)).toContain('at least not for 1,000.50 EUR');
  });
});

describe('assay plan', () => {
  it('answers for all partners of a folder, in clean sentences and in the published form', () => {
    const { out } = runFor(['plan', 'examples/network', '--lang', 'de']);
    expect(out).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|\(\)|: *\./);
    const printed: unknown = JSON.parse(runFor(['plan', 'examples/network', '--json']).out);
    expect(JsonResult.parse(printed)).toEqual(printed);
  });

  it('says so plainly where nothing is at risk, and where nothing is held', () => {
    const safe = runFor(['plan', 'examples/network/bramble.yaml']);
    expect({ exitCode: safe.exitCode, told: flat(safe.out) }).toEqual({
      exitCode: 0,
      told: expect.stringContaining('Nothing is at risk: as things stand, every award that is held would be renewed.'),
    });
    expect(runFor(['plan', 'examples/network/lotus.yaml']).out).toContain('No award is held, so none is at risk.');
  });

  it('calls kept what is wanted and held already, and reached what is not', () => {
    const asked = [nordlicht, '--targets', 'data-platform/gold,devops/gold'];
    const told = flat(runFor(['plan', ...asked]).out);
    expect(told).toContain('This plan reaches Gold DevOps and keeps Gold Data Platform.');
    expect(told).toMatch(/Gold Data Platform ✓ kept .* Gold DevOps ✓ reached/);
    const gesagt = flat(runFor(['plan', ...asked, '--lang', 'de']).out);
    expect(gesagt).toContain('Mit diesem Plan wird erreicht: DevOps Gold. Erhalten bleibt: Data Platform Gold.');
  });

  it('says that nobody stated how people learn, where the file does not', () => {
    const told = flat(runFor(['plan', 'examples/network/alpenblick.yaml']).out);
    expect(told).toContain('The partner’s file says nothing about how its people learn (learning)');
  });
});

describe('what assay plan refuses', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'assay-plan-'));
    writeFileSync(join(folder, 'partner.yaml'), 'partner: acme\nprogramme: cisco-2008\npeople: []\n');
    writeFileSync(
      join(folder, 'dollars.yaml'),
      'partner: acme\nprogramme: mpn\nlearning:\n  currency: USD\n  otherwiseRate: 50\n  pace: 1\npeople: []\n',
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('a pack without training offers, and says what to add', () => {
    const { exitCode, err } = runFor(['plan', folder]);
    expect(exitCode).toBe(2);
    expect(err).toContain('the pack cisco-2008 has no training.yaml. Add that file, or name one with --training FILE');
  });

  it('amounts that are so large that sums would not be exact, before it plans', () => {
    const training = join(folder, 'dear.yaml');
    const fee = 1_000_000_000;
    writeFileSync(
      training,
      `language: 1\ncurrency: EUR\notherwise: { fee: ${fee}, retakeWait: { days: 1 } }\nselfStudy: { price: 0, duration: { days: 1 }, hours: 0, retakeHours: 0, pass: 1 }\n`,
    );
    const { exitCode, err } = runFor(['plan', nordlicht, '--training', training]);
    expect(exitCode).toBe(2);
    expect(flat(err)).toContain('amounts this large, sums could not be exact.');
    expect(err).toContain('dear.yaml');
  });

  it('rates in another currency than prices, at their place', () => {
    const { exitCode, err } = runFor(['plan', join(folder, 'dollars.yaml')]);
    expect(exitCode).toBe(2);
    expect(err).toMatch(/dollars\.yaml:4:13 {2}The rates of the partner are in USD, and the training offers in EUR\./);
  });

  it('a file of offers that is not there', () => {
    const { exitCode, err, out } = runFor(['plan', nordlicht, '--training', 'nowhere.yaml', '--json']);
    expect({ exitCode, err }).toMatchObject({ exitCode: 2, err: expect.stringContaining('nowhere.yaml') });
    expect(JSON.parse(out)).toMatchObject({ kind: 'refusal', problems: [{ code: 'file-not-found' }] });
  });
});

describe('assay plan verify', () => {
  let folder: string;
  let file: string;
  const plan = JSON.parse(
    runFor(['plan', nordlicht, '--json', '--targets', 'devops/gold,data-analytics/gold']).out,
  ) as JsonPlan;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'assay-verify-'));
    file = join(folder, 'plan.json');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Verifies the plan after a change, with the fingerprint that belongs to it, so that nothing but the change is found. */
  function verified(change: (plan: JsonPlan) => void) {
    const changed = structuredClone(plan);
    change(changed);
    writeFileSync(file, JSON.stringify({ ...changed, fingerprint: fingerprintOf(changed) }));
    const { exitCode, out } = runFor(['plan', 'verify', file, '--json']);
    const check: unknown = JSON.parse(out);
    expect(JsonResult.parse(check)).toEqual(check);
    const { flaws } = check as { readonly flaws: readonly { readonly code: string; readonly text: string }[] };
    return { exitCode, codes: flaws.map(({ code }) => code), told: flaws.map(({ text }) => text).join(' ') };
  }

  it('finds nothing wrong with what assay plan wrote, and says so', () => {
    expect(verified(() => undefined)).toMatchObject({ exitCode: 0, codes: [] });
    const { out, exitCode } = runFor(['plan', 'verify', file]);
    expect({ exitCode, out: flat(out) }).toMatchObject({ exitCode: 0, out: expect.stringMatching(/^Valid: the plan/) });
  });

  it('finds another total', () => {
    expect(
      verified((changed) => {
        changed.cost -= 100;
      }),
    ).toMatchObject({ exitCode: 1, codes: ['other-cost'], told: expect.stringMatching(/EUR, its parts add up to/) });
  });

  it('finds an action that is missing, and one of somebody else', () => {
    expect(verified((changed) => void changed.actions.pop()).codes).toContain('other-cost');
    expect(
      verified((changed) => {
        (changed.actions[0] as JsonPlan['actions'][number]).person = 'n99';
      }).codes,
    ).toEqual(['not-in-proof']);
  });

  it('finds a target that is called met and is not', () => {
    expect(
      verified((changed) => {
        (changed.targets[0] as JsonPlan['targets'][number]).isMet = false;
      }).codes,
    ).toEqual(['other-target']);
  });

  it('finds a price in the certificate that proves less', () => {
    const { exitCode, codes } = verified((changed) => {
      let node = changed.proof?.certificate.root;
      while (node?.kind === 'split') node = node.yes;
      if (node?.kind === 'bound') node.prices.fill(0);
    });
    expect({ exitCode, codes: [...new Set(codes)] }).toEqual({ exitCode: 1, codes: ['not-proved'] });
  });

  it('finds a cheaper column that nobody has', () => {
    const { codes } = verified((changed) => {
      const { model, answer } = changed.proof ?? {};
      const [dear] = (answer?.taken ?? []).flatMap(({ block, column }) => {
        const one = model?.blocks[block]?.columns[column];
        return one && one.cost > 0 ? [one] : [];
      });
      if (dear) dear.cost--;
    });
    expect(codes).toContain('other-model');
  });

  it('finds what the proof cannot see, by the fingerprint: an action that costs nothing, or another day', () => {
    const other = structuredClone(plan);
    (other.actions[0] as JsonPlan['actions'][number]).exam = '2018-08-31';
    writeFileSync(file, JSON.stringify(other));
    const { exitCode, out } = runFor(['plan', 'verify', file, '--lang', 'de']);
    expect({ exitCode, out: flat(out) }).toMatchObject({
      exitCode: 1,
      out: expect.stringContaining('Die Datei ist nicht so, wie sie geschrieben wurde'),
    });
  });

  it('says in English and German that survival was checked, for whom it was not, that nothing shows it, and who breaks it', () => {
    const safe = JSON.parse(runFor(['plan', nordlicht, '--json', '--n-1', '--targets', 'devops/gold']).out) as JsonPlan;
    const told = (language: string, change: (plan: JsonPlan) => void = () => undefined) => {
      const changed = structuredClone(safe);
      change(changed);
      writeFileSync(file, JSON.stringify({ ...changed, fingerprint: fingerprintOf(changed) }));
      const { exitCode, out } = runFor(['plan', 'verify', file, '--lang', language]);
      return { exitCode, out: flat(out) };
    };
    const accepted = (out: string) => ({ exitCode: 0, out: expect.stringContaining(out) });
    expect(told('en')).toEqual(accepted('That the others still meet it, whoever leaves, was checked for each person.'));
    expect(told('de')).toEqual(
      accepted('Dass die anderen es noch erfüllen, wer auch geht, wurde für jede Person geprüft.'),
    );
    const openFor = ({ survival }: JsonPlan) => void survival?.open.push('n01');
    expect(told('en', openFor)).toEqual(accepted('checked for each person who may leave, but not for n01.'));
    expect(told('de', openFor)).toEqual(accepted('für jede Person geprüft, die gehen kann, aber nicht für n01.'));
    const unshown = ({ proof }: JsonPlan) => void delete proof?.answer?.survival;
    expect(told('en', unshown)).toEqual(accepted('Nothing in the file shows that it survives whoever leaves.'));
    expect(told('de', unshown)).toEqual(accepted('Nichts in der Datei zeigt, dass der Plan den Weggang'));
    // Nobody else is counted, whoever leaves.
    const broken = ({ proof }: JsonPlan) => {
      const survival = proof?.answer?.survival;
      if (survival) survival.usual = survival.usual.slice(0, 1);
    };
    expect(told('en', broken)).toMatchObject({
      exitCode: 1,
      out: expect.stringMatching(/Without n\d+, .* is not met\./),
    });
    expect(told('de', broken)).toMatchObject({
      exitCode: 1,
      out: expect.stringMatching(/Ohne n\d+ ist .* nicht erfüllt\./),
    });
  });

  it('refuses what is no plan, or has no proof', () => {
    writeFileSync(file, 'not JSON');
    expect(runFor(['plan', 'verify', file])).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('no JSON object'),
    });
    writeFileSync(file, runFor(['plan', 'examples/network/bramble.yaml', '--json']).out);
    expect(runFor(['plan', 'verify', file]).err).toContain('There is nothing to check in this file');
    writeFileSync(file, '{"kind":"assessment"}');
    expect(runFor(['plan', 'verify', file]).exitCode).toBe(2);
  });
});
