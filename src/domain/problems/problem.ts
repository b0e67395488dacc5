/** One step into a tree: a key or an index. */
export type Path = readonly (string | number)[];

/**
 * One thing that is wrong with input, where it is, and what the sentence about it needs. Codes are stable; `wording`
 * turns them into sentences that say what is wrong and what to try.
 */
export interface Problem {
  readonly code: string;
  /** The name of the file, where the input had several. */
  readonly file?: string;
  readonly path: Path;
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
}

export function problem(code: string, path: Path, values: Problem['values'] = {}, file?: string): Problem {
  return file === undefined ? { code, path, values } : { code, file, path, values };
}

/** Input is accepted as a whole, or refused as a whole with every problem listed. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const accepted = <Value>(value: Value): Read<Value> => ({ ok: true, value });
export const refused = (problems: readonly Problem[]): Read<never> => ({ ok: false, problems });
