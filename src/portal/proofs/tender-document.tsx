import { type ReactNode, useState } from 'react';
import { makeProofDocument } from '../../client/index.ts';
import { showingWords } from '../../wording/portal/showing-words.ts';
import { Button } from '../design/button.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { saveFile } from '../saving/save-file.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** One click: the signed PDF for a tender, in the reader's language. */
export function TenderDocument({
  place,
  hasPage,
}: {
  readonly place: PartnerPlace;
  readonly hasPage: boolean;
}): ReactNode {
  const words = useWords(showingWords);
  const { language } = useReading();
  const { isGoing, failure, send } = useSending();
  const [isMade, setMade] = useState(false);
  const make = async (): Promise<void> => {
    setMade(false);
    const isDone = await send(language, async () => {
      const { programme, partner } = place;
      const asked = makeProofDocument({ path: { programme, partner }, body: { language }, parseAs: 'blob' });
      // Of what is no JSON the document of the API says no more than that it is text.
      const pdf: unknown = await answerOf(asked);
      saveFile(`${partner}.pdf`, 'application/pdf', pdf as Blob);
    });
    setMade(isDone);
  };
  return (
    <>
      <p>{words.tenderLead}</p>
      <p role="status">{isMade && words.made}</p>
      <NotDone failure={failure} />
      {hasPage ? (
        <Button kind="first" isDisabled={isGoing} onPress={() => void make()}>
          {words.make}
        </Button>
      ) : (
        <p className="note">{words.tenderNeedsPage}</p>
      )}
    </>
  );
}
