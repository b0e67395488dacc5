import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly region: string;
  readonly all: string;
  readonly asked: (region: string) => string;
  readonly difference: (region: string) => string;
  readonly judged: (region: string, said: string) => string;
  readonly judgedAsStated: (region: string, said: string) => string;
}

/** In which part of a programme somebody reads. */
export const regionWords: Bilingual<Words> = {
  en: {
    region: 'Region',
    all: 'All regions',
    asked: (region) => `As it is asked in the region ${region}.`,
    difference: (region) =>
      `Only what is different for partners of the region ${region}. What changes elsewhere is left out; choose “All regions” below to see it.`,
    judged: (region, said) =>
      `Judged as in the region ${region}: your file does not say it, so ${said} is taken. Choose another region below.`,
    judgedAsStated: (region, said) => `Your file says ${said}; that counts, and not what the region ${region} says.`,
  },
  de: {
    region: 'Region',
    all: 'Alle Regionen',
    asked: (region) => `So, wie es in der Region ${region} verlangt wird.`,
    difference: (region) =>
      `Nur, was für Partner der Region ${region} anders ist. Was sich anderswo ändert, fehlt hier; wählen Sie unten „Alle Regionen“, um es zu sehen.`,
    judged: (region, said) =>
      `Beurteilt wie in der Region ${region}: Ihre Datei sagt es nicht, darum gilt ${said}. Eine andere Region wählen Sie unten.`,
    judgedAsStated: (region, said) => `Ihre Datei sagt ${said}; das gilt, und nicht, was die Region ${region} sagt.`,
  },
};
