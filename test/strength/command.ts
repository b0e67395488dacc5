/** What the test asks of the server that it kills. */
export type Command = { readonly number: number; readonly programme: string } & (
  | { readonly kind: 'import'; readonly tree: { readonly partner: string } }
  | {
      readonly kind: 'state';
      readonly partner: string;
      readonly person: string;
      readonly body: { readonly item: string; readonly earned: string };
    }
  /** A sheet is handed in, and taken over once it has been read. */
  | { readonly kind: 'sheet'; readonly partner: string; readonly text: string }
  /** A renewal is asked for, where it was not yet, and paid. */
  | { readonly kind: 'renew'; readonly partner: string }
);

/** A number that was acknowledged with `ok` must be found for ever after. */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'acknowledged'; readonly number: number; readonly ok: boolean };
