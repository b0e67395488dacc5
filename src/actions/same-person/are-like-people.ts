import { plainPersonName } from '../imports/like-names.ts';

/** Somebody as far as it is known what they are called and where they are written to. */
export interface Called {
  readonly name: string | null;
  readonly email: string | null;
}

/** Why two records may be of one person: the surest first. */
export const likenesses = ['email', 'name', 'part-of-name'] as const;
export type Likeness = (typeof likenesses)[number];

/**
 * Why two records may be of one person, where they may. Only a person knows: a name in parts ("R. Fischer" and "Ruben
 * Fischer", "Ana Ruiz" and "Ana María Ruiz") is often that of somebody else.
 */
export function likenessOf(one: Called, other: Called): Likeness | undefined {
  if (one.email !== null && one.email.toLowerCase() === other.email?.toLowerCase()) return 'email';
  const [own, others] = [partsOf(one), partsOf(other)];
  if (own.length === 0 || others.length === 0) return undefined;
  if (own.join(' ') === others.join(' ')) return 'name';
  const [short, long] = own.length <= others.length ? [own, others] : [others, own];
  return isPartOf(short, long) ? 'part-of-name' : undefined;
}

const partsOf = ({ name }: Called): readonly string[] =>
  name === null
    ? []
    : plainPersonName(name)
        .split(' ')
        .filter((part) => part !== '');

/** Is each part of the short name one of the long one, or its first letter? At least one of several is written out in both. */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2) return false;
  const left = [...long];
  const take = (index: number): boolean => index >= 0 && left.splice(index, 1).length > 0;
  const whole = short.filter((part) => part.length > 1 && take(left.indexOf(part)));
  const rest = short.filter((part) => !whole.includes(part));
  return whole.length > 0 && rest.every((part) => take(left.findIndex((other) => isFirstLetter(part, other))));
}

const isFirstLetter = (one: string, other: string): boolean =>
  (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
