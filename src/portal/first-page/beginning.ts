import type { Language } from '../../domain/catalogue/text.ts';
import type { Theme } from '../reading/theme.ts';

/** Who begins with which page. */
export interface Beginning {
  /** Path and search of the address, as the browser sent them. */
  readonly path: string;
  readonly cookies: string;
  /** The language of ours that the browser wishes for. */
  readonly wished: Language;
  /** Asks the API as this visitor. */
  readonly ask: (request: Request) => Promise<Response>;
}

/** With what they begin. */
export type Begun =
  | { readonly kind: 'leads'; readonly to: string }
  | {
      readonly kind: 'page';
      readonly name: string;
      readonly language: Language;
      readonly theme: Theme;
      readonly html: string;
      /** What the page was made of, as JSON: the browser goes on from it and asks nothing again. */
      readonly answers: string;
    };

/** Undefined where a page is better made in the browser. */
export type WriteFirstPage = (beginning: Beginning) => Promise<Begun | undefined>;
