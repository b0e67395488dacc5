import { type ImportReport, mostProblems, nothingRead } from './import-report.ts';
import type { PeopleMerged } from './merge-people.ts';
import type { SheetRead } from './sheet-reader.ts';

/** What is told of a sheet that can be taken over. */
export function reportOf(sheet: SheetRead, { changes, alike, unchanged, ofWallets }: PeopleMerged): ImportReport {
  const kinds = Map.groupBy(changes, ({ kind }) => kind);
  return {
    ...about(sheet),
    changes: Object.fromEntries([...kinds].map(([kind, list]) => [kind, list.length])),
    corrected: (kinds.get('credential') ?? []).filter(({ ends }) => ends !== undefined).length,
    ...{ unchanged, ofWallets, alike },
  };
}

/** What is told of one that cannot: everything that is wrong, in the order of its rows. */
export function refusedReport(sheet: SheetRead): ImportReport {
  const rowOf = ({ path: [row] }: SheetRead['problems'][number]) => (typeof row === 'number' ? row : 0);
  const problems = sheet.problems.toSorted((a, b) => rowOf(a) - rowOf(b));
  return { ...about(sheet), problems: problems.slice(0, mostProblems), problemCount: problems.length };
}

const about = ({
  form,
  encoding,
  columns,
  sample,
  mapping,
  guesses,
  unread,
  dates,
  read,
}: SheetRead): ImportReport => ({
  ...nothingRead,
  ...{ columns, sample, mapping },
  ...(form && { form }),
  ...(encoding && { encoding }),
  ...(guesses && { guesses }),
  ...(unread && { unread }),
  ...(dates && { dates }),
  ...(read && { counts: read.counts }),
});
