import type { Bilingual } from '../../wording/bilingual.ts';

const en = {
  training: 'Training offers',
  sample: 'All figures and providers are samples and invented.',
  offers: (offers: string, providers: string) =>
    `${offers === '1' ? '1 offer' : `${offers} offers`} by ${providers === '1' ? '1 provider' : `${providers} providers`}.`,
  prices: (free: string, least: string | undefined) =>
    least === undefined ? `Free: ${free}.` : `Free: ${free}; the others from ${least} for one person.`,
  exams: (items: string) =>
    items === '1' ? 'They prepare for 1 exam.' : `They prepare for ${items} exams and assessments.`,
  selfStudy: 'For exams without an offer, what it takes to prepare by oneself is stated.',
  fee: (fee: string) => `One try of an exam costs ${fee} where nothing else is stated.`,
  source: (source: string) => `Source: ${source}`,
};

const de: typeof en = {
  training: 'Schulungsangebote',
  sample: 'Alle Zahlen und Anbieter sind Muster und erfunden.',
  offers: (offers, providers) =>
    `${offers === '1' ? '1 Angebot' : `${offers} Angebote`} von ${providers === '1' ? '1 Anbieter' : `${providers} Anbietern`}.`,
  prices: (free, least) =>
    least === undefined ? `Kostenlos: ${free}.` : `Kostenlos: ${free}; die anderen ab ${least} für eine Person.`,
  exams: (items) =>
    items === '1' ? 'Sie bereiten auf 1 Prüfung vor.' : `Sie bereiten auf ${items} Prüfungen und Assessments vor.`,
  selfStudy: 'Für Prüfungen ohne Angebot ist angegeben, was es braucht, sich allein vorzubereiten.',
  fee: (fee) => `Ein Prüfungsversuch kostet ${fee}, wo nichts anderes angegeben ist.`,
  source: (source) => `Quelle: ${source}`,
};

export const trainingWords: Bilingual<typeof en> = { en, de };
