import type { PeopleImportRow } from '../../store/imports/people-imports.ts';
import type { ImportReading, ImportReport } from './import-report.ts';

interface Before {
  readonly state: PeopleImportRow['state'];
  readonly columns: string | null;
  readonly reading: unknown;
  readonly report: unknown;
}

/**
 * How sheets were read before, by their columns, and who was said to be whom in any of them; what was said last counts. Of a
 * sheet that was taken over all of it is remembered. Of one that was refused, thrown away or waits only how somebody has said
 * that it is to be read: the mended one with the same columns is read so too.
 */
export function rememberedReadings(newestFirst: readonly Before[]): {
  readonly remembered: Readonly<Record<string, ImportReading>>;
  readonly same: Readonly<Record<string, string>>;
} {
  const remembered = new Map<string, ImportReading>();
  const same: Record<string, string> = {};
  for (const { state, columns, reading, report } of newestFirst.toReversed()) {
    const { same: said, ...how } = reading as ImportReading;
    const isTaken = state === 'applied' || state === 'undone';
    if (isTaken) Object.assign(same, said);
    if (columns === null || (!isTaken && Object.keys(how).length === 0)) continue;
    // Where nothing was said of a sheet it was read as the one before it.
    const before = Object.keys(how).length === 0 || how.columns === undefined ? remembered.get(columns) : undefined;
    remembered.set(columns, { ...before, ...how, ...(isTaken && { columns: (report as ImportReport).mapping }) });
  }
  return { remembered: Object.fromEntries(remembered), same };
}
