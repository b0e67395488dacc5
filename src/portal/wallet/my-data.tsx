import { type FormEvent, type ReactNode, useState } from 'react';
import { eraseWallet, type Wallet } from '../../client/index.ts';
import { meWords } from '../../wording/portal/me-words.ts';
import { Button } from '../design/button.tsx';
import { Field, Refusal } from '../design/field.tsx';
import { Section } from '../design/page.tsx';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import type { Visitor } from '../session/session.ts';
import { useChanging } from './changing.ts';

/** Everything in the wallet as a file, and an end to all of it. */
export function MyData({ wallet, visitor }: { readonly wallet: Wallet; readonly visitor: Visitor | null }): ReactNode {
  const words = useWords(meWords);
  const [isErasing, setErasing] = useState(false);
  const [isErased, setErased] = useState(false);
  return (
    <Section title={words.data}>
      <p>{words.exportLead}</p>
      <p>
        <Button onPress={() => saved('assay-wallet.json', { person: visitor, ...wallet })}>{words.export}</Button>
      </p>
      <p role="status">{isErased && words.erased}</p>
      {isErasing ? (
        <EraseForm
          leave={() => setErasing(false)}
          erased={() => {
            setErasing(false);
            setErased(true);
          }}
        />
      ) : (
        <p>
          <Button onPress={() => setErasing(true)}>{words.erase}</Button>
        </p>
      )}
    </Section>
  );
}

function EraseForm({ leave, erased }: { readonly leave: () => void; readonly erased: () => void }): ReactNode {
  const words = useWords(meWords);
  const [typed, setTyped] = useState('');
  const { isGoing, refused, change } = useChanging();
  const isMeant = typed.trim().toLowerCase() === words.eraseWord;
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (isMeant && (await change(() => answerOf(eraseWallet())))) erased();
  };
  return (
    <form className="form sheet" onSubmit={submit}>
      <strong>{words.erase}</strong>
      <p>{words.eraseHappens}</p>
      {refused.length > 0 && <Refusal>{refused.join(' ')}</Refusal>}
      <Field
        label={words.eraseConfirm(words.eraseWord)}
        value={typed}
        autoComplete="off"
        onChange={({ target }) => setTyped(target.value)}
      />
      <div className="choices">
        <Button type="submit" kind="first" isDisabled={!isMeant || isGoing}>
          {words.eraseIt}
        </Button>
        <Button kind="quiet" onPress={leave}>
          {words.leave}
        </Button>
      </div>
    </form>
  );
}

/** Hands a file to whoever asked for it, made here of what the page has read. */
function saved(name: string, content: object): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
