import type { RequestModel } from './model-from-request.ts';
import type { PersonColumn } from './person-column.ts';

/**
 * Lists in a model what was listed in one that asks for less: then prices have not to find it once more. Who is counted where while
 * everybody stays is kept, as those places come first in both; what is asked for in addition is filled as far as it can be.
 */
export function listAgain({ people, source }: RequestModel, before: RequestModel): void {
  const known = new Map<string, PersonColumn[]>();
  for (const { ids, columns } of before.people)
    for (const id of ids) known.set(id, [...(known.get(id) ?? []), ...columns]);
  for (const [block, { ids }] of people.entries()) source.listLikewise(block, known.get(ids[0] as string) ?? []);
}
