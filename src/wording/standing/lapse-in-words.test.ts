import { expect, test } from 'vitest';
import type { LapseReason } from '../../domain/standing/lapse-reasons.ts';
import { day } from '../../domain/time/day.ts';
import { withPlainSpaces } from '../no-break.ts';
import { endedAutomatically, lapseInWords } from './lapse-in-words.ts';

const on = day('2020-04-15');
const clause = { kind: 'clause', version: '2020', clause: 'audited' } as const;

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
    'Not met: “audited” of the text 2020.',
    'Nicht erfüllt: „audited“ aus dem Text 2020.',
  ],
  [
    { ...clause, verdict: 'undetermined' },
    'Not surely met: “audited” of the text 2020.',
    'Nicht sicher erfüllt: „audited“ aus dem Text 2020.',
  ],
  [
    { kind: 'no-text', absent: 'closed' },
    'There was no text any more by which it could be renewed.',
    'Es gab keinen Text mehr, nach dem hätte erneuert werden können.',
  ],
])('%j is told in English and German', (reason, english, german) => {
  expect((['en', 'de'] as const).map((language) => withPlainSpaces(lapseInWords(reason, language)))).toEqual([
    english,
    german,
  ]);
});

test('what nobody decided is told to be the programme’s own policy', () => {
  expect([endedAutomatically('en'), endedAutomatically('de')]).toEqual([
    'The programme ends at once what has lapsed.',
    'Das Programm beendet sofort, was verfallen ist.',
  ]);
});
