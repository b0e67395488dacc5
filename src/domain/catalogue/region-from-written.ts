import type { z } from 'zod';
import type { Path } from '../problems/problem.ts';
import { type Reading, report, requireName } from './pack-names.ts';
import type { Programme } from './programme.ts';
import type { Region } from './region.ts';
import { textFromWritten } from './text-from-written.ts';
import type { WrittenRegion } from './written/region.ts';

/** The regions of a programme in the order in which they are offered. A country is in one of them at most. */
export function regionsFromWritten(
  written: Readonly<Record<string, z.infer<typeof WrittenRegion>>>,
  path: Path,
  reading: Reading,
): Programme['regions'] {
  const regionOf = new Map<string, string>();
  return new Map(
    Object.entries(written).map(([id, { name, countries = [], language, contacts = {}, attributes = {}, note }]) => {
      for (const [index, country] of countries.entries()) {
        const other = regionOf.get(country);
        if (other !== undefined)
          report(reading, 'country-in-two-regions', [...path, id, 'countries', index], { name: country, other });
        regionOf.set(country, id);
      }
      checkAttributes(attributes, [...path, id, 'attributes'], reading);
      const { mail, phone } = contacts;
      const region: Region = {
        ...{ id, name: textFromWritten(name), countries },
        ...(language && { language }),
        contacts: { ...(mail !== undefined && { mail }), ...(phone !== undefined && { phone }) },
        attributes: new Map(Object.entries(attributes)),
        ...(note !== undefined && { note: textFromWritten(note) }),
      };
      return [id, region];
    }),
  );
}

function checkAttributes(attributes: Readonly<Record<string, string>>, path: Path, reading: Reading): void {
  for (const [attribute, value] of Object.entries(attributes)) {
    const at = [...path, attribute];
    if (!requireName(reading, 'unknown-attribute', attribute, reading.names.attributes.keys(), at)) continue;
    const values = reading.names.attributes.get(attribute);
    if (values !== undefined && values !== 'any') requireName(reading, 'unknown-value', value, values, at);
  }
}
