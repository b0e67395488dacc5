import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { meWords } from '../../wording/portal/me-words.ts';
import { Button } from '../design/button.tsx';
import { Field, Refusal } from '../design/field.tsx';
import { useWords } from '../reading/reading.tsx';
import type { Held, Item } from './asking.ts';
import { useChanging } from './changing.ts';
import { itemMeant, offered } from './item-meant.ts';

/** What is said of a credential. */
interface SaidOfCredential {
  readonly item: string;
  readonly earned?: string;
  readonly validThrough?: string | null;
}

/** Says of a credential what it is: a new one, or one that is held and was said wrongly. */
export function CredentialForm({
  items,
  before,
  label,
  save,
  leave,
}: {
  readonly items: readonly Item[];
  readonly before?: Held;
  readonly label: string;
  readonly save: (said: SaidOfCredential) => Promise<unknown>;
  readonly leave?: () => void;
}): ReactNode {
  const words = useWords(meWords);
  const list = useId();
  const [isEndless, setEndless] = useState(before?.validThrough === null);
  const { isGoing, refused, change } = useChanging();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const value = (name: string) => String(new FormData(form).get(name) ?? '').trim();
    const [earned, until] = [value('earned'), value('until')];
    const said: SaidOfCredential = {
      item: itemMeant(value('item'), items),
      ...(earned !== '' && { earned }),
      ...(isEndless ? { validThrough: null } : until !== '' && { validThrough: until }),
    };
    if (!(await change(() => save(said)))) return;
    form.reset();
    setEndless(false);
    leave?.();
  };
  return (
    <form className="form" onSubmit={submit}>
      {refused.length > 0 && <Refusal>{refused.join(' ')}</Refusal>}
      <Field
        label={words.item}
        hint={words.itemHint}
        name="item"
        list={list}
        autoComplete="off"
        required
        defaultValue={before?.item}
      />
      <datalist id={list}>
        {items.map((item) => (
          <option key={`${item.programme} ${item.id}`} value={offered(item)} />
        ))}
      </datalist>
      <Field label={words.earnedOn} name="earned" type="date" defaultValue={before?.earned} />
      <Field
        label={words.validThrough}
        isOptional
        hint={words.validThroughHint}
        name="until"
        type="date"
        disabled={isEndless}
        defaultValue={before?.validThrough ?? undefined}
      />
      <label className="choice">
        <input type="checkbox" checked={isEndless} onChange={({ target }) => setEndless(target.checked)} />
        {words.neverExpires}
      </label>
      <div className="choices">
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {label}
        </Button>
        {leave && (
          <Button kind="quiet" onPress={leave}>
            {words.leave}
          </Button>
        )}
      </div>
    </form>
  );
}
