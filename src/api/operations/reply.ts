/** What is answered where something is done. */
export interface Replied<Body> {
  /** Names the state that is told, so that it need not be sent again; made before the answer is. */
  readonly etag?: string;
  /** The answer, or a text that is ready. Made only where it is sent. */
  readonly body?: () => Body | ReadyText;
  /** Where what was made is found, under the address of the API. */
  readonly location?: string;
  /** Says otherwise than the operation where not everything is as usual: 200 for what was there already. */
  readonly status?: 200 | 201;
}

/** An answer that is a text already, as it was worked out elsewhere or is no JSON. */
export class ReadyText {
  readonly mediaType: string;
  /** As a string, or in the form in which it travels. */
  readonly text: string | Uint8Array;
  /** What it is kept as; without it, it is to be read at once. */
  readonly fileName: string | undefined;

  constructor(mediaType: string, text: string | Uint8Array, fileName?: string) {
    this.mediaType = mediaType;
    this.text = text;
    this.fileName = fileName;
  }
}

export const readyJson = (text: string | Uint8Array): ReadyText =>
  new ReadyText('application/json; charset=utf-8', text);
