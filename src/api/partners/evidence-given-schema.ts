import { z } from 'zod';
import type { ReferenceListed } from '../../actions/references/list-references.ts';
import { JsonDay, JsonVerdict } from '../../answers/scalars.ts';
import { type Verification, verifications } from '../../domain/catalogue/verification.ts';
import type { EvidenceAsked } from '../../domain/standing/evidence-asked.ts';
import { evidencePoint } from '../../wording/findings/record-finding.ts';
import type { Voice } from '../../wording/voice.ts';

/** The statement that an answer or a pass has become. */
export const JsonEvidenceLink = z.strictObject({
  id: z.string(),
  state: z.enum(['confirmed', 'provisional', 'disputed']),
  verification: z.enum(verifications),
  validThrough: JsonDay.optional(),
});

/** A statement without a word about its proof is verified, as in a partner file. */
export const evidenceLinkTold = ({
  id,
  state,
  verification,
  valid_through,
}: NonNullable<ReferenceListed['evidence']>) => ({
  ...{ id, state, verification: (verification ?? 'verified') as Verification },
  ...(valid_through !== null && { validThrough: valid_through }),
});

/** The clauses that ask for evidence that somebody else gives, and how many of it count there. */
export const JsonEvidenceAsked = z.array(
  z.strictObject({
    competency: z.string(),
    level: z.string(),
    clause: z.string(),
    kind: z.string(),
    text: z.string().meta({ description: 'What is asked, as a sentence.' }),
    details: z.array(z.string()).meta({ description: 'Which ones count, and how many are missing.' }),
    needed: z.number().int(),
    found: z.number().int(),
    verdict: JsonVerdict,
  }),
);

export const evidenceAskedTold = (clauses: readonly EvidenceAsked[], voice: Voice): z.input<typeof JsonEvidenceAsked> =>
  clauses.map(({ competency, level, finding }) => {
    const { text, details = [] } = evidencePoint(finding, voice);
    return {
      ...{ competency, level, clause: finding.id, kind: finding.evidence, text, details: [...details] },
      ...{ needed: finding.needed, found: finding.found.length, verdict: finding.verdict },
    };
  });
