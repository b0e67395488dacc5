import { useSuspenseQueries } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { makePeopleOne, type PersonListed } from '../../client/index.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { samePersonWords } from '../../wording/portal/same-person-words.ts';
import { Button } from '../design/button.tsx';
import { NotDone } from '../design/not-done.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf, Refused } from '../server/refused.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { useInstallation } from '../session/session.ts';
import { affiliationsAsked, type PartnerPlace, peopleAsked } from './asking.ts';
import { OnePersonAhead } from './one-person-ahead.tsx';
import { OtherPersonFinder } from './other-person-finder.tsx';
import { nameOf } from './people-view.ts';
import { compareAgain, samePersonAsked } from './same-person-asking.ts';
import { changeHeaders, useWriting } from './use-writing.ts';

/** Says that a person is the same as another one: who, which record stays, and what that does, before it is said. */
export function SamePersonForm({
  place,
  person,
  close,
}: {
  readonly place: PartnerPlace;
  readonly person: PersonListed;
  readonly close: (done?: string) => void;
}): ReactNode {
  const words = useWords(samePersonWords);
  const form = useWords(formWords);
  const { today } = useInstallation();
  const [{ data: people }, { data: same }, { data: stated }] = useSuspenseQueries({
    queries: [peopleAsked(place), samePersonAsked(place, person.person), affiliationsAsked(place, person.person)],
  });
  const { isGoing, failure, send } = useWriting(place);
  const [chosen, setChosen] = useState<string>();
  const [staying, setStaying] = useState<string>();
  const others = people.filter((one) => one.person !== person.person && !one.erased);
  const other = others.find((one) => one.person === chosen);
  const choose = (next: string) => {
    setChosen(next);
    // A wallet stays where it is linked.
    setStaying(others.some((one) => one.person === next && one.linked) ? next : person.person);
  };
  const two = other && {
    stays: staying === other.person ? other : person,
    goes: staying === other.person ? person : other,
  };
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (!two) return;
    const { reason = '' } = textsIn(new FormData(event.currentTarget), 'reason');
    const { etag } = stated;
    const body = { person: two.stays.person, reason };
    const path = { ...place, person: two.goes.person };
    const isDone = await send([path, body, etag], async (once) => {
      try {
        await answerOf(makePeopleOne({ path, body, headers: changeHeaders({ once, etag }) }));
      } catch (error) {
        if (error instanceof Refused && error.status === 412) await compareAgain();
        throw error;
      }
    });
    if (isDone) close(words.made(nameOf(two.stays)));
  };
  return (
    <form className="form sheet" onSubmit={(event) => void submit(event)} noValidate>
      <p>{words.lead}</p>
      <OtherPersonFinder people={others} mayBe={same.mayBe} chosen={chosen} choose={choose} today={today} />
      {two && (
        <>
          <fieldset className="choices">
            <legend>{words.stays}</legend>
            <p className="note">{words.staysHint}</p>
            {[person, other].map((one) => (
              <label key={one.person} className="tick">
                <input type="radio" name="stays" checked={two.stays === one} onChange={() => setStaying(one.person)} />
                <span>
                  {nameOf(one)} <code>{one.person}</code>
                </span>
              </label>
            ))}
          </fieldset>
          <OnePersonAhead place={place} two={{ stays: two.stays.person, goes: two.goes.person }} />
          <NotDone failure={failure} fields={['/reason']} />
          <WrittenText
            label={words.reason}
            hint={words.reasonHint}
            name="reason"
            maxLength={2000}
            wrong={wrongAt(failure, '/reason')}
          />
        </>
      )}
      <div className="buttons">
        {two && (
          <Button kind="first" type="submit" isDisabled={isGoing}>
            {isGoing ? form.going : words.make}
          </Button>
        )}
        <Button kind="quiet" onPress={() => close()}>
          {form.cancel}
        </Button>
      </div>
    </form>
  );
}
