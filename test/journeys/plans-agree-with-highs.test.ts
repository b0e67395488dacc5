import { describe, expect, test } from 'vitest';
import { mpnProgramme } from '../../bench/material/mpn-programme.ts';
import { mpnTraining } from '../../bench/material/mpn-training.ts';
import { type CompanySize, companyOf } from '../../bench/plan/companies.ts';
import type { ColumnModel } from '../../src/domain/planning/column-model.ts';
import { modelFromRequest } from '../../src/domain/planning/model-from-request.ts';
import { solve } from '../../src/domain/planning/search.ts';
import { verify } from '../../src/domain/planning/verify.ts';
import { highsPlan } from '../oracles/highs-plan.ts';

const programme = mpnProgramme();
const training = mpnTraining(programme);

function planned(size: CompanySize, seed: number) {
  const asked = modelFromRequest(companyOf(size, seed, programme, training));
  const found = solve(asked.model, { nodes: 20_000 }, asked.source);
  if (found.status !== 'optimal' || asked.isCut()) throw new Error(`Company ${seed} is not proved: ${found.status}.`);
  expect(verify(asked.model, found)).toEqual([]);
  return { asked, unmet: found.unmetWeight, cost: found.cost };
}

/** The same problem with all that anybody could do. */
function listedInFull(size: CompanySize, seed: number): ColumnModel {
  const asked = modelFromRequest(companyOf(size, seed, programme, training));
  const worth = { prices: asked.model.rows.map(() => 0), scale: 1 };
  for (const block of asked.model.blocks.keys()) expect(asked.source.listAll(block, worth, Infinity)).toBe(true);
  expect(asked.isCut()).toBe(false);
  return asked.model;
}

describe('Plans for companies of the size of real ones, by the rules of MPN', () => {
  test('cost what HiGHS finds among all that 12 people could do for 3 levels', () => {
    const size = { people: 12, targets: 3 };
    // Companies of which all that people could do can be listed within a second.
    for (const seed of [15, 17, 20, 22, 23, 26, 32, 33, 34, 36, 37, 40]) {
      const { unmet, cost } = planned(size, seed);
      expect({ seed, ...highsPlan(listedInFull(size, seed)) }).toEqual({ seed, unmet, cost });
    }
  });

  test('cost what HiGHS finds for 12 people and 3 levels among the columns that were listed', () => {
    for (let seed = 1; seed <= 14; seed++) {
      const { asked, unmet, cost } = planned({ people: 12, targets: 3 }, seed);
      expect({ seed, ...highsPlan(asked.model) }).toEqual({ seed, unmet, cost });
    }
  });

  test('cost what HiGHS finds for 200 people and 8 levels among the columns that were listed', () => {
    for (const seed of [1, 2, 3]) {
      const { asked, unmet, cost } = planned({ people: 200, targets: 8 }, seed);
      expect({ seed, ...highsPlan(asked.model) }).toEqual({ seed, unmet, cost });
    }
  });
});
