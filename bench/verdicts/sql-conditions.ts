import type { PlainCondition } from './plain-condition.ts';

/** Which bits of a person's masks are set: those of credentials beyond doubt, or those in doubt as well. */
export type Side = 'sure' | 'possible';

/** Leaves in one bigint; its sign is left alone. */
export const leavesInWord = 62;

export const maskColumn = (side: Side, word: number): string => `${side}_${word}`;
export const wordOf = (leaf: number): number => Math.floor(leaf / leavesInWord);
export const bitOf = (leaf: number): bigint => 1n << BigInt(leaf % leavesInWord);

/** Whether a person fulfils a condition, as an expression over the person's masks. */
export function conditionSql(condition: PlainCondition, side: Side): string {
  if (condition.kind === 'leaf') return leavesSql('any', [condition.leaf], side);
  const { n, of } = condition;
  const leaves = of.flatMap((one) => (one.kind === 'leaf' ? [one.leaf] : []));
  const others = of.flatMap((one) => (one.kind === 'leaf' ? [] : [conditionSql(one, side)]));
  if (n > of.length || of.length === 0) return 'false';
  if (n === 1) return joined('or', [...(leaves.length > 0 ? [leavesSql('any', leaves, side)] : []), ...others]);
  if (n === of.length)
    return joined('and', [...(leaves.length > 0 ? [leavesSql('all', leaves, side)] : []), ...others]);
  return `(${of.map((one) => `(${conditionSql(one, side)})::int`).join(' + ')} >= ${n})`;
}

function leavesSql(asked: 'any' | 'all', leaves: readonly number[], side: Side): string {
  const words = new Map<number, bigint>();
  for (const leaf of leaves) words.set(wordOf(leaf), (words.get(wordOf(leaf)) ?? 0n) | bitOf(leaf));
  const tests = [...words].map(([word, mask]) => {
    const found = `${maskColumn(side, word)} & ${mask}`;
    return `((${found}) ${asked === 'any' ? '<> 0' : `= ${mask}`})`;
  });
  return joined(asked === 'any' ? 'or' : 'and', tests);
}

export const joined = (by: 'and' | 'or', parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] as string) : `(${parts.join(` ${by} `)})`;
