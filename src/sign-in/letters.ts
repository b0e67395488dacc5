/** Somebody whom we write to. */
export interface Reader {
  readonly to: string;
  readonly name: string;
  readonly language: 'en' | 'de';
}

/** The letters of signing in, as `main` sends them. Their links are made here; what they say is for `mail`. */
export interface SignInLetters {
  verification(reader: Reader, address: string): Promise<void>;
  recovery(reader: Reader, address: string): Promise<void>;
  knownAlready(reader: Reader): Promise<void>;
}

/**
 * Where the links of letters lead in the portal. Secrets stand behind the #, which browsers send to no server and which
 * therefore comes into no log.
 */
export const pageOf = {
  invitation: (address: string, token: string) => `${address}/invitation#token=${encodeURIComponent(token)}`,
  recovery: (address: string, token: string) => `${address}/recovery#token=${encodeURIComponent(token)}`,
};
