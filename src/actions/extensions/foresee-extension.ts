import {
  type AwardReached,
  type AwardsReached,
  awardsReached,
  firstReached,
} from '../../store/standing/awards-reached.ts';
import { withOffice } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';
import { mayExtend } from '../policies/extension.ts';
import { mayKnowProgramme } from '../policies/programme.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { problemsOfExtension } from './extension-in-hand.ts';
import type { ExtensionWanted } from './extension-to-grant.ts';

export interface ExtensionForeseen extends AwardsReached {
  /** The first of them. */
  readonly first: readonly AwardReached[];
}

const mostTold = 25;

/** Which awards an extension would reach, by where each stands as it was last worked out. Nothing is written. */
export async function foreseeExtension(
  { store, actor }: Context,
  { programme, ...wanted }: ExtensionWanted & { readonly programme: string },
): Promise<Done<ExtensionForeseen>> {
  if (!mayKnowProgramme(actor, programme)) return refused({ kind: 'not-found', what: 'programme' });
  if (!mayExtend(actor, programme)) return refuse(actor);
  return withOffice(store.db, programme, async (tx): Promise<Done<ExtensionForeseen>> => {
    const catalogue = await catalogueInUse(tx, programme);
    if (!catalogue) return refused({ kind: 'conflict', code: 'no-catalogue' });
    const problems = problemsOfExtension(wanted, catalogue.programme);
    if (problems.length > 0) return refused({ kind: 'invalid', problems });
    const { competencies = null, levels = null, ...asked } = wanted;
    const reach = { ...asked, competencies, levels };
    const counted = await awardsReached(tx, programme, reach);
    return done({ ...counted, first: await firstReached(tx, programme, reach, mostTold) });
  });
}
