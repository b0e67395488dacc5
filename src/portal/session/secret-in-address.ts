/** The secret of a letter's link, as it stands behind the # of an address. */
export function secretIn(hash: string): string | undefined {
  const secret = new URLSearchParams(hash.replace(/^#/, '')).get('token');
  return secret === null || secret === '' ? undefined : secret;
}
