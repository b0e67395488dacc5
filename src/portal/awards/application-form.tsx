import { type FormEvent, type ReactNode, useState } from 'react';
import { type ApplicationAhead, type ApplicationToMakeInput, applyForAward } from '../../client/index.ts';
import { applicationWords } from '../../wording/portal/application-words.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { Button } from '../design/button.tsx';
import { Refusal } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { Section } from '../design/page.tsx';
import { useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** Applies for an award in the name of the company, which agrees to what its programme asks. */
export function ApplicationForm({
  place,
  claim,
  name,
  ahead: { agreement, applying },
}: {
  readonly place: PartnerPlace;
  readonly claim: { readonly competency: string; readonly level: string };
  readonly name: string;
  readonly ahead: ApplicationAhead;
}): ReactNode {
  const words = useWords(applicationWords);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useSending();
  const [isSilent, setSilent] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const agrees = new FormData(event.currentTarget).get('agrees') !== null;
    setSilent(agreement !== undefined && !agrees);
    if (agreement && !agrees) return;
    const body: ApplicationToMakeInput = { ...claim, ...(agreement && { agreement: agreement.id }) };
    const ask = (once: string) =>
      answerOf(applyForAward({ path: { ...place }, body, headers: { 'Idempotency-Key': once } }));
    if (await send(body, ask)) await answers.invalidateQueries();
  };
  return (
    <Section title={words.apply(name)}>
      <form className="sheet section form" onSubmit={(event) => void submit(event)} noValidate>
        {isSilent && <Refusal>{words.agreeMissing}</Refusal>}
        <NotDone failure={failure} />
        {agreement && (
          <>
            <p>{agreement.text}</p>
            <label className="tick">
              <input type="checkbox" name="agrees" aria-invalid={isSilent || undefined} required />
              {words.agree(agreement.title)}
            </label>
          </>
        )}
        <p className="note">{words.happens[applying]}</p>
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {isGoing ? form.going : words.apply(name)}
        </Button>
      </form>
    </Section>
  );
}
