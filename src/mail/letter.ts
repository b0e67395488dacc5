/** A letter, ready to be sent: the same words as text and as simple HTML. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
