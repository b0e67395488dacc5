/** undetermined: the published text or the data admits both. */
export type Verdict = 'met' | 'not-met' | 'undetermined';

/** At least `n` of several are met. */
export function nOf(n: number, verdicts: readonly Verdict[]): Verdict {
  let [met, open] = [0, 0];
  for (const verdict of verdicts) {
    if (verdict === 'met') met++;
    else if (verdict === 'undetermined') open++;
  }
  if (met >= n) return 'met';
  return met + open >= n ? 'undetermined' : 'not-met';
}

export const allOf = (verdicts: readonly Verdict[]): Verdict => nOf(verdicts.length, verdicts);

/** One of several may be the true one: what they agree on, else undetermined. */
export function agreed(verdicts: readonly Verdict[]): Verdict {
  const [first = 'undetermined'] = verdicts;
  return verdicts.every((verdict) => verdict === first) ? first : 'undetermined';
}
