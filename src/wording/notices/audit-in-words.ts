import type { AuditMatter } from '../../domain/notices/matter.ts';
import type { AuditCause } from '../../domain/notices/notice.ts';
import type { Bilingual } from '../bilingual.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';

interface Told {
  readonly award: string;
  /** The day of the audit, or on which it was passed or not. */
  readonly on: string;
  readonly by: string;
  readonly again: string;
}
interface Said {
  readonly title: string;
  readonly sentences: readonly string[];
}
type Sentences = Readonly<Record<AuditCause, (told: Told) => Said>>;

const en: Sentences = {
  'audit-scheduled': ({ award, on }) => ({
    title: `The audit for ${award} is on ${on}`,
    sentences: ['The page of the audits says who audits, and by which text.'],
  }),
  'audit-to-cure': ({ award, on, by }) => ({
    title: `The audit for ${award} has findings to be cured by ${by}`,
    sentences: [
      `The audit was on ${on}. Say of each finding by ${by} that it is cured, and how.`,
      'If one is still open on the day after, the audit is not passed.',
    ],
  }),
  'audit-passed': ({ award, on }) => ({
    title: `The audit for ${award} is passed`,
    sentences: [`It was passed on ${on}, and counts for the requirement from then on.`],
  }),
  'audit-not-passed': ({ award, on, again }) => ({
    title: `The audit for ${award} is not passed`,
    sentences: [`It was not passed on ${on}.`, `The next one can be applied for from ${again} on.`],
  }),
};

const de: Sentences = {
  'audit-scheduled': ({ award, on }) => ({
    title: `Das Audit für ${award} ist am ${on}`,
    sentences: ['Wer prüft und nach welchem Text, steht auf der Seite der Audits.'],
  }),
  'audit-to-cure': ({ award, on, by }) => ({
    title: `Das Audit für ${award} hat Feststellungen, die bis ${by} zu beheben sind`,
    sentences: [
      `Das Audit war am ${on}. Sagen Sie bis ${by} zu jeder Feststellung, dass sie behoben ist, und wie.`,
      'Ist am Tag danach noch eine offen, ist das Audit nicht bestanden.',
    ],
  }),
  'audit-passed': ({ award, on }) => ({
    title: `Das Audit für ${award} ist bestanden`,
    sentences: [`Bestanden ist es seit dem ${on}; von da an zählt es für die Anforderung.`],
  }),
  'audit-not-passed': ({ award, on, again }) => ({
    title: `Das Audit für ${award} ist nicht bestanden`,
    sentences: [`Seit dem ${on} gilt es als nicht bestanden.`, `Das nächste lässt sich ab ${again} beantragen.`],
  }),
};

const words: Bilingual<Sentences> = { en, de };

/** What somebody must hear of an audit. */
export function auditInWords(cause: AuditCause, { award, on, by = on, again = on }: AuditMatter, voice: Voice): Said {
  const day = (one: typeof on) => dayInWords(one, voice.language);
  return words[voice.language][cause]({ award: voice.award(award), on: day(on), by: day(by), again: day(again) });
}
