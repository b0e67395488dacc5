import type { z } from 'zod';
import type { Path } from '../problems/problem.ts';
import type { Duration } from '../time/duration.ts';
import type { AuditTerms } from './audit-terms.ts';
import { type Reading, report } from './pack-names.ts';
import type { EvidenceKind } from './programme.ts';
import { textFromWritten } from './text-from-written.ts';
import type { WrittenEvidenceKind } from './written/evidence-kind.ts';

type Written = z.infer<typeof WrittenEvidenceKind>;

/** The kinds of evidence of a programme, each coming about in one way at the most. */
export const evidenceKindsFromWritten = (
  written: Readonly<Record<string, Written>>,
  path: Path,
  reading: Reading,
): ReadonlyMap<string, EvidenceKind> =>
  new Map(
    Object.entries(written).map(([id, { title, fee, reference, audit }]) => {
      if (audit && reference) report(reading, 'evidence-of-two-kinds', [...path, id, 'reference']);
      return [
        id,
        {
          ...(title !== undefined && { title: textFromWritten(title) }),
          ...{ fee: fee ?? false, reference: reference ?? false },
          ...(audit && { audit: termsFromWritten(audit, [...path, id, 'audit'], reading) }),
        },
      ];
    }),
  );

function termsFromWritten(
  { cure, retry, validFor, shared }: NonNullable<Written['audit']>,
  path: Path,
  reading: Reading,
): AuditTerms {
  for (const [key, duration] of Object.entries({ cure, retry, validFor }))
    if (duration && lengthOf(duration) < 0) report(reading, 'negative-duration', [...path, key], { key });
  return { ...(cure && { cure }), ...(retry && { retry }), ...(validFor && { validFor }), ...(shared && { shared }) };
}

const lengthOf = (duration: Duration): number => ('months' in duration ? duration.months : duration.days);
