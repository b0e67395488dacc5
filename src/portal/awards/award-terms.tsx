import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AwardCourse } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { awardPageWords } from '../../wording/portal/award-page-words.ts';
import { dayInWords, periodInWords } from '../../wording/time-in-words.ts';
import { ChangesLink } from '../catalogue/changes-link.tsx';
import { type Fact, Facts } from '../design/facts.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { decidedFor } from '../renewals/choice-for.ts';
import { HowHeld } from '../renewals/how-held.tsx';
import { useRenewalToPay } from '../renewals/use-renewal-to-pay.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** On what terms an award is held: since when, in which term, what decides it next and by which text. */
export function AwardTerms({
  award: { held, terms, claim },
  place,
}: {
  readonly award: AwardCourse;
  readonly place: PartnerPlace;
}): ReactNode {
  const { programme } = place;
  const words = useWords(awardPageWords);
  const { language } = useReading();
  const { record, termFrom, enforcement, renewal, binding, bindingAtRenewal, exceptions, rulings } = terms;
  const [[before], [after]] = [binding, bindingAtRenewal];
  const toPay = useRenewalToPay(place, held.held);
  // What is let go, or goes down, in a renewal that waits for its payment is decided: as what it is, it is renewed no more.
  const isDecided = held.held && decidedFor(toPay, claim) !== undefined;
  const isNextTerm = termFrom !== undefined && renewal !== undefined && renewal.anniversary <= termFrom;
  const ahead = isDecided ? undefined : renewal;
  const inWords = (day: string) => dayInWords(dayOf(day), language);
  const texts = (list: typeof binding, on: string | undefined): ReactNode =>
    list.length === 0 ? words.noText : <Texts ids={list.map(({ id }) => id)} {...{ claim, programme, on }} />;
  const facts: readonly Fact[] = [
    { name: words.state, value: <HowHeld place={place} claim={claim} held={held} />, isStrong: true },
    ...when(record, ({ from }) => ({ name: words.heldSince, value: <DayText day={from} /> })),
    ...when(isDecided ? undefined : record?.to, (to) => ({
      name: words.recordEnds,
      value: <WithNote note={record?.endsWithCompetency && words.withCompetency}>{inWords(to)}</WithNote>,
    })),
    ...when(isDecided && isNextTerm ? undefined : termFrom, (from) => ({
      name: isNextTerm ? words.termOnceRenewed : words.term,
      value: <DayText day={from} />,
    })),
    ...when(enforcement, (how) => ({ name: words.judged, value: words.enforcement[how] })),
    ...when(renewal, ({ anniversary, movedFrom }) => ({
      name: words.anniversary,
      value: <WithNote note={movedFrom && words.movedFrom(inWords(movedFrom))}>{inWords(anniversary)}</WithNote>,
    })),
    ...when(ahead, ({ window, lastDay }) => ({
      name: words.window,
      value: (
        <WithNote note={lastDay === window.to ? undefined : words.lastDay(inWords(lastDay))}>
          {periodInWords({ from: dayOf(window.from), to: dayOf(window.to) }, language)}
        </WithNote>
      ),
    })),
    ...when(record, () => ({ name: words.binds, value: texts(binding, undefined) })),
    ...when(ahead, ({ anniversary }) => ({
      name: words.bindsAtRenewal,
      value: (
        <span className="line">
          {texts(bindingAtRenewal, anniversary)}
          {before && after && before.hash !== after.hash && (
            <ChangesLink
              {...{ programme, claim, before: before.id, after: after.id, on: anniversary }}
              cohort="renewing"
            />
          )}
        </span>
      ),
    })),
    ...listed(
      words.exceptions,
      exceptions.map(({ text }) => text),
    ),
    ...listed(
      words.rulings,
      rulings.map(({ question, reading, from, by }) => words.ruled(question, reading, inWords(from), by)),
    ),
  ];
  return (
    <div className="sheet section">
      <Facts facts={facts} />
    </div>
  );
}

const when = <Of,>(value: Of | undefined, fact: (value: Of) => Fact): readonly Fact[] =>
  value === undefined ? [] : [fact(value)];

const listed = (name: string, texts: readonly string[]): readonly Fact[] =>
  texts.length === 0
    ? []
    : [
        {
          name,
          value: (
            <ul className="plain-list">
              {texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          ),
        },
      ];

function WithNote({ note, children }: { readonly note: string | undefined; readonly children: ReactNode }): ReactNode {
  return (
    <>
      {children} {note && <span className="note">{note}</span>}
    </>
  );
}

/** Texts by their ids; each leads to the requirement as it is asked then. */
function Texts({
  ids,
  claim: { competency, level },
  programme,
  on,
}: {
  readonly ids: readonly string[];
  readonly claim: AwardCourse['claim'];
  readonly programme: string;
  readonly on: string | undefined;
}): ReactNode {
  const words = useWords(awardPageWords);
  return (
    <span className="line">
      {ids.map((id) => (
        <Link
          key={id}
          to="/programmes/$programme/competencies/$competency/$level"
          params={{ programme, competency, level }}
          search={on === undefined ? {} : { on }}
        >
          {words.text(id)}
        </Link>
      ))}
    </span>
  );
}
