/** A key for a request that may be sent again without being done again; made also where a page is not served securely. */
export const onceKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
