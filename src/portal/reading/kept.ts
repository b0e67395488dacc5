/** What a reader chose here before; nothing where the browser keeps nothing. */
export function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(`assay.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what a reader chose, where the browser lets us. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`assay.${name}`, value);
  } catch {
    // Chosen for this visit only.
  }
}
