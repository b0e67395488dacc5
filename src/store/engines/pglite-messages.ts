/** What the server asks of the thread in which PGlite runs. */
export type PgliteRequest = { readonly id: number } & (
  | { readonly kind: 'query'; readonly text: string; readonly values: readonly unknown[] }
  | { readonly kind: 'exec'; readonly text: string }
  | { readonly kind: 'listen' | 'unlisten'; readonly channel: string }
  | { readonly kind: 'close' }
);

/** What it answers. */
export type PgliteAnswer =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'done';
      readonly id: number;
      readonly rows: readonly Readonly<Record<string, unknown>>[];
      readonly affectedRows?: number | undefined;
    }
  | {
      readonly kind: 'failed';
      readonly id: number;
      readonly message: string;
      readonly told: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'heard'; readonly channel: string; readonly payload: string };
