import type { ReactNode } from 'react';
import type { ClaimStanding } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { andList } from '../../wording/lists-in-words.ts';
import { standingPageWords } from '../../wording/portal/standing-page-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { NamesOf } from './names-of.tsx';
import { type AwardAhead, renewalGoingWell } from './outlook.ts';

/**
 * Who could not leave: by the text that binds today, with people counted for all awards, and by the one at the next renewal,
 * which may ask for more people. Where both hang on the same people it is said once.
 */
export function OnWhomItHangs({
  claim: { together, dependsOn, counted, held },
  ahead,
  names,
}: {
  readonly claim: ClaimStanding;
  readonly ahead: AwardAhead | undefined;
  readonly names: ReadonlyMap<string, string>;
}): ReactNode {
  const words = useWords(standingPageWords);
  const { language } = useReading();
  const isMet = together === 'met';
  const renewal = ahead && renewalGoingWell(ahead);
  if (!isMet && !renewal) return null;
  const later = renewal?.dependsOn ?? [];
  const day = renewal ? dayInWords(dayOf(renewal.renewal.anniversary), language) : '';
  const isMetThere = held.because === 'renewal-met';
  const isSame = isMet && renewal !== undefined && areSame(dependsOn, later);
  const isCounted = (person: string) => counted.some(({ people }) => people.includes(person));
  const elsewhere = isMet ? dependsOn.filter((person) => !isCounted(person)) : [];
  const listed = (lead: string, people: readonly string[]) => (
    <>
      <p className="note">{lead}</p>
      <NamesOf people={people} names={names} otherwise="" />
    </>
  );
  return (
    <div>
      <h3>{words.dependsOn}</h3>
      {isSame ? (
        later.length > 0 ? (
          listed(words.dependsOnBoth(day), later)
        ) : (
          <p className="note">{words.dependsOnNobodyEver(day)}</p>
        )
      ) : (
        <>
          {isMet &&
            (dependsOn.length > 0 ? (
              listed(words.dependsOnLead, dependsOn)
            ) : (
              <p className="note">{renewal ? words.dependsOnNobodyToday : words.dependsOnNobody}</p>
            ))}
          {renewal &&
            (later.length > 0 ? (
              listed(words.dependsOnLater(day, renewal.version), later)
            ) : (
              <p className="note">{(isMetThere ? words.dependsOnNobodyMet : words.dependsOnNobodyLater)(day)}</p>
            ))}
        </>
      )}
      {elsewhere.length > 0 && (
        <p className="note">
          {words.dependsElsewhere(
            andList(
              elsewhere.map((person) => names.get(person) ?? person),
              language,
            ),
          )}
        </p>
      )}
    </div>
  );
}

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));
