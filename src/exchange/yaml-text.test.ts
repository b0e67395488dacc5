import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partnerFile } from '../../test/builders/arbitrary-partner-files.ts';
import { yamlText } from './yaml-text.ts';
import { readYamlTree } from './yaml-tree.ts';

const readAgain = (tree: unknown): unknown => {
  const text = yamlText(tree);
  const read = readYamlTree(text, 'partner.yaml');
  if (!read.ok) throw new Error(`${JSON.stringify(read.problems)}\n${text}`);
  return read.value.tree;
};

test('a partner file that is written as YAML is read as the same tree', () => {
  fc.assert(
    fc.property(partnerFile, (file) => {
      const tree = { partner: 'p', ...file };
      expect(readAgain(tree)).toEqual(JSON.parse(JSON.stringify(tree)));
    }),
    { numRuns: 100 },
  );
});

test('texts that look like something else stay texts, and what is said twice is written twice', () => {
  const texts = [
    'no',
    'null',
    '~',
    '1',
    '1.5',
    '0x1F',
    '1e3',
    '2017-12-15',
    '12:30',
    '1/3',
    '- a',
    'a: b',
    '# a',
    ' a ',
    '',
  ];
  const shared = { from: '2017-01-01' };
  const tree = { texts: [...texts, 'two\nlines\n', 'ä “ß” 😀'], a: shared, b: shared };
  expect(readAgain(tree)).toEqual(tree);
  expect(yamlText(tree)).not.toMatch(/[&*]a\d/);
});
