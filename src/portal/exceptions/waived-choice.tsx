import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { exceptionsWords } from '../../wording/portal/exceptions-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';
import { textsAsked } from './asking.ts';
import { ClauseChoice } from './clause-choice.tsx';
import { bindingTexts, clausesUnder } from './clauses-of-text.ts';
import { type ExceptionWanted, waivedKinds } from './exception-wanted.ts';

/** What a waiver excuses from: everything, all but the fee where one is asked, or one clause of the texts that bind. */
export function WaivedChoice({
  place,
  wanted: { competency, level, waived, clause },
  choose,
}: {
  readonly place: PartnerPlace;
  readonly wanted: ExceptionWanted;
  readonly choose: (chosen: Partial<ExceptionWanted>) => void;
}): ReactNode {
  const words = useWords(exceptionsWords);
  const { language } = useReading();
  const { data: texts, error } = useQuery(textsAsked(place, competency, language));
  if (error) return <p role="status">{words.textsFailed}</p>;
  if (!texts) return <p role="status">{words.readingTexts}</p>;
  const binding = bindingTexts(texts, level);
  const possible = {
    everything: true,
    allButFee: binding.some(({ asksForFee }) => asksForFee),
    clause: level !== '' && binding.some((text) => clausesUnder(text).length > 0),
  };
  const told = {
    everything: [words.everything, words.everythingMeans],
    allButFee: [words.allButFee, words.allButFeeMeans],
    clause: [words.oneClause, words.oneClauseMeans],
  } as const;
  return (
    <>
      <fieldset className="choices">
        <legend>{words.waived}</legend>
        {waivedKinds
          .filter((one) => possible[one])
          .map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="waived"
                value={one}
                checked={waived === one}
                onChange={() => choose({ waived: one })}
              />
              <strong>{told[one][0]}</strong>
              <span className="note">{told[one][1]}</span>
            </label>
          ))}
        {level === '' && <p className="note">{words.levelFirst}</p>}
      </fieldset>
      {waived === 'clause' && (
        <ClauseChoice texts={binding} chosen={clause} choose={(one) => choose({ clause: one })} />
      )}
    </>
  );
}
