/** What is worked on while one partner is judged; the same object serves every partner, so that nothing is allocated. */
export interface Row {
  partner: number;
  /** By counter: how many people of the partner surely count, and how many may. */
  readonly sure: Int32Array;
  readonly possible: Int32Array;
  /** The amount measured last. */
  low: number;
  high: number;
  /** Whether doubles may have rounded since the last comparison began. */
  rounded: boolean;
  /** Whether something was met that columns cannot tell. */
  unclear: boolean;
}
