/** One request that can be sent as it stands, but for the ids that its server makes. */
export interface Example {
  readonly params?: Readonly<Record<string, string | IdOf>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** It changes the state that was read: its ETag is sent along. */
  readonly ifMatch?: true;
  /** For people alone: a key does not open it. */
  readonly signedIn?: true;
}

/** The id that the example of another operation was answered; of a list, that of the first one. */
export interface IdOf {
  readonly idOf: string;
}
export const idOf = (operation: string): IdOf => ({ idOf: operation });

export const programme = 'mpn';
/** The partner whom the examples follow. */
export const at = { programme, partner: 'nordlicht' };
