import type { Programme } from '../../domain/catalogue/programme.ts';
import type { Facts } from '../../domain/membership/facts.ts';
import { factsAsStated } from '../../domain/membership/facts-as-stated.ts';
import { endOfTime, type Instant } from '../../domain/time/instant.ts';
import { learningAsStated } from '../../domain/training/learning-from-tree.ts';
import type { LearningTerms } from '../../domain/training/learning-terms.ts';
import type { Tx } from '../tenant.ts';
import { partnerRows } from './partner-rows.ts';
import { writtenFromRows } from './written-from-rows.ts';

/** What evaluation and the planner read about one partner. */
export interface LoadedPartner {
  readonly facts: Facts;
  readonly learning?: LearningTerms;
  /** Of the state that was read: it grows with every write. */
  readonly revision: number;
}

/**
 * The facts of one partner by the names of a programme, people by their code; nothing where there is no such partner for
 * this tenant. What has no dated statement in a file (attributes, records, the membership, claims) is as known at `at`.
 */
export async function loadFacts(
  tx: Tx,
  partner: string,
  programme: Programme,
  at: Instant = endOfTime,
): Promise<LoadedPartner | undefined> {
  const rows = await partnerRows(tx, partner);
  if (!rows) return undefined;
  const { partner: code, learning, ...written } = writtenFromRows(rows, programme.id, at);
  return {
    facts: factsAsStated(code, written, programme),
    ...(learning && { learning: learningAsStated(learning, programme) }),
    revision: rows.partner.revision,
  };
}
