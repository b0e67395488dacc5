import { useNavigate } from '@tanstack/react-router';
import type { FormEvent, ReactNode } from 'react';
import { planPageWords } from '../../wording/portal/plan-page-words.ts';
import { Button } from '../design/button.tsx';
import { Choice } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import { Several } from '../design/several.tsx';
import { useWords } from '../reading/reading.tsx';
import type { AwardsToPlan } from './awards-to-plan.ts';
import { isUsual, type PlanSearch } from './plan-search.ts';

/** Which awards the plan is to keep, what else it is to reach, and by when. */
export function PlanFor({
  awards: { held, decided, others },
  kept,
  search,
  day,
}: {
  readonly awards: AwardsToPlan;
  readonly kept: readonly string[];
  readonly search: PlanSearch;
  /** Today. */
  readonly day: string;
}): ReactNode {
  const words = useWords(planPageWords);
  const go = useNavigate({ from: '/programmes/$programme/partners/$partner/plan' });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const keep = form.getAll('keep').map(String);
    const [reach, by] = ['reach', 'by'].map((name) => String(form.get(name) ?? ''));
    const isAll = isUsual(keep, { held: held.map(({ value }) => value), decided });
    void go({
      search: {
        ...(!isAll && { keep: keep.length > 0 ? keep.join() : 'none' }),
        ...(reach && { reach }),
        ...(by && { by }),
      },
    });
  };
  return (
    <form className="form" onSubmit={submit}>
      {held.length > 0 && <Several label={words.keep} name="keep" options={held} first={kept} />}
      <Choice
        label={words.reach}
        name="reach"
        first={search.reach ?? ''}
        options={[{ value: '', word: words.reachNothing }, ...others]}
      />
      <Field label={words.by} hint={words.byHint} type="date" name="by" min={day} defaultValue={search.by ?? ''} />
      <Button type="submit">{words.show}</Button>
    </form>
  );
}
