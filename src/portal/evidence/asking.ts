import { queryOptions } from '@tanstack/react-query';
import {
  disputeEvidence,
  foreseeEvidenceDispute,
  listEvidenceDisputes,
  listEvidenceStatements,
  settleEvidenceDispute,
  type WrittenEvidence,
} from '../../client/index.ts';
import { evidenceDisputeWords } from '../../wording/portal/evidence-dispute-words.ts';
import type { InDoubt } from '../disputes/in-doubt.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** A piece of evidence, by the id of its statement. */
export interface EvidenceStated {
  readonly id: string;
  readonly statement: WrittenEvidence;
}

/** All evidence of a partner, page after page; what happened last comes first. */
export const evidenceAsked = ({ programme, partner }: PartnerPlace) =>
  queryOptions({
    queryKey: ['evidence', programme, partner],
    queryFn: async (): Promise<readonly EvidenceStated[]> => {
      const statements: EvidenceStated[] = [];
      for (let after: string | undefined; ; ) {
        const query = { limit: '200', ...(after !== undefined && { cursor: after }) };
        const page = await answerOf(listEvidenceStatements({ path: { programme, partner }, query }));
        statements.push(...page.statements);
        if (page.next === undefined) return statements.sort((a, b) => (a.statement.on < b.statement.on ? 1 : -1));
        after = page.next;
      }
    },
  });

/** What of it was disputed, the newest first. */
export const evidenceDisputesAsked = ({ programme, partner }: PartnerPlace) =>
  queryOptions({
    queryKey: ['evidence-disputes', programme, partner],
    queryFn: async () => (await answerOf(listEvidenceDisputes({ path: { programme, partner } }))).disputes,
  });

/** Evidence that is in doubt, or may be. */
export const evidenceInDoubt = ({ programme, partner }: PartnerPlace, evidence: string): InDoubt => {
  const path = { programme, partner };
  return {
    ...{ place: path, statement: evidence, words: evidenceDisputeWords },
    foresee: (query) => answerOf(foreseeEvidenceDispute({ path: { ...path, evidence }, query })),
    dispute: (reason, headers) => answerOf(disputeEvidence({ path, body: { evidence, reason }, headers })),
    settle: (id, settled, headers) =>
      answerOf(settleEvidenceDispute({ path: { ...path, id }, body: { settled }, headers })),
  };
};
