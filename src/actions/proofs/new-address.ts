import { randomBytes } from 'node:crypto';

/** Without vowels and look-alikes: nobody reads a word into it, and it can be typed from paper. */
const letters = '23456789bcdfghjkmnpqrstvwxz';

/** Letters that nobody can guess and everybody can type: 4.75 bits each. */
export function newAddress(length: number): string {
  let made = '';
  while (made.length < length)
    // 243 is nine times 27: what lies above would make some letters likelier than others.
    for (const byte of randomBytes(length)) if (byte < 243 && made.length < length) made += letters[byte % 27];
  return made;
}
