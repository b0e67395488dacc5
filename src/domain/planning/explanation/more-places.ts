import type { Training, TrainingOffer } from '../../training/training.ts';
import type { ColumnModel } from '../column-model.ts';
import type { PlanRequest } from '../plan-request.ts';
import { groupKey, sessionKey, voucherKey } from '../supply-keys.ts';
import { type FoundPlan, type OtherPlan, otherPlan } from './other-plan.ts';

/** Something of which there is only so much. */
export type LimitedThing =
  | { readonly kind: 'seat'; readonly offer: string; readonly session: string }
  /** A place in a class that is bought as a whole. */
  | { readonly kind: 'place'; readonly offer: string }
  | { readonly kind: 'voucher'; readonly voucher: string };

/** What one more of it would be worth. */
export interface MorePlaces {
  readonly of: LimitedThing;
  readonly more: OtherPlan;
}

/** One more of each thing that people could ask for more often than it is there. */
export function morePlaces(found: FoundPlan, request: PlanRequest, model: ColumnModel): readonly MorePlaces[] {
  const isScarce = scarceIn(model);
  const { training, learning } = request;
  const seats = training.offers.flatMap((offer) => [
    ...(offer.group && isScarce(groupKey(offer)) ? [{ kind: 'place', offer: offer.id } as const] : []),
    ...offer.sessions
      .filter((session) => session.seats !== undefined && isScarce(sessionKey(offer, session)))
      .map(({ id }) => ({ kind: 'seat', offer: offer.id, session: id }) as const),
  ]);
  const vouchers = learning.vouchers
    .filter(({ id }) => isScarce(voucherKey(id)))
    .map(({ id }) => ({ kind: 'voucher', voucher: id }) as const);
  return [...seats, ...vouchers].map((of) => ({ of, more: otherPlan(found, withMore(of, 1, request)) }));
}

/** What nobody could use up entirely is no limit. */
function scarceIn({ rows, blocks }: ColumnModel): (row: string) => boolean {
  const used = rows.map(() => 0);
  for (const { count, columns } of blocks) {
    const most = new Map<number, number>();
    for (const [row, amount] of columns.flatMap(({ supplies }) => supplies))
      if (amount < 0) most.set(row, Math.max(most.get(row) ?? 0, -amount));
    for (const [row, amount] of most) used[row] = (used[row] as number) + count * amount;
  }
  return (id) => rows.some((row, index) => row.id === id && (used[index] as number) > row.available);
}

/** The request with so many more of it. */
export function withMore(of: LimitedThing, count: number, request: PlanRequest): PlanRequest {
  const { training, learning } = request;
  switch (of.kind) {
    case 'seat': {
      const more = (offer: TrainingOffer): TrainingOffer => ({
        ...offer,
        sessions: offer.sessions.map((one) =>
          one.id === of.session && one.seats !== undefined ? { ...one, seats: one.seats + count } : one,
        ),
      });
      return { ...request, training: withOffer(training, of.offer, more) };
    }
    case 'place': {
      const more = ({ group, ...offer }: TrainingOffer): TrainingOffer => ({
        ...offer,
        ...(group && { group: { ...group, seats: group.seats + count } }),
      });
      return { ...request, training: withOffer(training, of.offer, more) };
    }
    case 'voucher': {
      const vouchers = learning.vouchers.map((one) =>
        one.id === of.voucher ? { ...one, count: one.count + count } : one,
      );
      return { ...request, learning: { ...learning, vouchers } };
    }
    default:
      return of satisfies never;
  }
}

const withOffer = (training: Training, id: string, changed: (offer: TrainingOffer) => TrainingOffer): Training => ({
  ...training,
  offers: training.offers.map((offer) => (offer.id === id ? changed(offer) : offer)),
});
