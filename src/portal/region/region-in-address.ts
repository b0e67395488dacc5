import { keep, kept } from '../reading/kept.ts';

/** Chosen where somebody wants to see what is asked everywhere. */
export const allRegions = 'all';

const name = 'region';

/** What the address of every page may say of its reader. */
export interface OfReader {
  readonly region?: string;
}

export const ofReader = (search: Record<string, unknown>): OfReader => {
  const region = search[name];
  return typeof region === 'string' && region !== '' ? { region } : {};
};

/** Remembers a choice in this browser. */
export const keepRegion = (region: string): void => keep(name, region);

/** Every link leads on in the region that was read in, else in the one that was chosen before. */
export function withRegion<Search extends OfReader>({
  search,
  next,
}: {
  readonly search: Search;
  readonly next: (search: Search) => Search;
}): Search {
  const result = next(search);
  const region = result.region ?? search.region ?? kept(name);
  const { region: _, ...others } = result;
  return (region === undefined || region === allRegions ? others : { ...others, region }) as Search;
}
