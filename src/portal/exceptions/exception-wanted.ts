import type { ExceptionToForeseeInput } from '../../client/index.ts';
import { addMonths, day as dayOf } from '../../domain/time/day.ts';

export const kinds = ['extension', 'waiver', 'freeze'] as const;
export const waivedKinds = ['everything', 'allButFee', 'clause'] as const;

/** What a form says of an exception so far. */
export interface ExceptionWanted {
  readonly kind: (typeof kinds)[number];
  readonly competency: string;
  /** Empty where it is for every level. */
  readonly level: string;
  /** Of a waiver, what it excuses from. */
  readonly waived: (typeof waivedKinds)[number];
  readonly clause: string | undefined;
  readonly from: string;
  readonly to: string;
}

/** A form before anything is filled in: three months, from today. */
export const nothingWanted = (today: string): ExceptionWanted => ({
  ...{ kind: 'extension', competency: '', level: '', waived: 'everything', clause: undefined },
  ...{ from: today, to: addMonths(dayOf(today), 3) },
});

/** The same once somebody chose something else. Clauses are those of one level: what was chosen in another is none here. */
export function alsoWanted(wanted: ExceptionWanted, chosen: Partial<ExceptionWanted>): ExceptionWanted {
  const isElsewhere = chosen.competency !== undefined || chosen.level !== undefined;
  return { ...wanted, ...(isElsewhere && { waived: 'everything', clause: undefined }), ...chosen };
}

/** As it would be granted, without who decides and why; undefined as long as something of it is not said. */
export function exceptionIn(wanted: ExceptionWanted): ExceptionToForeseeInput | undefined {
  const { kind, competency, level, waived, clause, from, to } = wanted;
  if (competency === '' || from === '' || to === '') return undefined;
  const about = { kind, competency, ...(level !== '' && { level }), from, to };
  if (kind !== 'waiver' || waived === 'everything') return about;
  if (waived === 'allButFee') return { ...about, waives: waived };
  return clause === undefined ? undefined : { ...about, clause };
}
