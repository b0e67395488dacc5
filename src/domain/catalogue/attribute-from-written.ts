import type { Programme } from './programme.ts';
import type { Text } from './text.ts';
import { textFromWritten } from './text-from-written.ts';
import type { WrittenAttribute } from './written/programme.ts';

type Written = Readonly<Record<string, WrittenAttribute>>;

/** The values of each attribute, whether they have titles or not. */
export const attributesFromWritten = (written: Written): Programme['attributes'] =>
  new Map(Object.entries(written).map(([id, attribute]) => [id, valuesOf(attribute)]));

function valuesOf(written: WrittenAttribute): readonly string[] | 'any' {
  const values = isTitled(written) ? written.values : written;
  return values === 'any' || Array.isArray(values) ? values : Object.keys(values);
}

const isTitled = (written: WrittenAttribute): written is Exclude<WrittenAttribute, 'any' | string[]> =>
  written !== 'any' && !Array.isArray(written);

/** What people call the attributes and their values, where the pack says so. */
export const attributeTitlesFromWritten = (written: Written): Programme['attributeTitles'] =>
  new Map(
    Object.entries(written).flatMap(([id, attribute]) => {
      if (!isTitled(attribute)) return [];
      const { title, values } = attribute;
      const titled = typeof values === 'object' && !Array.isArray(values) ? Object.entries(values) : [];
      const texts = new Map(titled.map(([value, text]): [string, Text] => [value, textFromWritten(text)]));
      return [[id, { ...(title !== undefined && { title: textFromWritten(title) }), values: texts }] as const];
    }),
  );
