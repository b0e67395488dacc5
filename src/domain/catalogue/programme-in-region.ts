import type { Competency, Programme, Version } from './programme.ts';
import { clauseInRegion, type Region } from './region.ts';

/** A programme as one region reads it: each of its texts asks what it asks of the partners there, and of no others. */
export const programmeInRegion = (programme: Programme, region: Pick<Region, 'attributes'>): Programme => ({
  ...programme,
  competencies: new Map([...programme.competencies].map(([id, one]) => [id, competencyInRegion(one, region)])),
});

const competencyInRegion = (competency: Competency, region: Pick<Region, 'attributes'>): Competency => ({
  ...competency,
  versions: competency.versions.map((version) => versionInRegion(version, region)),
});

const versionInRegion = (version: Version, region: Pick<Region, 'attributes'>): Version => ({
  ...version,
  levels: new Map([...version.levels].map(([level, clause]) => [level, clauseInRegion(clause, region)])),
  obligations: version.obligations.map((one) => ({ ...one, when: clauseInRegion(one.when, region) })),
});
