import type { AwardEnding } from '../../domain/renewal/unpaid-renewal.ts';
import type { RenewalRow } from '../../store/renewals/renewals.ts';

/** What a partner let go by a renewal that was asked for, and its last day; nothing where that was taken back. */
export const letGoIn = ({
  choices,
  taken_back_at,
}: Pick<RenewalRow, 'choices' | 'taken_back_at'>): readonly AwardEnding[] =>
  taken_back_at === null
    ? choices.flatMap(({ competency, level, renewAt, lastDay }) =>
        renewAt === null ? [{ competency, level, ends: lastDay }] : [],
      )
    : [];
