import type { TrainingOffer } from '../training/training.ts';

/** What there is only so much of, by name. */
export const groupKey = ({ id }: TrainingOffer): string => `group ${id}`;
export const sessionKey = ({ id }: TrainingOffer, session: { readonly id: string }): string =>
  `session ${id} ${session.id}`;
export const voucherKey = (id: string): string => `voucher ${id}`;
