/** Whether the answer is for a program: read before the words are checked, so that a refusal of the words is for it too. */
export function jsonAsked(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? words.length : end).some((word) => word === '--json' || word.startsWith('--json='));
}
