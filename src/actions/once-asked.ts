/** A request that is to be done once, however often it is sent. */
export interface Once {
  readonly key: string;
  /** The hash of everything that was asked for. */
  readonly requestHash: string;
}
