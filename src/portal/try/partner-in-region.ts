import type { WrittenPartnerFileWithLearning } from '../../domain/training/written/learning.ts';

interface RegionChosen {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A partner as it is judged in the region that was chosen. */
export interface PlacedPartner {
  readonly partner: WrittenPartnerFileWithLearning;
  readonly region?: string;
  /** What the file did not say and was taken from the region. */
  readonly taken: Readonly<Record<string, string>>;
  /** What the file says of itself that the region has otherwise: the file counts. */
  readonly stated: Readonly<Record<string, string>>;
}

/** What holds of every partner of a region holds of one whose file does not say it. */
export function partnerInRegion(
  partner: WrittenPartnerFileWithLearning,
  region: RegionChosen | undefined,
): PlacedPartner {
  if (!region) return { partner, taken: {}, stated: {} };
  const { attributes: own = {} } = partner;
  const theirs = Object.entries(region.attributes);
  const taken = Object.fromEntries(theirs.filter(([name]) => own[name] === undefined));
  const stated = Object.fromEntries(
    theirs.flatMap(([name, value]) => (own[name] !== undefined && own[name] !== value ? [[name, own[name]]] : [])),
  );
  return { partner: { ...partner, attributes: { ...taken, ...own } }, region: region.name, taken, stated };
}
