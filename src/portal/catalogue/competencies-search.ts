import type { CompetencyShown } from '../../client/index.ts';
import { type Called, calledIn, isCalled } from '../reading/called.ts';
import { lifeOf } from './life.ts';

/** In which states competencies are looked at by themselves; those that have ended stand apart. */
export const competencyStates = ['active', 'retiring'] as const;
type CompetencyState = (typeof competencyStates)[number];

/** Which competencies are looked at; it stands in the address. */
export interface CompetenciesSearch extends Called {
  readonly state?: CompetencyState;
}

/** What an address says, without what means nothing here. */
export function competenciesSearchOf(search: Readonly<Record<string, unknown>>): CompetenciesSearch {
  const { state } = search;
  return {
    ...calledIn(search),
    ...((competencyStates as readonly unknown[]).includes(state) && { state: state as CompetencyState }),
  };
}

/** The competencies that are looked at on a day: those that live, and those that have ended. */
export function competenciesFound(
  competencies: readonly CompetencyShown[],
  search: CompetenciesSearch,
  { today, language }: { readonly today: string; readonly language: string },
): { readonly living: readonly CompetencyShown[]; readonly ended: readonly CompetencyShown[] } {
  const { state } = search;
  const found = competencies.filter(({ name }) => isCalled(name, search, language));
  const inState = (one: CompetencyShown) => state === undefined || lifeOf(one, today) === state;
  const isEnded = (one: CompetencyShown) => lifeOf(one, today) === 'ended';
  return {
    living: found.filter((one) => !isEnded(one) && inState(one)),
    ended: state === undefined ? found.filter(isEnded) : [],
  };
}
