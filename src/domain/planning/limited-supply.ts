import type { Training, TrainingOffer } from '../training/training.ts';
import type { Block, Column } from './column-model.ts';
import type { PlanRequest } from './plan-request.ts';
import { groupKey, sessionKey, voucherKey } from './supply-keys.ts';

/** Where money, risk and other things that there is only so much of stand among the rows. */
export interface LimitedRows {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly budget?: number;
  readonly risk?: number;
}

/** Offers that can still be taken, by id; seats that suffice for everybody are no limit. */
export function stillOpen({ training, facts, day }: PlanRequest): Training {
  const offers = training.offers.flatMap((offer): readonly TrainingOffer[] => {
    if (offer.to !== undefined && offer.to < day) return [];
    if (offer.sessions.length === 0) return [offer];
    const sessions = offer.sessions
      .filter(({ from }) => from >= day)
      .map(({ seats, ...session }) => ({
        ...session,
        ...(seats !== undefined && seats < facts.people.length && { seats }),
      }));
    return sessions.length === 0 ? [] : [{ ...offer, sessions }];
  });
  return { ...training, offers: offers.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** What there is only so much of: seats of sessions and groups, vouchers. */
export function resourcesOf({
  training,
  learning,
}: PlanRequest): readonly { readonly id: string; readonly available: number }[] {
  return [
    ...training.offers.flatMap((offer) => [
      ...(offer.group ? [{ id: groupKey(offer), available: 0 }] : []),
      ...offer.sessions.flatMap((session) =>
        session.seats === undefined ? [] : [{ id: sessionKey(offer, session), available: session.seats }],
      ),
    ]),
    ...learning.vouchers.map(({ id, count }) => ({ id: voucherKey(id), available: count })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Classes that are bought for a whole group. */
export function boughtBlocks({ training, facts }: PlanRequest, { rowOf, budget }: LimitedRows): readonly Block[] {
  const paying = (cost: number): Column['supplies'] => (budget === undefined || cost === 0 ? [] : [[budget, -cost]]);
  return training.offers.flatMap((offer): readonly Block[] => {
    if (!offer.group) return [];
    const { price, seats } = offer.group;
    const column: Column = {
      id: offer.id,
      cost: price,
      supplies: [[rowOf.get(groupKey(offer)) as number, seats], ...paying(price)],
    };
    return [{ id: groupKey(offer), count: Math.ceil(facts.people.length / seats), least: 0, columns: [column] }];
  });
}
