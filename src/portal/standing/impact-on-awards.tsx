import './awards.css';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ImpactOfFacts } from '../../client/index.ts';
import { andList } from '../../wording/lists-in-words.ts';
import { impactWords } from '../../wording/portal/impact-words.ts';
import { StateMark } from '../design/state-mark.tsx';
import type { PartnerPlace } from '../membership/asking.ts';
import { useReading, useWords } from '../reading/reading.tsx';

/** What a change would do to the awards, said before it is made; read out when it is known, and whenever it is another. */
export function ImpactOnAwards({
  at,
  impact,
  error,
  place,
}: {
  /** Whose awards they are, where a page tells of several companies. */
  readonly at?: string;
  /** Left out as long as it is being worked out. */
  readonly impact: ImpactOfFacts | undefined;
  readonly error: unknown;
  /** Whose order of awards can be looked at, where people would be lacking for all of them together. */
  readonly place?: PartnerPlace;
}): ReactNode {
  const words = useWords(impactWords);
  const { language } = useReading();
  const changed = impact?.awards.filter(({ effect, gap }) => effect !== 'same' || gap) ?? [];
  const same = (impact?.awards.length ?? 0) - changed.length;
  return (
    <div className="section">
      <p role="status">
        <strong>
          {at !== undefined && `${at}: `}
          {error ? words.failed : (impact?.text ?? words.working)}
        </strong>
      </p>
      {changed.length > 0 && (
        <ul className="plain-list">
          {changed.map(({ name, effect, sentences, before, after, gap }) => (
            <li key={name}>
              <div className="line">
                <strong>{name}</strong>
                {gap ? (
                  <StateMark state="at-risk" word={gap.isWider ? words.takesMore : words.takesLess} />
                ) : (
                  <StateMark
                    state={effect === 'worse' ? 'at-risk' : 'safe'}
                    word={effect === 'worse' ? words.worse : words.better}
                  />
                )}
              </div>
              <p className="note">
                {sentences.join(' ')}
                {place && after.conflict && !before.conflict && (
                  <>
                    {' '}
                    <Link to="/programmes/$programme/partners/$partner/priority" params={place}>
                      {words.order}
                    </Link>
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      {impact?.decided && (
        <p className="note">
          {words.decided(
            andList(
              impact.decided.map(({ name }) => name),
              language,
            ),
          )}
        </p>
      )}
      {same > 0 && changed.length > 0 && <p className="note">{words.same(same)}</p>}
    </div>
  );
}
