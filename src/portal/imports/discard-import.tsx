import type { ReactNode } from 'react';
import { discardPeopleImport, type PeopleImport } from '../../client/index.ts';
import { importWords } from '../../wording/portal/import-words.ts';
import { Confirmed } from '../design/confirmed.tsx';
import type { PartnerPlace } from '../membership/asking.ts';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import type { Sending } from '../server/use-sending.ts';
import { readImportsAgain } from './asking.ts';

/** Throws a sheet away that was not taken over, ready or refused. */
export function DiscardImport({
  place,
  sheet,
  writing: { isGoing, send },
}: {
  readonly place: PartnerPlace;
  readonly sheet: PeopleImport;
  readonly writing: Sending;
}): ReactNode {
  const words = useWords(importWords);
  const discard = async (): Promise<void> => {
    await send(['discard', sheet.id], () => answerOf(discardPeopleImport({ path: { ...place, id: sheet.id } })));
    await readImportsAgain(place);
  };
  return <Confirmed word={words.throwAway} what={words.throwAwayWhat} act={discard} isDisabled={isGoing} />;
}
