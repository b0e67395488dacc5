/** What is answered where something is done. */
export interface Replied<Body> {
  /** Names the state that is told, so that it need not be sent again; made before the answer is. */
  readonly etag?: string;
  /** The answer, or a text of another media type. Made only where it is sent. */
  readonly body?: () => Body | OtherForm;
  /** Where what was made is found, under the address of the API. */
  readonly location?: string;
  /** Says otherwise than the operation where not everything is as usual: 200 for what was there already. */
  readonly status?: 200 | 201;
}

/** An answer in another form than JSON. */
export class OtherForm {
  readonly mediaType: string;
  readonly text: string;
  readonly fileName: string;

  constructor(mediaType: string, text: string, fileName: string) {
    this.mediaType = mediaType;
    this.text = text;
    this.fileName = fileName;
  }
}
