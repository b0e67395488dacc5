/** A space at which no line is broken: a number stays with what it counts. Doors without such spaces write a plain one. */
export const noBreak = '\u00a0';

export const withPlainSpaces = (text: string): string => text.replaceAll(noBreak, ' ');
