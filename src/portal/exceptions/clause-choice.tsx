import './clause-choice.css';
import type { ReactNode } from 'react';
import type { ClauseSentence, TextToWaive } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { exceptionsWords } from '../../wording/portal/exceptions-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { asksTheSame, clausesUnder, hasClause, waivable } from './clauses-of-text.ts';

/** One clause of the texts that bind a partner, as each asks it. What is chosen in one text is chosen in the other. */
export function ClauseChoice({
  texts,
  chosen,
  choose,
}: {
  readonly texts: readonly TextToWaive[];
  readonly chosen: string | undefined;
  readonly choose: (clause: string) => void;
}): ReactNode {
  const words = useWords(exceptionsWords);
  const [first, ...rest] = texts;
  if (!first) return null;
  const others = rest.filter((one) => !asksTheSame(first, one));
  const alike = rest.find((one) => asksTheSame(first, one));
  return (
    <>
      {others.length > 0 && <p className="note">{words.sameClause}</p>}
      {[first, ...others].map((text) => (
        <fieldset key={text.version} className="clause-choice">
          <legend>
            <span className="out-of-sight">{words.whichClause}: </span>
            <TextNamed text={text} alike={text === first ? alike : undefined} />
          </legend>
          {clausesUnder(text).length === 0 ? (
            // All that it asks is one clause: waived by itself it is so in this text alone.
            <Clauses sentences={text.sentences} group={`clause of ${text.version}`} {...{ chosen, choose }} />
          ) : (
            text.sentences.map((whole) => (
              <div key={whole.text}>
                <p>{whole.text}</p>
                <Clauses sentences={whole.below ?? []} group={`clause of ${text.version}`} {...{ chosen, choose }} />
              </div>
            ))
          )}
          {chosen !== undefined && !hasClause(text, chosen) && (
            <p role="status">
              <strong>{words.notInText}</strong>
            </p>
          )}
        </fieldset>
      ))}
    </>
  );
}

/** Which text it is, and when it binds; with another one that asks the same. */
function TextNamed({
  text: { version, bindsToday, bindsAt },
  alike,
}: {
  readonly text: TextToWaive;
  readonly alike: TextToWaive | undefined;
}): ReactNode {
  const words = useWords(exceptionsWords);
  const { language } = useReading();
  const told = (day: string) => dayInWords(dayOf(day), language);
  if (alike?.bindsAt !== undefined) return words.bindsAlike(version, alike.version, told(alike.bindsAt));
  if (bindsAt === undefined) return words.bindsToday(version);
  return bindsToday ? words.bindsBoth(version, told(bindsAt)) : words.bindsAt(version, told(bindsAt));
}

function Clauses({
  sentences,
  group,
  chosen,
  choose,
}: {
  readonly sentences: readonly ClauseSentence[];
  readonly group: string;
  readonly chosen: string | undefined;
  readonly choose: (clause: string) => void;
}): ReactNode {
  return (
    <ul className="sentences">
      {sentences.map((sentence) => {
        const { text, details = [], below = [] } = sentence;
        const clause = waivable(sentence);
        return (
          <li key={`${sentence.clause} ${text}`}>
            {clause === undefined ? (
              <span>{text}</span>
            ) : (
              <label>
                <input
                  type="radio"
                  name={group}
                  value={clause}
                  checked={chosen === clause}
                  onChange={() => choose(clause)}
                />
                <span>{text}</span>
              </label>
            )}
            {details.map((detail) => (
              <p key={detail} className="note">
                {detail}
              </p>
            ))}
            {below.length > 0 && <Clauses sentences={below} {...{ group, chosen, choose }} />}
          </li>
        );
      })}
    </ul>
  );
}
