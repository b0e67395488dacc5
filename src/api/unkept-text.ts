import { type Path, type Problem, problem } from '../domain/problems/problem.ts';

/** What no database keeps: a text with the character zero, or with half of a character. */
export function textFlaw(text: string): Pick<Problem, 'code' | 'values'> | undefined {
  if (text.includes('\0')) return problem('control-character', [], { character: 'U+0000' });
  const half = text.isWellFormed() ? undefined : /\p{Surrogate}/u.exec(text)?.[0];
  return half === undefined ? undefined : problem('lone-surrogate', [], { character: characterName(half) });
}

const characterName = (text: string) => `U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Every text of a tree that could not be kept, names of keys included, with its place; the tree is not deep (invalid-request.ts). */
export function textFlaws(tree: unknown, path: Path = []): readonly Problem[] {
  if (typeof tree === 'string') {
    const flaw = textFlaw(tree);
    return flaw ? [{ ...flaw, path }] : [];
  }
  if (Array.isArray(tree)) return tree.flatMap((one, index) => textFlaws(one, [...path, index]));
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => {
    const flaw = textFlaw(key);
    return flaw ? [{ ...flaw, path }] : textFlaws(value, [...path, key]);
  });
}
