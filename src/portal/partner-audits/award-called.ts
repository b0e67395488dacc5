import type { Catalogue } from '../../client/index.ts';

/** An award by the names of its level and its competency. */
export function awardCalled(
  { competency, level }: { readonly competency: string; readonly level: string },
  { competencies, levels }: Catalogue,
): string {
  const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  return `${nameIn(levels, level)} ${nameIn(competencies, competency)}`;
}
