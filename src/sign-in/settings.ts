/** A place where an organisation's people sign in, and what it knows of us. */
export interface IdentityProvider {
  /** Names it in the address to come back to: /api/auth/callback/ID. */
  readonly id: string;
  readonly name: string;
  /** As its discovery document has it, which is read from there. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface SignInSettings {
  /** Where people find Assay, without a path: `https://partners.vendor.example`. */
  readonly address: string;
  /** At least 32 random letters. Sessions and second factors are lost with it. */
  readonly secret: string;
  readonly providers: readonly IdentityProvider[];
}

/** Under which path of the address the handler is mounted. */
export const signInPath = '/api/auth';
