import type { PolicyDirection } from '../../../domain/impact/difference/policies/policy-direction.ts';
import type { Voice } from '../../voice.ts';
import { directionOfChange } from '../direction-in-words.ts';

interface AnyChange {
  readonly kind: PropertyKey;
  readonly before: unknown;
  readonly after: unknown;
  readonly direction?: PolicyDirection;
}

/** A sentence for every clause that can change: one that is forgotten does not compile. */
export type SentencesOf<Change extends AnyChange> = {
  readonly [Kind in Change['kind']]: (
    before: Extract<Change, { kind: Kind }>['before'],
    after: Extract<Change, { kind: Kind }>['after'],
  ) => string;
};

/** What changed in one clause, and what that does by itself where it is known. */
export function clauseChangeInWords<Change extends AnyChange>(
  change: Change,
  sentences: SentencesOf<Change>,
  voice: Voice,
): string {
  const sentence = sentences[change.kind as Change['kind']] as (before: unknown, after: unknown) => string;
  return withDirection(sentence(change.before, change.after), change.direction, voice);
}

/** Where it is neither harder nor easier for everybody, nothing is said about it. */
export const withDirection = (sentence: string, direction: PolicyDirection | undefined, voice: Voice): string =>
  direction === undefined ? sentence : `${sentence} ${directionOfChange(direction, voice)}`;
