import { hashOf } from '../domain/catalogue/canonical-form.ts';
import { problem } from '../domain/problems/problem.ts';
import { packFromFiles } from '../exchange/pack-from-files.ts';
import { recordChange } from '../store/audit/record-change.ts';
import { programmeWithId } from '../store/catalogue/programmes.ts';
import { addVersion, newestVersion } from '../store/catalogue/versions.ts';
import { newId } from '../store/new-id.ts';
import { withOffice } from '../store/tenant.ts';
import { changedBy } from './changed-by.ts';
import type { Context } from './context.ts';
import { mayPublishCatalogue } from './policies/catalogue.ts';
import { type Done, done, refused } from './refusal.ts';
import { wholeOrNothing } from './whole-or-nothing.ts';

export interface CatalogueToPublish {
  readonly programme: string;
  /** What people call the version, as "October 2017". */
  readonly label: string;
  /** The pack's files by name. */
  readonly files: Readonly<Record<string, string>>;
}

export interface CataloguePublished {
  readonly version: string;
  readonly hash: string;
  /** False where the same rules are in force already: the version is that one then. */
  readonly isNew: boolean;
}

/**
 * Makes a pack the newest version of a programme's catalogue, or refuses it whole with every problem and its place. Rules that
 * are the newest version already are nothing new; earlier ones are put in force again, as a version of their own.
 */
export async function publishCatalogue(
  context: Context,
  { programme, label, files }: CatalogueToPublish,
): Promise<Done<CataloguePublished>> {
  const { store, actor, clock } = context;
  if (!mayPublishCatalogue(actor, programme)) return refused({ kind: 'not-allowed' });
  const kept = await programmeWithId(store.db, programme);
  if (!kept) return refused({ kind: 'not-found', what: 'programme' });
  const pack = packFromFiles(files);
  if (!pack.ok) return refused({ kind: 'invalid', problems: pack.problems });
  const { programme: rules, training, benefits } = pack.value;
  if (rules.id !== kept.code) {
    const wrong = problem('other-programme', ['programme', 'id'], { found: rules.id, expected: kept.code });
    return refused({ kind: 'invalid', problems: [wrong] });
  }
  // What stands beside the rules is part of the version only where there is some: other packs keep the name they had.
  const hash = hashOf(training || benefits ? { rules, training, benefits } : rules);
  const now = clock.now();
  return wholeOrNothing(
    context,
    (work) => withOffice(store.db, programme, work),
    async (tx) => {
      const id = newId(Date.parse(now));
      const published_by = actor.kind === 'user' ? actor.id : null;
      const isNew = await addVersion(tx, programme, { id, hash, label, files, published_at: now, published_by });
      if (isNew) {
        await context.queue.send(tx, 'all-standings', { programme }, programme);
        await recordChange(tx, {
          chain: { kind: 'programme', programme },
          at: now,
          by: changedBy(actor),
          action: 'publish-catalogue',
          touched: [{ kind: 'catalogue-version', id, content: { hash, label } }],
        });
      }
      const newest = isNew ? { id, hash } : await newestVersion(tx, programme);
      return newest?.hash === hash
        ? done({ version: newest.id, hash, isNew })
        : refused({ kind: 'conflict', code: 'published-meanwhile' });
    },
  );
}
