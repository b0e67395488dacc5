import { z } from 'zod';
import { WrittenDuration, WrittenText } from './scalars.ts';

const WrittenAuditTerms = z
  .strictObject({
    /** How long after the audit its findings can be cured; left out, an audit with a finding is not passed. */
    cure: WrittenDuration.optional(),
    /** How long after an audit that was not passed the next one can be applied for; left out, at once. */
    retry: WrittenDuration.optional(),
    /** How long a pass is valid; left out, for good. */
    validFor: WrittenDuration.optional(),
    /** A pass counts in every competency that asks for this kind, as of a part that is common to them; left out, in the one that it was for. */
    shared: z.literal(true).optional(),
    note: WrittenText.optional(),
    source: z.string().optional(),
  })
  .meta({
    id: 'auditTerms',
    description:
      'By which terms an audit runs: { cure: { days: 15 }, retry: { days: 7 }, validFor: { months: 24 } }. Every key may be left out.',
  });

/** A kind of evidence, and how it comes about where that is done here. */
export const WrittenEvidenceKind = z
  .strictObject({
    title: WrittenText.optional(),
    note: WrittenText.optional(),
    source: z.string().optional(),
    /** What is paid. A waiver of the requirement may leave it due. */
    fee: z.boolean().optional(),
    /** What a customer says of the partner's work; the partner asks the customer for it by letter. */
    reference: z.boolean().optional(),
    /** What an auditor finds at the partner, who applies for it. */
    audit: WrittenAuditTerms.optional(),
  })
  .meta({ id: 'evidenceKind' });
