import { z } from 'zod';

/** A schema and all that it is made of, each once. */
export function schemasWithin(roots: Iterable<z.core.$ZodType>): ReadonlySet<z.core.$ZodType> {
  const found = new Set<z.core.$ZodType>();
  const waiting: unknown[] = [...roots];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next instanceof z.core.$ZodType) {
      if (found.has(next)) continue;
      found.add(next);
      const { def, parent } = next._zod;
      waiting.push(parent, ...partsOf(def));
    } else if (Array.isArray(next)) waiting.push(...next);
    else if (isPlain(next)) waiting.push(...Object.values(next));
  }
  return found;
}

/** What a definition refers to; a schema that is told later is asked for now. */
const partsOf = (def: z.core.$ZodTypeDef): unknown[] =>
  Object.entries(def).map(([key, value]) => (key === 'getter' && typeof value === 'function' ? value() : value));

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
