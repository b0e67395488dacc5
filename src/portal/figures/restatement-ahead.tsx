import type { FormEvent, ReactNode } from 'react';
import { type Catalogue, type FiguresRestated, restateFigures } from '../../client/index.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { restateWords } from '../../wording/portal/restate-words.ts';
import { Button } from '../design/button.tsx';
import { NotDone } from '../design/not-done.tsx';
import { Section } from '../design/page.tsx';
import type { PartnerPlace } from '../membership/asking.ts';
import { changeHeaders, useWriting } from '../membership/use-writing.ts';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf, Refused } from '../server/refused.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { ImpactOnAwards } from '../standing/impact-on-awards.tsx';
import { changesShown, type FigureChange } from './changes-shown.ts';
import { FiguresChanged } from './figures-changed.tsx';
import type { ComparedList } from './restating.ts';

/** What a list changes and what that does to the awards; from here it is taken over as a whole, with a reason. */
export function RestatementAhead({
  place,
  compared,
  metrics,
  changeList,
  onTaken,
  onOvertaken,
}: {
  readonly place: PartnerPlace;
  readonly compared: ComparedList;
  readonly metrics: Catalogue['metrics'];
  readonly changeList: () => void;
  readonly onTaken: (done: FiguresRestated) => void;
  /** Somebody was quicker: what was compared is not so any more. */
  readonly onOvertaken: () => void;
}): ReactNode {
  const words = useWords(restateWords);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useWriting(place);
  const { list, foreseen } = compared;
  const changes = changesShown(foreseen.compared, list.isComplete);
  const numberOf = (kind: FigureChange['kind']) => changes.filter((one) => one.kind === kind).length;
  const [corrected, added, withdrawn] = [numberOf('corrected'), numberOf('added'), numberOf('withdrawn')];
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const { reason = '' } = textsIn(new FormData(event.currentTarget), 'reason');
    const body = { ...list, reason };
    const etag = `"r${foreseen.revision}"`;
    let done: FiguresRestated | undefined;
    const isDone = await send([body, etag], async (once) => {
      try {
        done = await answerOf(restateFigures({ path: { ...place }, body, headers: changeHeaders({ once, etag }) }));
      } catch (error) {
        if (error instanceof Refused && error.status === 412) onOvertaken();
        throw error;
      }
    });
    if (isDone && done) onTaken(done);
  };
  const isSame = corrected + added + withdrawn === 0;
  return (
    <Section title={words.difference}>
      <p role="status">
        {isSame ? words.nothing : words.changes(corrected, added, withdrawn, foreseen.compared.unchanged)}
      </p>
      {changes.length > 0 && <FiguresChanged changes={changes} metrics={metrics} />}
      {isSame ? (
        <div className="buttons">
          <Button onPress={changeList}>{words.change}</Button>
        </div>
      ) : (
        <form className="form sheet" onSubmit={(event) => void submit(event)} noValidate>
          <ImpactOnAwards impact={foreseen.impact} error={undefined} />
          <NotDone failure={failure} fields={['/reason']} />
          <WrittenText
            label={words.why}
            hint={words.whyHint}
            name="reason"
            maxLength={2000}
            wrong={wrongAt(failure, '/reason')}
          />
          <div className="buttons">
            <Button kind="first" type="submit" isDisabled={isGoing}>
              {isGoing ? form.going : words.takeOver}
            </Button>
            <Button kind="quiet" onPress={changeList}>
              {words.change}
            </Button>
          </div>
        </form>
      )}
    </Section>
  );
}
