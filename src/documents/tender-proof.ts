import type { TenderProof } from '../domain/standing/tender-proof.ts';
import { countryInWords } from '../wording/country-in-words.ts';
import { tenderProofWords } from '../wording/documents/tender-proof-words.ts';
import { dayInWords } from '../wording/time-in-words.ts';
import type { Block, PrintedDocument } from './document.ts';

/** The document by which a partner proves in a tender what it holds. */
export function tenderProof(proof: TenderProof): PrintedDocument {
  const words = tenderProofWords[proof.language];
  const day = dayInWords(proof.day, proof.language);
  return {
    language: proof.language,
    title: words.title(proof.partner),
    made: proof.made,
    foot: words.foot(proof.partner, day, proof.code),
    blocks: [
      { kind: 'paragraph', text: words.lead(day, proof.programme) },
      {
        kind: 'facts',
        facts: [
          { name: words.partner, text: proof.partner },
          ...(proof.country === undefined
            ? []
            : [{ name: words.country, text: countryInWords(proof.country, proof.language) }]),
          { name: words.programme, text: proof.programme },
          { name: words.asOf, text: day },
        ],
      },
      ...awardsOf(proof),
      ...peopleOf(proof),
      { kind: 'heading', text: words.check },
      { kind: 'paragraph', text: words.checkHow },
      { kind: 'link', address: proof.page },
      { kind: 'paragraph', text: words.code(proof.code) },
      { kind: 'heading', text: words.signature },
      { kind: 'code', text: proof.signature },
      { kind: 'paragraph', text: words.signatureHow(proof.keys), small: true },
    ],
    attached: { name: 'proof.json', about: words.attached, mediaType: 'application/ld+json', text: proof.signed },
  };
}

/** Only what is held: what is over is told at the address. */
function awardsOf({ awards, language }: TenderProof): readonly Block[] {
  const words = tenderProofWords[language];
  const held = awards.filter(({ state }) => state === 'held');
  return [
    { kind: 'heading', text: words.awards },
    held.length === 0
      ? { kind: 'paragraph', text: words.none }
      : {
          kind: 'table',
          about: words.awards,
          columns: [{ title: words.award }, { title: words.since }, { title: words.renewal }],
          rows: held.map((award) => [award.name, dayInWords(award.since, language), renewalOf(award, language)]),
        },
  ];
}

function renewalOf(award: TenderProof['awards'][number], language: TenderProof['language']): string {
  if (award.state !== 'held' || award.renewal === undefined) return '–';
  if (award.renewableUntil === undefined) return dayInWords(award.renewal, language);
  return tenderProofWords[language].renewableUntil(dayInWords(award.renewableUntil, language));
}

function peopleOf({ people: { named, all }, language }: TenderProof): readonly Block[] {
  const words = tenderProofWords[language];
  return [
    { kind: 'heading', text: words.people },
    { kind: 'paragraph', text: words.peopleInAll(all) },
    { kind: 'paragraph', text: named.length > 0 ? words.peopleNamed : words.nobodyNamed },
    ...(named.length > 0 ? [{ kind: 'list' as const, items: named }] : []),
  ];
}
