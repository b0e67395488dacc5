import { readImport } from '../actions/imports/read-import.ts';
import type { ImportContext } from '../actions/imports/sheet-reader.ts';
import type { JobData } from '../actions/queued/job.ts';

/** Does the job `people-import`: one at a time, as a large sheet takes memory. */
export const importReader =
  (context: ImportContext) =>
  (job: JobData<'people-import'>): Promise<void> =>
    readImport(context, job);
