import { queryOptions } from '@tanstack/react-query';
import { listCompetencies, showCatalogue, showDifference, showRequirement } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { answerOf } from '../server/refused.ts';

/** The rules change twice a year. */
const staleTime = 300_000;

export const catalogueAsked = (programme: string, language: Language) =>
  queryOptions({
    queryKey: ['catalogue', programme, language],
    queryFn: () => answerOf(showCatalogue({ path: { programme } })),
    staleTime,
  });

export const competenciesAsked = (programme: string, language: Language) =>
  queryOptions({
    queryKey: ['competencies', programme, language],
    queryFn: async () => (await answerOf(listCompetencies({ path: { programme } }))).competencies,
    staleTime,
  });

/** Whose requirement is read: of which level, on which day, for whom. */
export interface RequirementPlace {
  readonly programme: string;
  readonly competency: string;
  readonly level: string;
  readonly on?: string | undefined;
  readonly cohort?: Cohort | undefined;
  /** In which region it is asked; without it, in all of them. */
  readonly region?: string | undefined;
}

export const cohorts = ['new', 'renewing', 'holder'] as const;
export type Cohort = (typeof cohorts)[number];

export const requirementAsked = (place: RequirementPlace, language: Language) =>
  queryOptions({
    queryKey: ['requirement', place, language],
    queryFn: () => {
      const { on, cohort, region, ...path } = place;
      const query = { ...(on && { on }), ...(cohort && { cohort }), ...(region && { region }) };
      return answerOf(showRequirement({ path, query }));
    },
    staleTime,
  });

/** What is different in a competency between two days. */
export const differenceAsked = (
  asked: {
    readonly programme: string;
    readonly competency: string;
    readonly before: string;
    readonly after: string;
    /** As it is asked there; without it, of each kind of partner. */
    readonly region?: string | undefined;
  },
  language: Language,
) =>
  queryOptions({
    queryKey: ['difference', asked, language],
    queryFn: () => {
      const { programme, region, ...query } = asked;
      return answerOf(showDifference({ path: { programme }, query: { ...query, ...(region && { region }) } }));
    },
    staleTime,
  });

/** 0 for the highest level of a programme, as hallmarks are struck. */
export const rankOf = (levels: readonly { readonly id: string }[], level: string): number =>
  levels.length -
  1 -
  Math.max(
    0,
    levels.findIndex(({ id }) => id === level),
  );
