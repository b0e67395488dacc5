import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalWords } from '../../src/wording/problems/refusal-words.ts';
import { engineKinds } from '../builders/a-store.ts';
import { apiOperations } from '../builders/api-operations.ts';
import { drawnRequests, plainRequests } from './drawn-requests.ts';
import { aFuzzedServer, type FuzzedServer, foreign } from './fuzzed-server.ts';
import { isLong } from './length.ts';

// Whatever is sent to whatever is there: an answer or a refusal in words, and never a word of another partner.

/**
 * Requests of each operation: counted, as no test is a test of time. What they ask to be worked out is worked out by the
 * threads that a server has, where an answer that takes too long is refused: what is drawn may be a question for hours.
 */
const requestsEach = isLong ? 150 : 3;
const usualSeconds = 5;

/** Who wants to be found is found by everybody, and what is shown by an address or asked by a letter is read by whoever has it. */
const toldToAll = ['findPartners', 'showProof', 'showBadge', 'showReference'];

describe.each(engineKinds)('%s', (kind) => {
  let server: FuzzedServer;
  const done = new Set<string>();
  beforeAll(async () => {
    server = await aFuzzedServer(kind, isLong ? { seconds: usualSeconds } : {});
  });
  afterAll(() => server.close());

  test.each(apiOperations.map((one) => [one.operationId, one] as const))(
    '%s answers or refuses whatever is sent, and tells nobody of another partner',
    async (_, operation) => {
      await server.prepare(operation, isLong ? 30 : 1);
      const plain = plainRequests(operation);
      await fc.assert(
        fc.asyncProperty(drawnRequests(operation, server.usual), async (drawn) => {
          const { asker, status, body } = await server.send(operation, drawn);
          if (status < 300) done.add(operation.operationId);
          expect([status < 500, body.slice(0, 400)]).toEqual([true, expect.anything()]);
          if (!toldToAll.includes(operation.operationId))
            for (const word of foreign[asker]) expect(body).not.toContain(word);
          if (status === 409) expect(body).not.toContain(refusalWords.en.conflict.detail);
        }),
        { numRuns: requestsEach + plain.length, examples: plain },
      );
    },
  );

  // Without it, nobody would see that all of them are turned away at the door. What takes more that fits together than is
  // drawn may miss once; what is found there with other seeds is worth a look at how its requests are drawn.
  test.runIf(isLong)('hardly an operation was only refused', () => {
    const never = apiOperations.map(({ operationId }) => operationId).filter((id) => !done.has(id));
    expect(never.length, `never done: ${never.join(' ')}`).toBeLessThan(apiOperations.length / 25);
  });
});
