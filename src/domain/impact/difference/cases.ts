import type { Programme } from '../../catalogue/programme.ts';
import type { Cases } from './attributes-in-clause.ts';

/** The values that an attribute or classification can have; `undefined` where the programme does not list them. */
function valuesListed(attribute: string, programme: Programme): readonly string[] | undefined {
  const classification = programme.classifications.get(attribute);
  if (classification) return [...new Set([...classification.cases.map((one) => one.is), classification.otherwise])];
  const values = programme.attributes.get(attribute);
  return values === 'any' ? undefined : values;
}

/** Stands for every value that no case names: no pack can write it. */
const anyOther = '\u0000';

/** All values of one attribute to tell apart, where these cases are all that the attribute decides. */
export function valuesToTry(attribute: string, cases: readonly Cases[], programme: Programme): readonly string[] {
  const named = cases.filter((one) => one.attribute === attribute).flatMap((one) => [...one.cases.keys()]);
  return valuesListed(attribute, programme) ?? [...new Set([...named, anyOther])];
}
