import type { Decider } from '../../domain/awards/award-decision.ts';

/** What whoever reads a decision may know of it. */
export interface WhoAndWhy {
  readonly nameOf: (user: string) => string | undefined;
  readonly mayKnowWhy: boolean;
}

export const whyOf = (reason: string | null, { mayKnowWhy }: WhoAndWhy): { readonly reason?: string } =>
  reason === null || !mayKnowWhy ? {} : { reason };

export function deciderOf(kind: Decider['kind'], id: string | null, { nameOf }: WhoAndWhy): Decider {
  const name = kind === 'user' && id !== null ? nameOf(id) : undefined;
  return { kind, ...(name !== undefined && { name }) };
}
