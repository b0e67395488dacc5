import type { ReactNode } from 'react';
import type { Entitlement } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { benefitsWords } from '../../wording/portal/benefits-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Facts } from '../design/facts.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { SampleMark } from './sample-mark.tsx';
import { SharesInWords } from './shares-in-words.tsx';

/** One benefit: how much there is, used and left, by which awards, and where the figure comes from. */
export function BenefitSheet({ benefit }: { readonly benefit: Entitlement }): ReactNode {
  const words = useWords(benefitsWords);
  const { language } = useReading();
  const { name, note, amountText, usedText, leftText, over, period, worth, sample, source, shares } = benefit;
  const inWords = (day: string) => dayInWords(dayOf(day), language);
  return (
    <article className="sheet section">
      <h3>{name}</h3>
      {note && <p className="note">{note}</p>}
      <Facts
        facts={[
          {
            name: words.total,
            isStrong: true,
            value: (
              <>
                {amountText} {sample && <SampleMark />}
              </>
            ),
          },
          { name: words.used, value: usedText },
          { name: words.left, value: leftText, isStrong: true },
          { name: words.period, value: period ? words.fromTo(inWords(period.from), inWords(period.to)) : words.always },
          ...(worth
            ? [
                {
                  name: words.worth,
                  value: (
                    <>
                      {words.aYear(worth.text)} {worth.sample && <SampleMark />}
                    </>
                  ),
                },
              ]
            : []),
          ...(shares.length > 0
            ? [
                {
                  name: words.from,
                  value: <SharesInWords shares={shares} />,
                },
              ]
            : []),
        ]}
      />
      {over > 0 && (
        <p>
          <StateMark state="not-met" word={words.over(String(over))} />
        </p>
      )}
      {sample && <p className="note">{words.sampleNote}</p>}
      {source && (
        <p className="note">
          <a href={source}>{words.source}</a>
        </p>
      )}
    </article>
  );
}
