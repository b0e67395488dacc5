import { type ReferenceState, referenceState } from '../../domain/membership/reference-state.ts';
import { type Day, lastDay } from '../../domain/time/day.ts';
import type { EvidenceLink, ReferenceRow } from '../../store/membership/references.ts';

/** Where a request stands, with the evidence that it has become, as that is known now. */
export const stateOfReference = (row: ReferenceRow, evidence: EvidenceLink | undefined, day: Day): ReferenceState =>
  referenceState(
    {
      askedOn: row.asked_on as Day,
      isSent: row.sent_at !== null,
      isWithdrawn: row.withdrawn_at !== null,
      ...(row.answer !== null && { answer: row.answer }),
      ...(evidence && { evidence: { validThrough: (evidence.valid_through ?? lastDay) as Day } }),
    },
    day,
  );

/** The statement that stands for another one now: the last of its corrections; none where it was taken back. */
export function evidenceNow(chain: readonly EvidenceLink[]): (id: string) => EvidenceLink | undefined {
  const byId = new Map(chain.map((one) => [one.id, one]));
  const correction = new Map(chain.flatMap((one) => (one.corrects === null ? [] : [[one.corrects, one] as const])));
  return (id) => {
    let one = byId.get(id);
    for (let next = correction.get(id); next; next = correction.get(next.id)) one = next;
    return one?.is_known ? one : undefined;
  };
}
