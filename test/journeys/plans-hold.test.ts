import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planAnswer } from '../../src/answers/plan-answer.ts';
import { findPartners } from '../../src/cli/files/find-partners.ts';
import { loadPack } from '../../src/cli/files/load-pack.ts';
import { partnerOf, readPartner } from '../../src/cli/files/load-partner.ts';
import { type Claim, claimName, type Facts } from '../../src/domain/membership/facts.ts';
import { factsFromTree } from '../../src/domain/membership/facts-from-written.ts';
import type { PlannedAction } from '../../src/domain/planning/planned.ts';
import { assess } from '../../src/domain/standing/assess.ts';
import { baseSituation } from '../../src/domain/standing/evaluate.ts';
import { nextRenewalOutlook } from '../../src/domain/standing/renewal-outlook.ts';
import { type Day, day } from '../../src/domain/time/day.ts';
import { endOfTime } from '../../src/domain/time/instant.ts';

const root = join(import.meta.dirname, '..', '..');
const loaded = loadPack('mpn', root);
if (!loaded.ok || !loaded.value.training) throw new Error('The shipped pack cannot be read.');
const { programme, training } = loaded.value;
const asOf = { programme, day: day('2017-12-20'), knownAt: endOfTime };

interface WrittenPartner {
  readonly people: readonly { readonly id: string; readonly credentials?: readonly unknown[] }[];
}

function readAt(path: string) {
  const found = findPartners(path, root);
  const tree = found.ok && found.value.kind === 'one' ? readPartner(found.value.partner, root) : undefined;
  const read = tree?.ok ? partnerOf(tree.value, programme) : undefined;
  if (!tree?.ok || !read?.ok) throw new Error(`${path} cannot be read.`);
  return { ...read.value, written: tree.value.located.tree as WrittenPartner };
}

/** The facts once everybody has passed what the plan asks of them, on the days that it says. */
function afterwards(written: WrittenPartner, actions: readonly PlannedAction[]): Facts {
  const people = written.people.map((person) => ({
    ...person,
    credentials: [
      ...(person.credentials ?? []),
      ...actions.flatMap(({ person: who, item, exam }) => (who === person.id ? [{ item, earned: exam }] : [])),
    ],
  }));
  const read = factsFromTree({ ...written, people }, programme);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** Of the claims, those that are met on a day, with people counted for all of them together. */
const metOn = (facts: Facts, claims: readonly Claim[], on: Day): readonly string[] =>
  assess({ ...asOf, facts, day: on, claims }).claims.flatMap((one) =>
    one.together === 'met' ? [claimName(one.claim)] : [],
  );

const network = readdirSync(join(root, 'examples', 'network')).map((name) => join('examples', 'network', name));
const newcomers = ['devops/gold', 'data-analytics/gold', 'datacenter/gold'].map((name): Claim => {
  const [competency = '', level = ''] = name.split('/');
  return { competency, level };
});

describe('what a plan says is met', () => {
  it('is met at the renewal of every shipped partner, once its exams are passed, and was not before', () => {
    let saved = 0;
    for (const path of ['examples/nordlicht', ...network]) {
      const { facts, learning, written } = readAt(path);
      const { request, result } = planAnswer({ ...asOf, facts, training, learning });
      if (!result || !('plan' in result)) continue;
      const after = afterwards(written, result.plan.actions);
      for (const [index, { claim, deadline, aim }] of request.targets.entries()) {
        const outlook = (of: Facts) => {
          const asked = { ...asOf, ...claim, facts: of, until: deadline };
          return nextRenewalOutlook(asked, baseSituation(asked))?.verdict === 'met';
        };
        expect({ path, claim, met: outlook(after) }).toEqual({ path, claim, met: result.plan.targets[index]?.isMet });
        if (aim === 'at-risk') expect({ path, claim, met: outlook(facts) }).toEqual({ path, claim, met: false });
        if (aim === 'at-risk' && outlook(after)) saved++;
      }
    }
    expect(saved).toBeGreaterThan(5);
  });

  it('is met by everything that Nordlicht wants and keeps, counted together on the deadline', () => {
    const { facts, learning, written } = readAt('examples/nordlicht');
    const by = day('2018-09-01');
    const { request, result } = planAnswer({ ...asOf, facts, training, learning, wanted: newcomers.slice(0, 2), by });
    if (!result || !('plan' in result)) throw new Error('There is a plan for what Nordlicht wants.');
    const claims = request.targets.map((one) => one.claim);
    expect(result.plan.targets.every(({ isMet }) => isMet)).toBe(true);
    expect(metOn(afterwards(written, result.plan.actions), claims, by)).toEqual(
      expect.arrayContaining(claims.map(claimName)),
    );
    expect(metOn(facts, claims, by).length).toBeLessThan(claims.length);
  });

  it('needs every one of its exams: without any of them a target is not met', () => {
    const { facts, learning, written } = readAt('examples/nordlicht');
    for (const wanted of newcomers) {
      const { request, result } = planAnswer({ ...asOf, facts, training, learning, wanted: [wanted] });
      if (!result || !('plan' in result)) throw new Error('There is a plan for what Nordlicht wants.');
      const claims = request.targets.map((one) => one.claim);
      const on = request.targets.map(({ deadline }) => deadline).sort()[0] as Day;
      const { actions } = result.plan;
      expect(metOn(afterwards(written, actions), claims, on)).toHaveLength(claims.length);
      for (const left of actions) {
        const rest = actions.filter((one) => one !== left);
        expect(metOn(afterwards(written, rest), claims, on).length).toBeLessThan(claims.length);
      }
    }
  });
});
