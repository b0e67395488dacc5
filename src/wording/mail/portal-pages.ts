/**
 * Where the links of letters lead in the portal. Secrets stand behind the #, which browsers send to no server and which
 * therefore comes into no log.
 */
export const pageOf = {
  invitation: (address: string, token: string) => `${address}/invitation#token=${encodeURIComponent(token)}`,
  recovery: (address: string, token: string) => `${address}/recovery#token=${encodeURIComponent(token)}`,
};
