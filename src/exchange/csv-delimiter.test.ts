import { describe, expect, it } from 'vitest';
import { csvDelimiter } from './csv-delimiter.ts';

describe('csvDelimiter', () => {
  it.each([
    ['person,item', ','],
    ['person;item', ';'],
    ['person', ','],
    ['', ','],
    ['\n\nperson;item\na,b,c,d', ';'],
    ['person,"a;b;c"\n', ','],
    ['person;"a\n,,,"\n', ';'],
  ])('%j has %s', (text, delimiter) => {
    expect(csvDelimiter(text)).toBe(delimiter);
  });
});
