import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { foreseeUnlink } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { meWords } from '../../wording/portal/me-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { ImpactOnAwards } from '../standing/impact-on-awards.tsx';
import type { WalletLink } from './asking.ts';

const unlinkAsked = (id: string, language: Language) =>
  queryOptions({
    queryKey: ['unlink-ahead', id, language],
    // The company goes on meanwhile: it is worked out each time somebody asks.
    gcTime: 0,
    retry: false,
    queryFn: () => answerOf(foreseeUnlink({ path: { id } })),
  });

/** What the end of a link does: to the copies, and to those awards of the company that hang on them. */
export function UnlinkAhead({ link: { id, name } }: { readonly link: WalletLink }): ReactNode {
  const words = useWords(meWords);
  const { language } = useReading();
  const { data, error } = useQuery(unlinkAsked(id, language));
  return (
    <>
      <p>{words.unlinkHappens(name)}</p>
      <ImpactOnAwards impact={data} error={error} />
    </>
  );
}
