import type { ImportReading, ImportReport } from './import-report.ts';

interface Before {
  readonly columns: string | null;
  readonly reading: unknown;
  readonly report: unknown;
}

/** How sheets were read before, by their columns, and who was said to be whom in any of them; what was said last counts. */
export function rememberedReadings(newestFirst: readonly Before[]): {
  readonly remembered: Readonly<Record<string, ImportReading>>;
  readonly same: Readonly<Record<string, string>>;
} {
  const oldestFirst = newestFirst.toReversed();
  const remembered = oldestFirst.flatMap(({ columns, reading, report }) => {
    const { same: _, ...how } = reading as ImportReading;
    return columns === null ? [] : [[columns, { ...how, columns: (report as ImportReport).mapping }] as const];
  });
  return {
    remembered: Object.fromEntries(remembered),
    same: Object.assign({}, ...oldestFirst.map(({ reading }) => (reading as ImportReading).same ?? {})),
  };
}
