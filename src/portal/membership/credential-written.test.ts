import { expect, test } from 'vitest';
import { credentialCorrected, credentialWritten } from './credential-written.ts';

const filled = (texts: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, text] of Object.entries(texts)) form.set(name, text);
  return form;
};

test('what was not filled in is left out', () => {
  expect(credentialWritten(filled({ earned: ' 2017-01-01 ', validThrough: '' }), '70-764')).toEqual({
    item: '70-764',
    earned: '2017-01-01',
  });
});

test('a correction keeps what the form has no field for', () => {
  const before = {
    item: '70-764',
    earned: '2016-01-01',
    validThrough: null,
    state: 'disputed',
    source: 'sheet',
  } as const;
  expect(credentialCorrected(filled({ earned: '2017-01-01' }), before)).toEqual({
    ...{ item: '70-764', earned: '2017-01-01', validThrough: null, state: 'disputed', source: 'sheet' },
  });
  expect(credentialCorrected(filled({ validThrough: '2018-01-01' }), before)).toMatchObject({
    validThrough: '2018-01-01',
  });
});

test('without a day, a credential that had one is valid as long as its item again', () => {
  expect(credentialCorrected(filled({}), { item: 'mcse', validThrough: '2018-01-01' })).toEqual({ item: 'mcse' });
});
