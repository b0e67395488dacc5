import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { listNotices } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { newsWords } from '../../wording/portal/news-words.ts';
import { Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';

const noticesAsked = ({ programme, partner }: PartnerPlace, language: Language) =>
  queryOptions({
    queryKey: ['notices', programme, partner, language],
    queryFn: () => answerOf(listNotices({ path: { programme, partner } })),
  });

/** What the administrators of a partner must hear, each with what it does to the awards and where to go on. */
export function News({ place }: { readonly place: PartnerPlace }): ReactNode {
  const words = useWords(newsWords);
  const { language } = useReading();
  const { notices } = useSuspenseQuery(noticesAsked(place, language)).data;
  return (
    <Section title={words.title}>
      {notices.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <ul className="plain-list">
          {notices.map(({ id, cause, title, since, sentences, people, state }) => (
            <li key={id} className="sheet section">
              <p>
                <strong>{title}</strong>{' '}
                <span className="note">
                  <DayText day={since} />
                </span>
              </p>
              {sentences.map((one) => (
                <p key={one}>{one}</p>
              ))}
              {state === 'failed' && <p className="note">{words.noLetter}</p>}
              {state === 'shown' && <p className="note">{words.noneWanted}</p>}
              <p className="line">
                {cause === 'renewal-open' && (
                  <Link to="/programmes/$programme/partners/$partner/renewal" params={{ ...place }}>
                    {words.renewal}
                  </Link>
                )}
                <Link to="/programmes/$programme/partners/$partner/standing" params={{ ...place }}>
                  {words.standing}
                </Link>
                {people.length === 1 && (
                  <Link
                    to="/programmes/$programme/partners/$partner/people/$person"
                    params={{ ...place, person: people[0] ?? '' }}
                    search={{}}
                  >
                    {words.person}
                  </Link>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
