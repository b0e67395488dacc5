import { Chance } from './chance.ts';
import { type Country, countries } from './countries.ts';
import { type Company, type DemoPartner, demoPartner } from './partner-file.ts';

/** Whoever draws with the same seed gets the same network. */
export const demoSeed = 20_171_115;
const people = 2_000;

/** The invented partners of a programme: 300 companies in ten countries with 2,000 people. */
export function demoNetwork(seed: number = demoSeed): readonly DemoPartner[] {
  const chance = new Chance(seed);
  const places = chance.shuffled(
    countries.flatMap((country) => Array.from({ length: country.partners }, () => country)),
  );
  const sizes = sizesOf(places.length, chance);
  const names = new Set<string>();
  return places.map((country, index) =>
    demoPartner(company(country, sizes[index] ?? 0, names, chance), chance.apart()),
  );
}

/** Mostly small, few large, and together so many people. */
function sizesOf(companies: number, chance: Chance): readonly number[] {
  const sizes = Array.from({ length: companies }, () => {
    const kind = chance.below(100);
    if (kind < 50) return chance.between(2, 4);
    if (kind < 84) return chance.between(5, 9);
    if (kind < 97) return chance.between(10, 20);
    return chance.between(24, 40);
  });
  let missing = people - sizes.reduce((sum, size) => sum + size, 0);
  while (missing !== 0) {
    const index = chance.below(companies);
    const step = Math.sign(missing);
    const size = (sizes[index] ?? 0) + step;
    if (size < 2 || size > 40) continue;
    sizes[index] = size;
    missing -= step;
  }
  return sizes;
}

/** A name that no other company of the demo has. */
function company(country: Country, size: number, names: Set<string>, chance: Chance): Company {
  for (;;) {
    const word = `${chance.oneOf(country.firstHalf)}${chance.oneOf(country.secondHalf)}`;
    const trade = chance.oneOf(country.trade);
    const code = codeOf(`${word} ${trade}`);
    if (names.has(code)) continue;
    names.add(code);
    return { code, name: `${word} ${trade} ${chance.oneOf(country.form)}`, country, size };
  }
}

/** `Jasnoleśna Sieci` becomes `jasnolesna-sieci`. */
const codeOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
