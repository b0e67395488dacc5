import { plainName } from './plain-name.ts';

const words = {
  passed:
    'pass passed p bestanden yes ja true 1 x success successful erfolgreich completed complete earned achieved granted active',
  notPassed:
    'fail failed f notpassed nichtbestanden no nein false 0 noshow absent nichterschienen refused cancelled canceled incomplete inprogress expired',
} as const;

const meaning = new Map(
  (['passed', 'notPassed'] as const).flatMap((result) =>
    words[result].split(' ').map((word) => [word, result] as const),
  ),
);

/** What came of an exam, in the words of exam providers; with nothing said it was passed, for one does not list the others. */
export const resultInCell = (text: string): 'passed' | 'notPassed' | undefined =>
  text === '' ? 'passed' : meaning.get(plainName(text));
