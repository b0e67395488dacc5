/** What main tells whoever comes to a server, beside what is kept in its database. */
export interface Welcome {
  /** Where people can sign in beside their password. */
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  readonly support: { readonly mail?: string; readonly phone?: string };
  /** Who can sign in to a demo; nothing where the server is none. */
  demo(): DemoShown | undefined;
  /** The day of the demo was moved: it is read again, and begun. */
  dayMoved(): Promise<void>;
}

/** Of a server that is no demo, has no support and knows no other place to sign in. */
export const noWelcome: Welcome = { providers: [], support: {}, demo: () => undefined, dayMoved: async () => {} };

export interface DemoShown {
  readonly password: string;
  readonly signIns: readonly { readonly email: string; readonly name: string; readonly role: string }[];
}
