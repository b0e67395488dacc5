/** What outlives a way over another page, such as that of an identity provider: in this tab only, until it is closed. */
export function keepForThisTab(name: string, value: string | undefined): void {
  try {
    if (value === undefined) sessionStorage.removeItem(`assay.${name}`);
    else sessionStorage.setItem(`assay.${name}`, value);
  } catch {
    // The browser keeps nothing: whoever comes back opens the link again.
  }
}

export function keptForThisTab(name: string): string | undefined {
  try {
    return sessionStorage.getItem(`assay.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}
