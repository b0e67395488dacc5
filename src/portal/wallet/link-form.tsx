import { type FormEvent, type ReactNode, useState } from 'react';
import { foreseeLink, type LinkForeseen, linkWallet } from '../../client/index.ts';
import { meWords } from '../../wording/portal/me-words.ts';
import { Button } from '../design/button.tsx';
import { Field, Refusal } from '../design/field.tsx';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { useChanging } from './changing.ts';
import { LinkAhead } from './link-ahead.tsx';

interface Asked {
  readonly programme: string;
  readonly partner: string;
}

/** Asks for which company the wallet is to count, and does it only after it has been said what happens then. */
export function LinkForm({
  programmes,
  linked,
}: {
  readonly programmes: readonly { readonly programme: string; readonly name: string }[];
  /** Told with what the partner is called. */
  readonly linked: (partner: string, copies: number) => void;
}): ReactNode {
  const words = useWords(meWords);
  const { isGoing, refused, change, look } = useChanging();
  const [ahead, setAhead] = useState<{ readonly asked: Asked; readonly foreseen: LinkForeseen }>();
  const foresee = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const value = (name: string) => String(form.get(name) ?? '').trim();
    const asked = { programme: value('programme'), partner: value('partner') };
    setAhead(undefined);
    await look(async () => setAhead({ asked, foreseen: await answerOf(foreseeLink({ query: asked })) }));
  };
  const link = async ({ asked, foreseen }: NonNullable<typeof ahead>): Promise<void> => {
    const body = { ...asked, ...(foreseen.dissolves.length > 0 && { dissolve: true }) };
    let copies = 0;
    const isLinked = await change(async () => {
      copies = (await answerOf(linkWallet({ body }))).copies;
    });
    setAhead(undefined);
    if (isLinked) linked(foreseen.name, copies);
  };
  return (
    <>
      <h3>{words.link}</h3>
      <p>{words.linkMeans}</p>
      {refused.length > 0 && <Refusal>{refused.join(' ')}</Refusal>}
      {ahead ? (
        <LinkAhead
          foreseen={ahead.foreseen}
          isGoing={isGoing}
          link={() => link(ahead)}
          leave={() => setAhead(undefined)}
        />
      ) : (
        <form className="form" onSubmit={(event) => void foresee(event)}>
          <ProgrammeChoice programmes={programmes} />
          <Field label={words.partnerCode} hint={words.partnerCodeHint} name="partner" maxLength={80} required />
          <Button type="submit" isDisabled={isGoing}>
            {words.foreseeLink}
          </Button>
        </form>
      )}
    </>
  );
}

function ProgrammeChoice({
  programmes,
}: {
  readonly programmes: readonly { readonly programme: string; readonly name: string }[];
}): ReactNode {
  const words = useWords(meWords);
  if (programmes.length <= 1) return <input type="hidden" name="programme" value={programmes[0]?.programme ?? ''} />;
  return (
    <label className="choice">
      {words.programme}
      <select name="programme">
        {programmes.map(({ programme, name }) => (
          <option key={programme} value={programme}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
