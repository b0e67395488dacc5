/** A country as somebody wrote it; two letters are its code, in capitals as the rules have it. */
export const countryWritten = (text: string): string => (/^[a-z]{2}$/i.test(text) ? text.toUpperCase() : text);
