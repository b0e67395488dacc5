/** A part of the name of what is looked for; it stands in the address. */
export interface Called {
  readonly called?: string;
}

/** What an address says of it. A code of digits only is read as a number. */
export const calledIn = ({ called }: Readonly<Record<string, unknown>>): Called =>
  (typeof called === 'string' || typeof called === 'number') && called !== '' ? { called: String(called) } : {};

/** Whether a name has in it what is looked for, in any case of letters; where nothing is, every name has. */
export const isCalled = (name: string, { called = '' }: Called, language: string): boolean =>
  name.toLocaleLowerCase(language).includes(called.trim().toLocaleLowerCase(language));
