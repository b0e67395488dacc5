import type { RequestModel } from './model-from-request.ts';
import type { PersonColumn } from './person-column.ts';

/**
 * Lists in a model what was listed in one that asks for less: then prices have not to find it once more. Who is counted where while
 * everybody stays is kept; all else that is asked for comes after those places, and is filled as far as it can be.
 */
export function listAgain({ people, places, source }: RequestModel, before: RequestModel): void {
  const isUsual = ({ without }: RequestModel['places'][number]) => without === undefined;
  const others = [...places.keys()].filter((row) => !isUsual(places[row] as RequestModel['places'][number]));
  const known = new Map<string, PersonColumn[]>();
  for (const { ids, columns } of before.people)
    for (const id of ids) known.set(id, [...(known.get(id) ?? []), ...columns]);
  const wantedBy = ({ rows }: PersonColumn) => [
    ...rows.filter((row) => isUsual(before.places[row] as RequestModel['places'][number])),
    ...others,
  ];
  for (const [block, { ids }] of people.entries())
    source.listLikewise(block, known.get(ids[0] as string) ?? [], wantedBy);
}
