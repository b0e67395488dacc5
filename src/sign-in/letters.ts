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
