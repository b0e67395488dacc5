import type { ReactNode } from 'react';
import { type Catalogue, type Extension, endExtension, withdrawExtension } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { countryInWords } from '../../wording/country-in-words.ts';
import { extensionsWords } from '../../wording/portal/extensions-words.ts';
import { dayInWords, periodInWords } from '../../wording/time-in-words.ts';
import { Facts } from '../design/facts.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { useInstallation } from '../session/session.ts';
import { CounterDecision } from './counter-decision.tsx';

/** One extension: where, for what and how long; taken back as long as it does not bind, then ended. */
export function ExtensionSheet({
  extension,
  catalogue,
  programme,
  may,
}: {
  readonly extension: Extension;
  readonly catalogue: Catalogue;
  readonly programme: string;
  readonly may: boolean;
}): ReactNode {
  const { id, countries, from, to, moves, by, reason, undoableUntil, withdrawn } = extension;
  const words = useWords(extensionsWords);
  const { language } = useReading();
  const { today } = useInstallation();
  const inWords = (one: string) => dayInWords(dayOf(one), language);
  const path = { programme, id };
  return (
    <article className="sheet section">
      <h2>{periodInWords({ from: dayOf(from), to: dayOf(to) }, language)}</h2>
      <p>
        <StateMark state={withdrawn || to < today ? 'ended' : 'active'} />
      </p>
      <Facts
        facts={[
          { name: words.countryShort, value: countries.map((one) => countryInWords(one, language)).join(', ') },
          { name: words.awards, value: awardsOf(extension, catalogue) || words.allAwards },
          { name: words.does, value: moves ? words.movesBy(moves) : words.keepsMeans },
        ]}
      />
      <p className="note">
        {by}: {reason}
      </p>
      {withdrawn && <p className="note">{words.takenBack(withdrawn.by, withdrawn.reason)}</p>}
      {may && undoableUntil !== undefined && (
        <CounterDecision
          title={words.takeBack}
          about={words.ifTakenBack(inWords(undoableUntil))}
          ask={(body) => answerOf(withdrawExtension({ path, body }))}
        />
      )}
      {may && undoableUntil === undefined && !withdrawn && today < to && (
        <CounterDecision
          title={words.end}
          about={words.ifEnded}
          lastDay={{ label: words.last, earliest: today, latest: to }}
          ask={({ last, ...body }) => answerOf(endExtension({ path, body: { ...body, last: last ?? today } }))}
        />
      )}
    </article>
  );
}

function awardsOf({ competencies = [], levels = [] }: Extension, catalogue: Catalogue): string {
  const named = (list: readonly { readonly id: string; readonly name: string }[], ids: readonly string[]) =>
    ids.map((one) => list.find(({ id }) => id === one)?.name ?? one);
  return [...named(catalogue.competencies, competencies), ...named(catalogue.levels, levels)].join(', ');
}
