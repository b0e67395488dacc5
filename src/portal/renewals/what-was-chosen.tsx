import '../design/sentences.css';
import type { ReactNode } from 'react';
import type { RenewalAsked } from '../../client/index.ts';
import { useChoiceInWords } from './use-choice-in-words.ts';

/** What becomes of each award by a renewal that was asked for, and from which day. */
export function WhatWasChosen({ renewal }: { readonly renewal: RenewalAsked }): ReactNode {
  const inWords = useChoiceInWords();
  return (
    <ul className="sentences">
      {renewal.choices.map((choice) => (
        <li key={choice.name}>{inWords(choice, renewal)}</li>
      ))}
    </ul>
  );
}
