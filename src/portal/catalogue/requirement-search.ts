import { type Cohort, cohorts } from './asking.ts';

/** What of a requirement is shown: on which day, for whom, and what it is compared with. */
export interface RequirementSearch {
  readonly on?: string;
  readonly cohort?: Cohort;
  /** The other day that is compared. */
  readonly against?: string;
  /** The ids of two texts of which the difference is shown first: whoever comes from an award wants to know that alone. */
  readonly textBefore?: string;
  readonly textAfter?: string;
}

export function requirementSearchOf(search: Record<string, unknown>): RequirementSearch {
  const text = (name: keyof RequirementSearch) => {
    const value = search[name];
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  return {
    ...text('on'),
    ...text('against'),
    ...text('textBefore'),
    ...text('textAfter'),
    ...(cohorts.includes(search['cohort'] as Cohort) && { cohort: search['cohort'] as Cohort }),
  };
}
