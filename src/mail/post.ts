import type { Letter } from './letter.ts';

/** What carries letters away. It resolves when the letter is in other hands, and throws where it is not. */
export interface Post {
  send(letter: Letter): Promise<void>;
}
