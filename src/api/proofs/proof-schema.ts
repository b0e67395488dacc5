import { z } from 'zod';
import type { Proof } from '../../actions/proofs/read-proof.ts';
import { JsonDay } from '../../answers/scalars.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import type { AwardProved } from '../../domain/standing/awards-proved.ts';
import { type Voice, voiceOf } from '../../wording/voice.ts';

export const JsonAwardProved = z
  .strictObject({
    competency: z.string(),
    level: z.string(),
    name: z.string().meta({ description: 'The award as people name it.' }),
    state: z.enum(['held', 'no-longer-held']),
    since: JsonDay.meta({
      description: 'The first day of the award; of what is no longer held, the first day on which it was not.',
    }),
    renewal: JsonDay.optional().meta({ description: 'The next renewal, or the one that is open.' }),
    renewableUntil: JsonDay.optional().meta({
      description: 'Where the day of the renewal has gone by and it can still be done: the last day for it.',
    }),
    until: JsonDay.optional().meta({ description: 'The last day on which it is held, where one is known.' }),
  })
  .meta({ id: 'awardProved' });

export const JsonProof = z
  .strictObject({
    day: JsonDay.meta({ description: 'The day that it speaks of.' }),
    address: z.string().meta({ description: 'Where people read it.' }),
    programme: z.strictObject({ code: z.string(), name: z.string() }),
    name: z.string().meta({ description: 'The company.' }),
    country: z.string().optional(),
    awards: z.array(JsonAwardProved).meta({
      description: 'Everything that it was ever given. What is not here, it has never held.',
    }),
    credential: z.record(z.string(), z.unknown()).meta({
      description:
        'The same as a Verifiable Credential of the W3C, signed (eddsa-jcs-2022). The public key: /.well-known/assay-proofs.json.',
    }),
  })
  .meta({ id: 'proof' });

export const awardTold = (award: AwardProved, voice: Voice): z.input<typeof JsonAwardProved> => ({
  ...award,
  name: voice.award(award),
});

export function proofTold(
  proof: Proof,
  language: Language,
  at: { readonly page: string; readonly credential: Readonly<Record<string, unknown>> },
): z.input<typeof JsonProof> {
  const voice = voiceOf(proof.programme.rules, language);
  return {
    day: proof.day,
    address: at.page,
    programme: { code: proof.programme.code, name: voice.say(proof.programme.rules.name) },
    name: proof.name,
    ...(proof.country !== undefined && { country: proof.country }),
    awards: proof.awards.map((award) => awardTold(award, voice)),
    credential: at.credential,
  };
}
