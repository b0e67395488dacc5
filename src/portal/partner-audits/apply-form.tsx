import { type FormEvent, type ReactNode, useState } from 'react';
import { type AuditsWanted, applyForPartnerAudit, type Catalogue } from '../../client/index.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { partnerAuditsWords } from '../../wording/portal/partner-audits-words.ts';
import { Button } from '../design/button.tsx';
import { Choice } from '../design/choice.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { auditsChanged } from './asking.ts';
import { awardCalled } from './award-called.ts';

type Clause = AuditsWanted['clauses'][number];

/** Applies for an audit that a requirement asks for. */
export function ApplyForm({
  place,
  wanted: { kinds, clauses },
  catalogue,
}: {
  readonly place: PartnerPlace;
  readonly wanted: AuditsWanted;
  readonly catalogue: Catalogue;
}): ReactNode {
  const words = useWords(partnerAuditsWords);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useSending();
  const [said, setSaid] = useState('');
  const choices = clauses.filter(
    (one, index) => clauses.findIndex((other) => choiceOf(other) === choiceOf(one)) === index,
  );
  const called = (one: Clause): string => {
    const kind = kinds.find(({ id }) => id === one.kind)?.name;
    const award = awardCalled(one, catalogue);
    return kinds.length > 1 && kind !== undefined ? `${award}: ${kind}` : award;
  };
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get('for');
    const wanted = choices.find((one) => choiceOf(one) === chosen) ?? choices[0];
    if (!wanted) return;
    const { kind, competency, level } = wanted;
    const body = { kind, competency, level };
    const isDone = await send(body, (once) =>
      answerOf(applyForPartnerAudit({ path: { ...place }, body, headers: { 'Idempotency-Key': once } })),
    );
    setSaid(isDone ? words.appliedFor(called(wanted)) : '');
    if (isDone) await auditsChanged();
  };
  return (
    <form className="form sheet" onSubmit={(event) => void submit(event)} noValidate>
      <p role="status">{said}</p>
      <NotDone failure={failure} />
      <Choice
        label={words.applyFor}
        hint={words.applyHint(kinds.filter(({ shared }) => shared).map(({ name }) => name))}
        name="for"
        options={choices.map((one) => ({ value: choiceOf(one), word: called(one) }))}
      />
      <Button kind="first" type="submit" isDisabled={isGoing}>
        {isGoing ? form.going : words.applyButton}
      </Button>
    </form>
  );
}

const choiceOf = ({ kind, competency, level }: Clause): string => `${kind} ${competency}/${level}`;
