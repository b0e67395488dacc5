/** A place in a file, as editors count: lines and columns from 1, columns in UTF-16 units, a byte order mark not counted. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Gives the place of each offset in `text`. An offset past the end has the place of the end. */
export function placesIn(text: string, file: string): (offset: number) => Place {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return (offset) => {
    const inside = Math.min(Math.max(offset, 0), text.length);
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lineStarts[middle] as number) <= inside) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: inside - (lineStarts[low] as number) + 1 };
  };
}

/** By file, then line, then column. File names compare by their code units, so that the order is the same everywhere. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
