/** Why something is written, as the API takes it: a header has no letters beyond ASCII but encoded ones. */
export const reasonSent = (reason: string): { readonly headers?: Readonly<Record<string, string>> } =>
  reason === '' ? {} : { headers: { 'Assay-Reason': encodeURIComponent(reason) } };
