import { queryOptions } from '@tanstack/react-query';
import {
  foreseePeopleImport,
  listPeopleImportChanges,
  listPeopleImports,
  type PeopleImport,
  showPeopleImport,
} from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import type { PartnerPlace } from '../membership/asking.ts';
import { answers } from '../server/answers.ts';
import { answerOf } from '../server/refused.ts';

export interface ImportPlace extends PartnerPlace {
  readonly id: string;
}

const key = ({ programme, partner }: PartnerPlace) => ['imports', programme, partner];

/** The last sheets that were handed in. */
export const importsAsked = (place: PartnerPlace, language: Language) =>
  queryOptions({
    queryKey: [...key(place), 'list', language],
    staleTime: 0,
    queryFn: async (): Promise<readonly PeopleImport[]> => {
      const { programme, partner } = place;
      return (await answerOf(listPeopleImports({ path: { programme, partner }, query: { limit: '20' } }))).imports;
    },
  });

/** One of them; asked for again and again while it is read. */
export const importAsked = ({ id, ...place }: ImportPlace, language: Language) =>
  queryOptions({
    queryKey: [...key(place), id, language],
    staleTime: 0,
    refetchInterval: ({ state: { data } }) => (data === undefined || data.state === 'reading' ? 300 : false),
    queryFn: () => {
      const { programme, partner } = place;
      return answerOf(showPeopleImport({ path: { programme, partner, id } }));
    },
  });

/** A page of what it would change; not kept, as the next reading finds other changes. */
export const importChangesAsked = ({ id, ...place }: ImportPlace, cursor: string | undefined, language: Language) =>
  queryOptions({
    queryKey: ['import-changes', id, cursor, language],
    gcTime: 0,
    queryFn: () => {
      const { programme, partner } = place;
      const query = { limit: '100', ...(cursor !== undefined && { cursor }) };
      return answerOf(listPeopleImportChanges({ path: { programme, partner, id }, query }));
    },
  });

/** What it would do to the awards; worked out anew for each reading of it, and whenever the page is opened. */
export const importAheadAsked = ({ id, ...place }: ImportPlace, reading: string, language: Language) =>
  queryOptions({
    // Not among what is read again when the sheet is taken over: then there is nothing to foresee any more.
    queryKey: ['import-ahead', id, reading, language],
    gcTime: 0,
    retry: false,
    queryFn: () => {
      const { programme, partner } = place;
      return answerOf(foreseePeopleImport({ path: { programme, partner, id } }));
    },
  });

/** Something was done with a sheet. */
export const readImportsAgain = (place: PartnerPlace) => answers.invalidateQueries({ queryKey: key(place) });
