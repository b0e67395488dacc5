import './what-if.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { whatIfWords } from '../../wording/portal/what-if-words.ts';
import { Button } from '../design/button.tsx';
import { Section } from '../design/page.tsx';
import { LoadingPart } from '../design/states.tsx';
import { focusFirst } from '../design/use-opening.ts';
import { engineAsked, offeredAsked } from '../engine/asking.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { isSomething } from './what-if.ts';
import { WhatIfChanges } from './what-if-changes.tsx';
import { WhatIfForm } from './what-if-form.tsx';
import { WhatIfResult } from './what-if-result.tsx';
import type { WhatIfShown } from './what-if-shown.ts';

/** What would be if: it stands closed until somebody asks, as the engine is not small. */
export function WhatIfPanel(shown: WhatIfShown): ReactNode {
  const words = useWords(whatIfWords);
  const [isOpen, setOpen] = useState(isSomething(shown.whatIf));
  const [wasPressed, setPressed] = useState(false);
  const open = () => {
    setOpen(true);
    setPressed(true);
  };
  if (!isOpen && !isSomething(shown.whatIf))
    return (
      <p>
        <Button onPress={open}>{words.open}</Button>
      </p>
    );
  return (
    <Section title={words.title}>
      <p>{words.lead}</p>
      <Suspense fallback={<LoadingPart />}>
        <OpenPanel {...shown} wasPressed={wasPressed} />
      </Suspense>
    </Section>
  );
}

/** Whoever has pressed the button goes on in the form; whoever was sent the address begins at the top. */
function OpenPanel({ wasPressed, ...shown }: WhatIfShown & { readonly wasPressed: boolean }): ReactNode {
  const { place, standing, names, whatIf, onChange } = shown;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wasPressed) focusFirst(panel.current);
  }, [wasPressed]);
  const { language } = useReading();
  const { data: started } = useSuspenseQuery(engineAsked(place.programme, true));
  const { data: offered } = useSuspenseQuery(offeredAsked(place.programme, started, language));
  return (
    <div className="what-if" ref={panel}>
      <WhatIfForm today={standing.day} names={names} items={offered.items} whatIf={whatIf} onChange={onChange} />
      {isSomething(whatIf) && (
        <>
          <WhatIfChanges today={standing.day} names={names} items={offered.items} whatIf={whatIf} onChange={onChange} />
          <WhatIfResult {...shown} engine={started.engine} />
        </>
      )}
    </div>
  );
}
