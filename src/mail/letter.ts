/** A file that comes with a letter. */
export interface Attachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** A letter, ready to be sent: the same words as text and as simple HTML. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Of a letter that may have to be sent again: the same each time, so that the second one is known as such. */
  readonly messageId?: string;
  readonly attachments?: readonly Attachment[];
  /** Further headers, by their names. */
  readonly headers?: Readonly<Record<string, string>>;
}
