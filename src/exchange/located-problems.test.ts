import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Problem, problem } from '../domain/problems/problem.ts';
import { readTree } from '../domain/problems/read-tree.ts';
import { locate } from './located-problems.ts';
import type { LocatedTree } from './located-tree.ts';
import { readYamlTree } from './yaml-tree.ts';

function treeOf(text: string, file: string): LocatedTree {
  const read = readYamlTree(text, file);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const spots = (problems: readonly Problem[], trees: Parameters<typeof locate>[1]) =>
  locate(problems, trees).map(({ code, place }) => `${place.file}:${place.line}:${place.column} ${code}`);

describe('locate', () => {
  const a = treeOf('id: x\ntitel:\n  en: Hello\nids: { Bad Id: 1 }\nlevel: level\n', 'a.yaml');
  const b = treeOf('list:\n  - 1\n  - two', 'b.yaml');

  it('puts problems into the order of the files, without repeats', () => {
    const trees = new Map([
      ['a.yaml', a],
      ['b.yaml', b],
    ]);
    const problems = [
      problem('wrong-kind', ['list', 1], { expected: 'number' }, 'b.yaml'),
      problem('wrong-kind', ['list'], {}, 'b.yaml'),
      problem('wrong-kind', ['list', 1], { expected: 'number' }, 'b.yaml'),
      problem('wrong-kind', ['list', 1], { expected: 'string' }, 'b.yaml'),
      problem('elsewhere', ['x'], {}, 'c.yaml'),
      problem('wrong-kind', ['titel'], {}, 'a.yaml'),
    ];
    expect(spots(problems, trees)).toEqual([
      'a.yaml:3:3 wrong-kind',
      'b.yaml:2:3 wrong-kind',
      'b.yaml:3:5 wrong-kind',
      'b.yaml:3:5 wrong-kind',
      'c.yaml:1:1 elsewhere',
    ]);
  });

  it('takes the only tree for a problem that names no file, and gives none a place where there are several', () => {
    expect(spots([problem('p', ['list', 1])], b)).toEqual(['b.yaml:3:5 p']);
    expect(spots([problem('p', ['list', 1])], new Map([['b.yaml', b]]))).toEqual(['b.yaml:3:5 p']);
    expect(
      spots(
        [problem('p', ['list', 1])],
        new Map([
          ['a', a],
          ['b', b],
        ]),
      ),
    ).toEqual([':1:1 p']);
  });

  it('keeps a place that a reader gave', () => {
    const read = readYamlTree('a: 1\na: 2', 'c.yaml');
    expect(spots(read.ok ? [] : read.problems, a)).toEqual(['c.yaml:2:1 duplicate-key']);
  });

  it('points at the key where the schema is about the key, and at the value where it is about the value', () => {
    const id = z.string().regex(/^[a-z]+$/, { error: 'not-an-id' });
    const schema = z.strictObject({ id: z.number(), ids: z.record(id, z.string()), level: z.literal('gold') });
    const read = readTree(schema, a.tree, 'a.yaml');
    expect(spots(read.ok ? [] : read.problems, a)).toEqual([
      'a.yaml:1:5 wrong-kind',
      'a.yaml:2:1 unknown-key',
      'a.yaml:4:8 not-an-id',
      'a.yaml:5:8 not-allowed',
    ]);
  });
});
