import type { EvidenceMatter } from '../../domain/notices/matter.ts';
import type { DisputeCause } from '../../domain/notices/notice.ts';
import type { Bilingual } from '../bilingual.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';

interface Told {
  readonly evidence: string;
  /** The day on which it happened. */
  readonly on: string;
  readonly since: string;
  /** The first day on which it counts no more. */
  readonly revoked: string;
}
interface Said {
  readonly title: string;
  readonly sentences: readonly string[];
}
type Sentences = Readonly<Record<DisputeCause, (told: Told) => Said>>;

const en: Sentences = {
  'evidence-disputed': ({ evidence, on, since }) => ({
    title: `Evidence is disputed: ${evidence} of ${on}`,
    sentences: [
      `The office has disputed it on ${since}. Until it is settled it may count or not.`,
      'The page of the evidence says why, and there you can answer.',
    ],
  }),
  'evidence-upheld': ({ evidence, on, since }) => ({
    title: `Disputed evidence is upheld: ${evidence} of ${on}`,
    sentences: [`The office has upheld it on ${since}: it counts as before.`],
  }),
  'evidence-revoked': ({ evidence, on, since, revoked }) => ({
    title: `Evidence is revoked: ${evidence} of ${on}`,
    sentences: [
      `The office has revoked it on ${since}: it counts no more from ${revoked} on.`,
      'The page of the evidence says why, and the standing what that does to your awards.',
    ],
  }),
};

const de: Sentences = {
  'evidence-disputed': ({ evidence, on, since }) => ({
    title: `Ein Beleg ist bestritten: ${evidence} vom ${on}`,
    sentences: [
      `Das Büro hat ihn am ${since} bestritten. Bis es entschieden hat, zählt er nur vielleicht.`,
      'Auf der Seite der Belege steht, warum; dort können Sie auch antworten.',
    ],
  }),
  'evidence-upheld': ({ evidence, on, since }) => ({
    title: `Ein bestrittener Beleg ist bestätigt: ${evidence} vom ${on}`,
    sentences: [`Das Büro hat ihn am ${since} bestätigt: Er zählt wie zuvor.`],
  }),
  'evidence-revoked': ({ evidence, on, since, revoked }) => ({
    title: `Ein Beleg ist widerrufen: ${evidence} vom ${on}`,
    sentences: [
      `Das Büro hat ihn am ${since} widerrufen: Er zählt ab ${revoked} nicht mehr.`,
      'Auf der Seite der Belege steht, warum; was das für Ihre Auszeichnungen heißt, zeigt der Stand.',
    ],
  }),
};

const words: Bilingual<Sentences> = { en, de };

/** What somebody must hear of a dispute about evidence. */
export function disputeInWords(
  cause: DisputeCause,
  { evidence, on, revokedOn = on }: EvidenceMatter,
  since: typeof on,
  voice: Voice,
): Said {
  const day = (one: typeof on) => dayInWords(one, voice.language);
  return words[voice.language][cause]({
    ...{ evidence: voice.evidence(evidence), on: day(on) },
    ...{ since: day(since), revoked: day(revokedOn) },
  });
}
