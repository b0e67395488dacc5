import { expect, test } from 'vitest';
import { alsoWanted, type ExceptionWanted, exceptionIn, nothingWanted } from './exception-wanted.ts';

const wanted = (chosen: Partial<ExceptionWanted>): ExceptionWanted => ({
  ...nothingWanted('2020-01-31'),
  ...{ competency: 'web', level: 'gold' },
  ...chosen,
});
const days = { from: '2020-01-31', to: '2020-04-30' };

test('an exception is there to be foreseen as soon as its competency is chosen, for every level or for one', () => {
  expect(exceptionIn(nothingWanted('2020-01-31'))).toBeUndefined();
  expect(exceptionIn(wanted({ level: '' }))).toEqual({ kind: 'extension', competency: 'web', ...days });
  expect(exceptionIn(wanted({}))).toEqual({ kind: 'extension', competency: 'web', level: 'gold', ...days });
  expect(exceptionIn(wanted({ to: '' }))).toBeUndefined();
});

test('a waiver says what it excuses from; of one clause only once it is chosen', () => {
  const about = { kind: 'waiver', competency: 'web', level: 'gold', ...days };
  expect(exceptionIn(wanted({ kind: 'waiver' }))).toEqual(about);
  expect(exceptionIn(wanted({ kind: 'waiver', waived: 'allButFee' }))).toEqual({ ...about, waives: 'allButFee' });
  expect(exceptionIn(wanted({ kind: 'waiver', waived: 'clause' }))).toBeUndefined();
  expect(exceptionIn(wanted({ kind: 'waiver', waived: 'clause', clause: 'staff' }))).toEqual({
    ...{ ...about, clause: 'staff' },
  });
});

test('what was chosen to be waived stays with its level, and means nothing for another kind', () => {
  const clause = wanted({ kind: 'waiver', waived: 'clause', clause: 'staff' });
  expect(exceptionIn(alsoWanted(clause, { kind: 'freeze' }))).not.toHaveProperty('clause');
  expect(alsoWanted(clause, { to: '2020-12-31' })).toMatchObject({ waived: 'clause', clause: 'staff' });
  for (const elsewhere of [{ level: 'silver' }, { competency: 'data' }])
    expect(alsoWanted(clause, elsewhere)).toMatchObject({ waived: 'everything', clause: undefined, ...elsewhere });
});
