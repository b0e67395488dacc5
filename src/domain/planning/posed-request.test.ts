import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requestDocuments, shuffled } from '../../../test/builders/arbitrary-requests.ts';
import { claimName } from '../membership/facts.ts';
import { unstatedLearning } from '../training/learning-terms.ts';
import { modelHash } from './model-hash.ts';
import { plan } from './plan.ts';
import { posedRequest } from './posed-request.ts';
import { targetsWanted } from './targets-at-risk.ts';

/** What a document comes to, by names; nothing where it is refused, as rules of chance may be. */
function plannedFor(document: unknown) {
  const posed = posedRequest(document, 'request.yaml');
  if (!posed.ok) return undefined;
  const { wanted = [], learning, ...asked } = posed.value;
  const { targets } = targetsWanted({ ...asked, wanted });
  const result = plan({ ...asked, targets, learning: learning ?? unstatedLearning(asked.training) });
  const model = modelHash(result.proof.model);
  if (!('plan' in result)) return { status: result.status, model };
  const met = targets.filter((_, index) => result.plan.targets[index]?.isMet);
  return {
    status: result.status,
    model,
    cost: result.plan.cost,
    met: met.map(({ claim }) => claimName(claim)).sort(),
    actions: result.plan.actions.map(({ person, item, exam, way }) => `${person} ${item} ${exam} ${way.offer?.id}`),
  };
}

describe('A request', () => {
  test('gets the same plan in whatever order its people, items, clauses, offers and targets are written', () => {
    let planned = 0;
    fc.assert(
      fc.property(requestDocuments, fc.integer({ min: 1, max: 2_147_483_646 }), (document, seed) => {
        const asWritten = plannedFor(document);
        if (asWritten?.actions?.length) planned++;
        expect(plannedFor(shuffled(document, seed))).toEqual(asWritten);
      }),
      { numRuns: 150 },
    );
    expect(planned).toBeGreaterThan(40);
  });
});
