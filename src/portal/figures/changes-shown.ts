import type { MeasurementOfMetric, RestatementForeseen } from '../../client/index.ts';

/** One figure of a period that a list says otherwise, or does not name. */
export interface FigureChange {
  readonly key: string;
  readonly kind: 'corrected' | 'added' | 'withdrawn' | 'missing';
  readonly figure: MeasurementOfMetric;
  /** Of one time several may have been reported. */
  readonly before: readonly MeasurementOfMetric['value'][];
  readonly after: readonly MeasurementOfMetric['value'][];
}

/** Everything that a list says otherwise, by figure and in the order of time. */
export function changesShown(
  { corrected, added, missing }: RestatementForeseen['compared'],
  isComplete: boolean,
): readonly FigureChange[] {
  const changes: readonly Omit<FigureChange, 'key'>[] = [
    ...corrected.map(({ before, after }) => ({
      ...{ kind: 'corrected' as const, figure: after },
      ...{ before: before.map(({ figure }) => figure.value), after: [after.value] },
    })),
    ...added.map((figure) => ({ kind: 'added' as const, figure, before: [], after: [figure.value] })),
    ...missing.map(({ figure }) => ({
      ...{ kind: isComplete ? ('withdrawn' as const) : ('missing' as const), figure },
      ...{ before: [figure.value], after: isComplete ? [] : [figure.value] },
    })),
  ];
  const timeOf = ({ figure: { month, on } }: Omit<FigureChange, 'key'>) => on ?? month ?? '';
  return changes
    .toSorted((a, b) => a.figure.metric.localeCompare(b.figure.metric) || timeOf(a).localeCompare(timeOf(b)))
    .map((one, index) => ({ ...one, key: String(index) }));
}
