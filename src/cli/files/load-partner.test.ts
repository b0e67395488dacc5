import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runFor } from '../world-for-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-'));
const write = (file: string, ...lines: readonly string[]) => writeFileSync(join(folder, file), `${lines.join('\n')}\n`);

/** What is refused, each with its place as seen from the folder of the test. */
const refusals = (...words: readonly string[]) => {
  const { exitCode, err } = runFor(words, { folder });
  expect(exitCode).toBe(2);
  return err.trimEnd().split('\n');
};

beforeAll(() => {
  mkdirSync(join(folder, 'one'));
  write('one/partner.yaml', 'partner: one', 'programme: mpn', 'people: [{ id: ana, credentials: [70-480] }]');
  write('one/people.csv', 'person,item', 'bo,70-483');
  write('people.csv', 'person;name;item;earned', 'ana;Ana;70-480;2017-01-01', 'cy;Cy;70-483;2017-13-01');
  write('more.csv', 'person,item', 'cy,70-480');
  write('broken.csv', 'person,itm', 'cy,70-480');
  write('partner.json', '{ "partner": "json", "programme": "mpn" }');
  write('nameless.yaml', 'partner: nameless');
  write('wrong.yaml', 'partner: wrong', 'programme: mpn', 'attributes: { market: mars }', 'people: none');
  mkdirSync(join(folder, 'empty'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a partner', () => {
  const silver = ['--competency', 'application-development', '--level', 'silver'];

  it('is a file of YAML or JSON', () => {
    expect(runFor(['evaluate', 'partner.json', ...silver], { folder }).exitCode).toBe(1);
    expect(runFor(['evaluate', 'one/partner.yaml', ...silver], { folder }).exitCode).toBe(1);
  });

  it('is a folder whose people also stand in a CSV file', () => {
    expect(runFor(['evaluate', 'one', ...silver], { folder }).exitCode).toBe(0);
  });

  it('may have more people in further CSV files', () => {
    expect(
      runFor(['evaluate', 'partner.json', ...silver, '--people', 'more.csv', '--people=one/people.csv'], { folder })
        .exitCode,
    ).toBe(0);
  });
});

describe('a partner is refused', () => {
  it.each([
    ['assess nowhere', 'nowhere  There is no such file or folder. Check the path.'],
    [
      'assess empty',
      'empty  There is no partner file in this folder. A partner is a .yaml or .json file, or a folder with partner.yaml.',
    ],
    [
      'assess nameless.yaml',
      'nameless.yaml  The file does not say which programme it is about. Add “programme:”, or choose a pack with --pack.',
    ],
    [
      'assess partner.json --pack aws-partner-network',
      'partner.json:1:35  The partner’s file is about the programme “mpn”, and the pack about “aws-partner-network”. Choose the other pack with --pack.',
    ],
    [
      'assess nameless.yaml --pack empty',
      'empty  There is no .yaml file in this folder. A pack is a folder of .yaml files; see docs/language.md.',
    ],
    ['assess partner.json --people none.csv', 'none.csv  There is no such file or folder. Check the path.'],
    ['assess partner.json --people broken.csv', 'broken.csv:1:8  There is no column “itm”. Did you mean “item”?'],
    [
      'assess wrong.yaml --people more.csv',
      'wrong.yaml:4:9  Here stands a text, where a list is expected. Check the value and its indentation.',
    ],
  ])('assay %s', (words, sentence) => {
    expect(refusals(...words.split(' '))).toEqual([sentence, '1 problem. Nothing was read.']);
  });

  it('with every problem of all its files, each where it stands', () => {
    expect(refusals('assess', 'one', '--people', 'people.csv', '--people', 'more.csv')).toEqual([
      'people.csv:3:14  “2017-13-01” is not a calendar day. Write it as 2017-09-15.',
      '1 problem. Nothing was read.',
    ]);
    write('people.csv', 'person;name;item;earned', 'ana;Ana;70-480;2017-01-01', 'cy;Cy;70-483;2017-11-01');
    expect(refusals('assess', 'one', '--people', 'people.csv', '--people', 'more.csv')).toEqual([
      'more.csv:2:1  The id “cy” is used twice. Give one of the two another id.',
      'people.csv:2:1  The id “ana” is used twice. Give one of the two another id.',
      '2 problems. Nothing was read.',
    ]);
  });
});
