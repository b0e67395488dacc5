import type { AddedRow } from '../../store/membership/partner-difference.ts';

/** What is kept of a person beside its statements. */
export interface PersonData {
  readonly code: string;
  readonly name: string | null;
  readonly email: string | null;
}

interface Changed {
  /** Of the sheet, where it comes from. */
  readonly row: number;
  /** The id of the person among the partner's people. */
  readonly person: string;
  /** The statement whose place the new one takes. */
  readonly ends?: string;
}

/** One thing that a sheet changes of a partner's people, with all that is needed to do it. */
export type PeopleChange = Changed &
  (
    | { readonly kind: 'person-added'; readonly content: PersonData }
    | { readonly kind: 'person-changed'; readonly content: { readonly before: PersonData; readonly after: PersonData } }
    | { readonly kind: 'person-returned'; readonly content: object }
    | { readonly kind: 'affiliation'; readonly content: AddedRow }
    | { readonly kind: 'credential'; readonly content: AddedRow }
  );

export type PeopleChangeKind = PeopleChange['kind'];
