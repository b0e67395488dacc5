import { type Problem, problem } from '../domain/problems/problem.ts';
import type { WrittenPartnerFileWithLearning } from '../domain/training/written/learning.ts';
import { withOffice } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { importByFile, type PartnerImported } from './import-partner.ts';
import { catalogueInUse } from './loaded-catalogue.ts';
import { mayEnrolPartner } from './policies/partner.ts';
import { readPartnerFile } from './read-partner-file.ts';
import { type Done, done, refused } from './refusal.ts';
import { wholeOrNothing } from './whole-or-nothing.ts';

export interface PartnersToImport {
  readonly programme: string;
  readonly files: readonly {
    /** For the places of problems. */
    readonly file: string;
    readonly tree: unknown;
  }[];
}

export type ImportedPartner = PartnerImported & { readonly code: string; readonly isNew: boolean };

/** Makes what is kept of many partners say what their files say, all or none; every problem of every file is told. */
export async function importPartners(
  context: Context,
  { programme, files }: PartnersToImport,
): Promise<Done<readonly ImportedPartner[]>> {
  const { store, actor, clock } = context;
  if (!mayEnrolPartner(actor, programme)) return refused({ kind: 'not-allowed' });
  const catalogue = await withOffice(store.db, programme, (tx) => catalogueInUse(tx, programme));
  if (!catalogue) return refused({ kind: 'not-found', what: 'catalogue' });
  const now = clock.now();
  const problems: Problem[] = [];
  const read: { readonly file: string; readonly written: WrittenPartnerFileWithLearning }[] = [];
  const fileOf = new Map<string, string>();
  for (const { file, tree } of files) {
    const found = readPartnerFile(tree, catalogue.programme, { now, today: clock.today(), file });
    if (!found.ok) {
      problems.push(...found.problems);
      continue;
    }
    const { partner } = found.value;
    const other = fileOf.get(partner);
    if (other !== undefined) problems.push(problem('partner-twice', ['partner'], { name: partner, other }, file));
    fileOf.set(partner, file);
    read.push({ file, written: found.value });
  }
  if (problems.length > 0) return refused({ kind: 'invalid', problems });
  // In one order, whoever imports: two imports wait for each other and never both.
  read.sort((a, b) => (a.written.partner < b.written.partner ? -1 : 1));
  return wholeOrNothing(
    context,
    (work) => withOffice(store.db, programme, work),
    async (tx) => {
      const imported: ImportedPartner[] = [];
      for (const { file, written } of read) {
        const result = await importByFile(context, tx, { programme, file }, written);
        if (!result.ok) return result;
        imported.push({ ...result.value, code: written.partner });
      }
      return done(imported);
    },
  );
}
