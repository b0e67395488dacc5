/**
 * Where the links of letters lead in the portal. Secrets stand behind the #, which browsers send to no server and which
 * therefore comes into no log.
 */
export const pageOf = {
  invitation: (address: string, token: string) => `${address}/invitation#token=${encodeURIComponent(token)}`,
  /** Where a customer answers for a partner's work, without signing in. */
  reference: (address: string, token: string) => `${address}/reference#token=${encodeURIComponent(token)}`,
  /** Where one signs in. What went wrong elsewhere stands behind it as an error, and is said there. */
  signIn: '/sign-in',
  /** Where a confirmed address leads to: it is said there, and whoever owns it signs in. An error stands behind it. */
  confirmed: '/sign-in?confirmed=true',
  standing: (address: string, programme: string, partner: string) =>
    `${address}/programmes/${encodeURIComponent(programme)}/partners/${encodeURIComponent(partner)}/standing`,
  /** Where one's own credentials are. */
  own: (address: string) => `${address}/me`,
  /**
   * Where letters are stopped. The secret stands in the path, as the mail program sends it by itself (RFC 8058): it opens
   * nothing else.
   */
  stopLetters: (address: string, secret: string) => `${address}/letters/${encodeURIComponent(secret)}`,
  /** Where what a renewal takes stands, and where it is done. */
  renewal: (address: string, programme: string, partner: string) =>
    `${address}/programmes/${encodeURIComponent(programme)}/partners/${encodeURIComponent(partner)}/renewal`,
  /** Where a partner's audits stand, and where it says what is cured. */
  audits: (address: string, programme: string, partner: string) =>
    `${address}/programmes/${encodeURIComponent(programme)}/partners/${encodeURIComponent(partner)}/audits`,
  /** Where a partner's evidence stands, and where it answers what is disputed of it. */
  evidence: (address: string, programme: string, partner: string) =>
    `${address}/programmes/${encodeURIComponent(programme)}/partners/${encodeURIComponent(partner)}/evidence`,
  /** An invoice as a document, in a language, for whoever is signed in. */
  invoice: (address: string, programme: string, partner: string, number: number, language: string) =>
    `${address}/api/v1/programmes/${encodeURIComponent(programme)}/partners/${encodeURIComponent(partner)}/membership/invoices/${number}?language=${language}`,
  recovery: (address: string, token: string) => `${address}/recovery#token=${encodeURIComponent(token)}`,
};
