import type { AwardMatter } from '../../domain/notices/matter.ts';
import type { ApplicationCause } from '../../domain/notices/notice.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Bilingual } from '../bilingual.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';

interface Said {
  readonly title: string;
  readonly sentences: readonly string[];
}
type Sentences = Readonly<Record<ApplicationCause, (award: string, on: string) => Said>>;

const en: Sentences = {
  'application-granted': (award, on) => ({
    title: `You have ${award}`,
    sentences: [
      `The office has granted your application: you hold the award from ${on} on.`,
      'The page of the award says on what terms.',
    ],
  }),
  'application-refused': (award, on) => ({
    title: `The application for ${award} is refused`,
    sentences: [
      `The office has refused it on ${on}; nothing else has changed.`,
      'The page of the application says why. You can apply again.',
    ],
  }),
  'application-undone': (award, on) => ({
    title: `It was taken back that you have ${award}`,
    sentences: [
      `The office has taken it back on ${on}; what you held before, you hold as before.`,
      'The page of the application says why.',
    ],
  }),
};

const de: Sentences = {
  'application-granted': (award, on) => ({
    title: `${award} ist Ihnen verliehen`,
    sentences: [
      `Das Büro hat Ihren Antrag bewilligt: Sie halten die Auszeichnung ab ${on}.`,
      'Auf der Seite der Auszeichnung steht, zu welchen Bedingungen.',
    ],
  }),
  'application-refused': (award, on) => ({
    title: `Der Antrag auf ${award} ist abgelehnt`,
    sentences: [
      `Das Büro hat ihn am ${on} abgelehnt; sonst hat sich nichts geändert.`,
      'Auf der Seite des Antrags steht, warum. Sie können neu beantragen.',
    ],
  }),
  'application-undone': (award, on) => ({
    title: `Die Verleihung von ${award} ist zurückgenommen`,
    sentences: [
      `Das Büro hat sie am ${on} zurückgenommen; was Sie zuvor hielten, halten Sie weiter.`,
      'Auf der Seite des Antrags steht, warum.',
    ],
  }),
};

const words: Bilingual<Sentences> = { en, de };

/** What somebody must hear of an award that was applied for. */
export const applicationInWords = (
  cause: ApplicationCause,
  { award }: Pick<AwardMatter, 'award'>,
  since: Day,
  voice: Voice,
): Said => words[voice.language][cause](voice.award(award), dayInWords(since, voice.language));
