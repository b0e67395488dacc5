import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { DisputeToSettleInput, ImpactOfFacts } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import type { Bilingual } from '../../wording/bilingual.ts';
import type { DisputeWords } from '../../wording/portal/dispute-words.ts';
import type { changeHeaders } from '../membership/use-writing.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** What is asked before something is done about a statement: what it would do to the awards. */
export interface AheadAsked {
  readonly upheld?: 'true';
  readonly revoked?: string;
}

/** What is sent with every change. */
type ChangeSent = ReturnType<typeof changeHeaders>;

/** A statement that is in doubt, or may be: somebody's credential, or evidence of the partner. */
export interface InDoubt {
  readonly place: PartnerPlace;
  /** The id of the statement. */
  readonly statement: string;
  readonly words: Bilingual<DisputeWords>;
  readonly foresee: (asked: AheadAsked) => Promise<ImpactOfFacts>;
  readonly dispute: (reason: string, headers: ChangeSent) => Promise<unknown>;
  readonly settle: (dispute: string, settled: DisputeToSettleInput['settled'], headers: ChangeSent) => Promise<unknown>;
}

/** What is to be done about it: it is disputed, or a dispute is settled so. */
export type ChangeOfDispute = 'disputed' | 'upheld' | { readonly revoked: string };

/** What it would do to the awards. */
export const disputeAhead = ({ statement, foresee }: InDoubt, change: ChangeOfDispute, language: Language) =>
  queryOptions({
    // Not among what is read anew once it is done: the statement that it asks about is another one by then.
    queryKey: ['dispute-ahead', statement, change, language],
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: () => foresee(askedFor(change)),
  });

function askedFor(change: ChangeOfDispute): AheadAsked {
  if (change === 'disputed') return {};
  return change === 'upheld' ? { upheld: 'true' } : { revoked: change.revoked };
}
