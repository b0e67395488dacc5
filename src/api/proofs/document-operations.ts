import { z } from 'zod';
import { checkDocument } from '../../actions/proofs/check-document.ts';
import { type DocumentToPrint, makeDocument, type Printed } from '../../actions/proofs/make-document.ts';
import { sealed } from '../../actions/proofs/sealer.ts';
import { done } from '../../actions/refusal.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { tenderProof } from '../../documents/tender-proof.ts';
import { writePdf } from '../../documents/write-pdf.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import type { TenderProof } from '../../domain/standing/tender-proof.ts';
import { voiceOf } from '../../wording/voice.ts';
import type { ApiParts } from '../api-parts.ts';
import { type AnyOperation, atPartner, onServer } from '../operations/operation.ts';
import { ReadyText } from '../operations/reply.ts';
import { addressOfReader } from '../reference/address-of-reader.ts';
import { credentialOf, issuerPath } from './credential.ts';
import { awardTold, JsonAwardProved } from './proof-schema.ts';

const tag = 'Proofs';

const JsonChecked = z
  .strictObject({
    by: z.enum(['file', 'code']).meta({
      description:
        'By its hash, the file is exactly the one that was made. By its code, there was such a document: compare what it said.',
    }),
    code: z.string(),
    madeOn: JsonDay.meta({ description: 'The day that it speaks of.' }),
    language: z.enum(['en', 'de']),
    awards: z.array(JsonAwardProved).meta({ description: 'What it said.' }),
    peopleNamed: z.int().meta({ description: 'So many people it names; their names are in the document alone.' }),
  })
  .meta({ id: 'documentChecked' });

/** What a partner hands in with a tender, and how others check it. */
export const documentOperations = (parts: Pick<ApiParts, 'sealer' | 'address'>): readonly AnyOperation[] => [
  atPartner({
    method: 'POST',
    path: '/proof-documents',
    id: 'makeProofDocument',
    tag,
    summary: 'Make a dated, signed PDF of what the partner holds',
    description:
      'For the administrators of the partner. It names those people who agreed to it, and of the others says only how many they are. The partner must show its page, as the document is checked there.',
    status: 201,
    body: z.strictObject({ language: z.enum(['en', 'de']).optional() }).meta({ id: 'proofDocumentWanted' }),
    answer: z.string(),
    otherForm: 'application/pdf',
    act: async ({ context, programme, partner, body, language: asked, request }) => {
      const language = body.language ?? asked;
      const about = { programme: programme.id, partner, language };
      const server = addressOfReader(request, parts.address);
      const made = await makeDocument(context, about, (document) => printed(document, language, server, parts));
      if (!made.ok) return made;
      const { pdf, code } = made.value;
      return done({ body: () => new ReadyText('application/pdf', pdf, `proof-${code}.pdf`) });
    },
  }),
  onServer({
    method: 'GET',
    path: '/proofs/:address/documents/:document',
    id: 'checkProofDocument',
    tag,
    summary: 'Whether a document of a partner comes from here, for whoever has it',
    isPublic: true,
    params: z.strictObject({
      address: z.string().min(1).max(80),
      document: z
        .string()
        .min(1)
        .max(80)
        .meta({ description: 'The SHA-256 of the file in hexadecimal digits, or the code that stands on it.' }),
    }),
    answer: JsonChecked,
    act: async ({ context, params, language }) => {
      const checked = await checkDocument(context, params);
      if (!checked.ok) return checked;
      const { by, code, made_on: madeOn, awards, people_named: peopleNamed, rules } = checked.value;
      const voice = voiceOf(rules, language);
      return done({
        body: () => ({
          ...{ by, code, madeOn, peopleNamed, language: checked.value.language },
          awards: awards.map((award) => awardTold(award, voice)),
        }),
      });
    },
  }),
];

/** Signs what is to be said, and prints it with the signature. */
function printed(
  { proof, people, code, now }: DocumentToPrint,
  language: Language,
  server: string,
  { sealer }: Pick<ApiParts, 'sealer'>,
): Printed {
  const [page, keys] = [`${server}/proof/${proof.address}`, `${server}${issuerPath}`];
  const { credentialSubject: subject, ...said } = credentialOf(proof, { server, page });
  const document = { code, peopleNamed: people.named, peopleInAll: people.all };
  const signed = sealed({ ...said, credentialSubject: { ...subject, document } }, sealer, { issuer: keys, at: now });
  const voice = voiceOf(proof.programme.rules, language);
  const ready: TenderProof = {
    ...{ language, made: now, day: proof.day, partner: proof.name, country: proof.country },
    ...{ programme: voice.say(proof.programme.rules.name), people, page, code, keys },
    awards: proof.awards.map((award) => ({ ...award, name: voice.award(award) })),
    signature: String(signed.proof['proofValue']),
    signed: `${JSON.stringify(signed, null, 2)}\n`,
  };
  return writePdf(tenderProof(ready));
}
