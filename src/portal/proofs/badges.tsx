import './badges.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AwardProved } from '../../client/index.ts';
import { showingWords } from '../../wording/portal/showing-words.ts';
import { Field } from '../design/field.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { proofAsked } from './asking.ts';

/** Pictures for the partner's own pages, as they are today, each with what is to be copied. */
export function Badges({ address, url }: { readonly address: string; readonly url: string }): ReactNode {
  const words = useWords(showingWords);
  const { language } = useReading();
  const { data: proof } = useSuspenseQuery(proofAsked(address, language));
  // A badge that is there already says when its award lapsed; none is offered anew for it.
  const awards: readonly AwardProved[] = (proof?.awards ?? []).filter(({ state }) => state === 'held');
  if (awards.length === 0) return <p className="note">{words.noBadges}</p>;
  return (
    <>
      <p>{words.badgesLead}</p>
      <ul className="plain-list badges">
        {awards.map(({ competency, level, name }) => {
          const at = [competency, level].map(encodeURIComponent).join('/');
          const path = `/api/v1/proofs/${address}/badges/${at}?language=${language}`;
          const html = `<a href="${url}"><img src="${new URL(path, url).href}" alt="${name}"></a>`;
          return (
            <li key={at} className="sheet form">
              <img src={path} alt={name} />
              <Field label={words.code(name)} value={html} readOnly onFocus={({ target }) => target.select()} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
