import type { ReactNode } from 'react';
import type { AwardToChoose } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { awardPageWords } from '../../wording/portal/award-page-words.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { AwardLink } from '../awards/award-link.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';
import { ClaimLink } from '../standing/claim-link.tsx';
import { useGoesDown } from './use-goes-down.ts';

type Option = AwardToChoose['options'][number];

/** One award at its renewal: how that goes as things stand, and what is to become of it. */
export function AwardChoice({
  place,
  award,
  lastDay,
  isFree,
  chosen,
  choose,
  isReadOnly,
}: {
  readonly place: PartnerPlace;
  readonly award: AwardToChoose;
  readonly lastDay: string;
  /** Nothing is to be paid for what is chosen: it binds at once. */
  readonly isFree: boolean;
  /** The level at which it goes on; null: it is let go. */
  readonly chosen: string | null;
  readonly choose: (level: string | null) => void;
  readonly isReadOnly: boolean;
}): ReactNode {
  const words = useWords(renewalWords);
  const aboutAward = useWords(awardPageWords);
  const { language } = useReading();
  const goesDown = useGoesDown();
  const { competency, level, name, done, options, together, benefitsAtRisk, termFrom } = award;
  const group = `choice-${competency}-${level}`;
  const until = dayInWords(dayOf(lastDay), language);
  const noteOn = ({ state, possibleFrom }: Option): string => {
    if (state === 'possible') return '';
    return state === 'later' && possibleFrom !== undefined
      ? words.later(dayInWords(dayOf(possibleFrom), language))
      : words.notPossible;
  };
  if (done)
    return (
      <p>
        <strong>
          <AwardLink place={place} claim={award}>
            {name}
          </AwardLink>
        </strong>{' '}
        <StateMark state="met" word={words.alreadyDone} />
      </p>
    );
  return (
    <fieldset className="choices">
      <legend>{name}</legend>
      {options.map((option) => (
        <label key={option.level}>
          <input
            type="radio"
            name={group}
            checked={chosen === option.level}
            disabled={isReadOnly || option.state !== 'possible'}
            onChange={() => choose(option.level)}
          />
          <strong>
            {option.level === level ? words.keep(option.name) : words.lower(option.name)}
            {noteOn(option)}
          </strong>
          <span className="note">{option.state === 'possible' ? words.isMet : option.text}</span>
          {option.level !== level && option.state === 'possible' && (
            <span className="note">
              {goesDown({ higher: name, lower: option.name, termFrom, payUntil: lastDay, isFree })}{' '}
              {option.benefitsLost &&
                option.benefitsLost.losses.length > 0 &&
                words.losesByIt(option.benefitsLost.text)}{' '}
              {option.benefitsKept &&
                option.benefitsKept.losses.length > 0 &&
                words.keepsByIt(option.benefitsKept.text)}
            </span>
          )}
          {option.level === level && option.state !== 'possible' && (
            <ClaimLink place={place} claim={award}>
              {words.whatIsMissing}
            </ClaimLink>
          )}
          {option.level === level && together === 'not-met' && <span className="note">{words.twice}</span>}
        </label>
      ))}
      <label>
        <input
          type="radio"
          name={group}
          checked={chosen === null}
          disabled={isReadOnly}
          onChange={() => choose(null)}
        />
        <strong>{words.letGo}</strong>
        <span className="note">
          {words.letGoMeans(until)}{' '}
          {benefitsAtRisk && benefitsAtRisk.losses.length > 0 && words.losesByIt(benefitsAtRisk.text)}
        </span>
      </label>
      <p>
        <AwardLink place={place} claim={award}>
          {aboutAward.historyOf(name)}
        </AwardLink>
      </p>
    </fieldset>
  );
}
