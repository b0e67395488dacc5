import { expect, test } from 'vitest';
import { aProgramme } from '../../../test/builders/a-programme.ts';
import type { LapseReason } from '../../domain/standing/lapse-reasons.ts';
import { day } from '../../domain/time/day.ts';
import { withPlainSpaces } from '../no-break.ts';
import { voiceOf } from '../voice.ts';
import { endedAutomatically, lapseInWords } from './lapse-in-words.ts';

const on = day('2020-04-15');
const clause = { kind: 'clause', version: '2020', clause: 'staff' } as const;

const programme = aProgramme({
  competencies: [
    {
      ...{ id: 'web', name: 'Web' },
      versions: [
        {
          ...{ id: '2020', effective: '2020-01-01' },
          levels: {
            gold: {
              all: [
                { id: 'staff', people: 2, with: 'A' },
                {
                  id: 'either',
                  any: [
                    { people: 1, with: 'B' },
                    { people: 3, with: 'C' },
                  ],
                },
              ],
            },
          },
        },
      ],
    },
  ],
});
const told = (reason: LapseReason) =>
  (['en', 'de'] as const).map((language) =>
    withPlainSpaces(lapseInWords(reason, { competency: 'web', level: 'gold' }, voiceOf(programme, language))),
  );

test.each<[LapseReason, string, string]>([
  [
    { kind: 'renewal-missed', anniversary: day('2020-03-01'), until: day('2020-03-31') },
    'The renewal of 1 March 2020 was not done; it could be done until 31 March 2020.',
    'Die Erneuerung vom 1. März 2020 wurde nicht gemacht; möglich war sie bis 31. März 2020.',
  ],
  [
    { kind: 'check-failed', on },
    'The requirement was not met on 15 April 2020, a day on which it is checked.',
    'Die Anforderung war am 15. April 2020 nicht erfüllt, einem Tag, an dem sie geprüft wird.',
  ],
  [
    { kind: 'requirement-failed', on },
    'By 15 April 2020 the requirement was not met any more, and its time of grace was over.',
    'Bis 15. April 2020 war die Anforderung nicht mehr erfüllt und die Schonfrist vorbei.',
  ],
  [
    { ...clause, verdict: 'not-met' },
    'Not met, of the text 2020: 2 people, each with A.',
    'Nicht erfüllt, aus dem Text 2020: 2 Personen, jede mit A.',
  ],
  [
    { ...clause, verdict: 'undetermined' },
    'Not surely met, of the text 2020: 2 people, each with A.',
    'Nicht sicher erfüllt, aus dem Text 2020: 2 Personen, jede mit A.',
  ],
  [
    { kind: 'no-text', absent: 'closed' },
    'There was no text any more by which it could be renewed.',
    'Es gab keinen Text mehr, nach dem hätte erneuert werden können.',
  ],
])('%j is told in English and German', (reason, english, german) => {
  expect(told(reason)).toEqual([english, german]);
});

test('what nobody decided is told to be the programme’s own policy', () => {
  expect([endedAutomatically('en'), endedAutomatically('de')]).toEqual([
    'The programme ends at once what has lapsed.',
    'Das Programm beendet sofort, was verfallen ist.',
  ]);
});

test('a clause of several is told in one line, and one of a text that is not there any more by its id', () => {
  expect(told({ ...clause, clause: 'either', verdict: 'not-met' })[0]).toBe(
    'Not met, of the text 2020: One of these: 1 person with B; 3 people, each with C.',
  );
  expect(told({ ...clause, version: '2012', verdict: 'not-met' })[0]).toBe('Not met, of the text 2012: “staff”.');
});
