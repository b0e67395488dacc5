import { expect, test } from 'vitest';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { languages } from '../../domain/catalogue/text.ts';
import type { Cause } from '../../domain/standing/cause.ts';
import type { Verdict } from '../../domain/standing/verdict.ts';
import { type Day, day } from '../../domain/time/day.ts';
import { withPlainSpaces } from '../no-break.ts';
import { voiceOf } from '../voice.ts';
import { riskSinceInWords } from './forecast-in-words.ts';

const levels = { gold: { people: 1, with: 'A' } };
const versions = [
  { id: 'old', effective: '2000-01-01', levels },
  { id: 'new', effective: { new: '2020-02-01', renewing: '2020-03-01', holder: '2020-03-01' }, levels },
];
const programme = aProgramme({ competency: aCompetency('web', levels, { name: 'Web', versions }) });
const renewal = {
  ...{ number: 1, anniversary: day('2020-09-01') },
  window: { from: day('2020-06-03'), to: day('2020-09-01') },
};

function told(causes: readonly Cause[], verdict: Verdict, version = 'new') {
  const outlook = { renewal, lastDay: renewal.window.to, done: false, version, verdict, causes };
  const risk = { from: day('2020-02-01'), causes, renewal: outlook };
  return languages.map((language) =>
    withPlainSpaces(riskSinceInWords(risk, 'web', day('2020-07-01'), voiceOf(programme, language))),
  );
}

test('A renewal that would fail says by which text, and from which day renewals go by it', () => {
  const failing = [
    'Already, since 1 February 2020: the renewal goes by the requirement of 1 March 2020 (text new), which is not met.',
    'Schon seit 1. Februar 2020: die Verlängerung richtet sich nach der Anforderung vom 1. März 2020 (Text new), und die ist nicht erfüllt.',
  ];
  expect(told([{ kind: 'version', version: 'new', before: 'old' }], 'not-met')).toEqual(failing);
  expect(told([], 'not-met')).toEqual(failing);
  expect(told([], 'undetermined')).toEqual([
    'Already, since 1 February 2020: the renewal goes by the requirement of 1 March 2020 (text new), of which it is undetermined whether it is met.',
    'Schon seit 1. Februar 2020: die Verlängerung richtet sich nach der Anforderung vom 1. März 2020 (Text new), und ob die erfüllt ist, ist ungeklärt.',
  ]);
});

test('Where something else turned it, that is told and not the text', () => {
  expect(told([{ kind: 'leaves', person: 'ana' }], 'not-met')[0]).toBe(
    'Already, since 1 February 2020: ana no longer belongs to the company.',
  );
});

test('Where figures still to come decide, it says why from that day: which older ones no longer count', () => {
  const awaiting = (last?: Day) => {
    const causes: readonly Cause[] = [{ kind: 'figures-move', metrics: ['sales'], ...(last && { last }) }];
    const risk = { from: day('2020-11-01'), causes, awaits: ['sales'] };
    return languages.map((language) =>
      withPlainSpaces(riskSinceInWords(risk, 'web', day('2020-07-01'), voiceOf(programme, language))),
    );
  };
  expect(awaiting(day('2019-11-01'))).toEqual([
    'From 1 November 2020: figures up to November 2019 no longer count (sales), and it depends on those that are still to come.',
    'Ab 1. November 2020: Zahlen bis einschließlich November 2019 zählen nicht mehr (sales), und es hängt von denen ab, die noch kommen.',
  ]);
  expect(awaiting()).toEqual([
    'From 1 November 2020: older figures no longer count (sales), and it depends on those that are still to come.',
    'Ab 1. November 2020: ältere Zahlen zählen nicht mehr (sales), und es hängt von denen ab, die noch kommen.',
  ]);
});
