import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { PersonListed, SamePersonShown } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { samePersonWords } from '../../wording/portal/same-person-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { Section } from '../design/page.tsx';
import { useOpening } from '../design/use-opening.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from './asking.ts';
import { nameOf } from './people-view.ts';
import { samePersonAsked } from './same-person-asking.ts';
import { SamePersonForm } from './same-person-form.tsx';
import { TakeApartForm } from './take-apart-form.tsx';

type Other = SamePersonShown['alsoKnownAs'][number];

/** By which other names a person is known, and the way to say that it is the same person as another on the list. */
export function SamePerson({
  place,
  person,
  mayChange,
}: {
  readonly place: PartnerPlace;
  readonly person: PersonListed;
  readonly mayChange: boolean;
}): ReactNode {
  const words = useWords(samePersonWords);
  const {
    data: { alsoKnownAs },
  } = useSuspenseQuery(samePersonAsked(place, person.person));
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const { opened, opener } = useOpening(isOpen);
  const close = (done?: string) => {
    setOpen(false);
    setSaid(done ?? '');
  };
  if (alsoKnownAs.length === 0 && !mayChange) return null;
  return (
    <Section title={alsoKnownAs.length > 0 ? words.alsoKnown : words.title}>
      <p role="status">{said}</p>
      {alsoKnownAs.length > 0 && (
        <ul className="plain-list">
          {alsoKnownAs.map((other) => (
            <li key={`${other.person} ${other.since} ${other.until}`} className="sheet">
              <AlsoKnownAs place={place} other={other} mayChange={mayChange} say={setSaid} />
            </li>
          ))}
        </ul>
      )}
      {mayChange &&
        (isOpen ? (
          <div ref={opened}>
            <SamePersonForm place={place} person={person} close={close} />
          </div>
        ) : (
          <p>
            <span ref={opener}>
              <Button
                onPress={() => {
                  setSaid('');
                  setOpen(true);
                }}
              >
                {words.begin}
              </Button>
            </span>
          </p>
        ))}
    </Section>
  );
}

function AlsoKnownAs({
  place,
  other,
  mayChange,
  say,
}: {
  readonly place: PartnerPlace;
  readonly other: Other;
  readonly mayChange: boolean;
  readonly say: (what: string) => void;
}): ReactNode {
  const words = useWords(samePersonWords);
  const { language } = useReading();
  const [isAsked, setAsked] = useState(false);
  const { opened, opener } = useOpening(isAsked);
  const told = (day: string) => dayInWords(dayOf(day), language);
  const name = other.name === undefined ? other.person : `${nameOf(other)} (${other.person})`;
  const close = (done?: string) => {
    setAsked(false);
    if (done !== undefined) say(done);
  };
  return (
    <>
      <p>
        {other.until === undefined
          ? words.known(name, told(other.since))
          : words.knownUntil(name, told(other.since), told(other.until))}
      </p>
      {other.email !== undefined && <p className="note">{other.email}</p>}
      {other.reason !== undefined && <p className="note">{words.why(other.reason)}</p>}
      {mayChange && other.until === undefined && !other.undoable && <p className="note">{words.hangs}</p>}
      {mayChange &&
        other.undoable &&
        (isAsked ? (
          <div ref={opened}>
            <TakeApartForm place={place} person={other.person} close={close} />
          </div>
        ) : (
          <span ref={opener}>
            <Button kind="quiet" onPress={() => setAsked(true)}>
              {words.takeBack} <span className="out-of-sight">{name}</span>
            </Button>
          </span>
        ))}
    </>
  );
}
