import type { Programme } from '../domain/catalogue/programme.ts';
import type { Comparison } from '../domain/impact/comparison.ts';
import type { Day } from '../domain/time/day.ts';

/** The change of rules that is looked at: a published release beside the rules without it, or a draft beside a pack. */
export type ChangeAsked =
  | { readonly kind: 'release'; readonly release: string; readonly from: Day; readonly comparison: Comparison }
  | { readonly kind: 'draft'; readonly draft: string; readonly comparison: Comparison };

/** For names in reports: both states together, so that what only one of them has is named as well. */
export function namingProgramme({ before, after }: Comparison): Programme {
  const competencies = new Map(before.competencies);
  for (const [id, competency] of after.competencies)
    competencies.set(id, {
      ...competency,
      versions: [...(before.competencies.get(id)?.versions ?? []), ...competency.versions],
    });
  return { ...after, competencies, items: new Map([...before.items, ...after.items]) };
}
