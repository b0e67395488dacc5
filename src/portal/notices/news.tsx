import '../design/sentences.css';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { listNotices, type Notice } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { isOfApplication, isOfDispute, isOfRenewal } from '../../domain/notices/notice.ts';
import { newsWords } from '../../wording/portal/news-words.ts';
import { ApplicationLink } from '../awards/application-link.tsx';
import { ChangesLink } from '../catalogue/changes-link.tsx';
import { Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { renewalsAsked } from '../renewals/asking.ts';
import { answerOf } from '../server/refused.ts';
import { useInstallation } from '../session/session.ts';
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
  const { today } = useInstallation();
  const { notices: all } = useSuspenseQuery(noticesAsked(place, language)).data;
  const { asked } = useSuspenseQuery(renewalsAsked(place, language)).data;
  // Who has asked for a renewal is not told to do so: what it waits for stands above.
  const waiting = asked
    .filter(({ state }) => state === 'submitted' || state === 'overdue')
    .map(({ window }) => window.from);
  const notices = all.filter(({ cause, since }) => cause !== 'renewal-open' || !waiting.includes(since));
  return (
    <Section title={words.title}>
      {notices.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <ul className="plain-list">
          {together(notices).map(({ id, cause, title, since, sentences, people, state, awards, rules, others }) => (
            <li key={id} className="sheet section">
              <p>
                <strong>{others.length > 0 ? words.renewals(others.length + 1, today < since) : title}</strong>{' '}
                {!rules && (
                  <span className="note">
                    <DayText day={since} />
                  </span>
                )}
              </p>
              {others.length > 0 ? (
                <ul className="sentences">
                  {[{ id, title, sentences }, ...others].map((one) => (
                    <li key={one.id}>
                      {one.title}. <span className="note">{one.sentences.slice(1).join(' ')}</span>
                    </li>
                  ))}
                </ul>
              ) : (
                sentences.map((one) => <p key={one}>{one}</p>)
              )}
              {state === 'failed' && <p className="note">{words.noLetter}</p>}
              {state === 'shown' && <p className="note">{words.noneWanted}</p>}
              <p className="line">
                {rules && awards[0] && (
                  <ChangesLink
                    programme={place.programme}
                    claim={awards[0]}
                    before={rules.before}
                    after={rules.after}
                    on={rules.from}
                    cohort="renewing"
                  />
                )}
                {(cause === 'renewal-open' || isOfRenewal(cause)) && (
                  <Link to="/programmes/$programme/partners/$partner/renewal" params={{ ...place }}>
                    {isOfRenewal(cause) ? words.renewalAsked : words.renewal}
                  </Link>
                )}
                {cause.startsWith('audit-') && (
                  <Link to="/programmes/$programme/partners/$partner/audits" params={{ ...place }}>
                    {words.audits}
                  </Link>
                )}
                {isOfApplication(cause) && awards[0] && (
                  <ApplicationLink place={place} claim={awards[0]}>
                    {words.application}
                  </ApplicationLink>
                )}
                {isOfDispute(cause) && (
                  <Link to="/programmes/$programme/partners/$partner/evidence" params={{ ...place }}>
                    {words.evidence}
                  </Link>
                )}
                {!isOfRenewal(cause) && (
                  <Link to="/programmes/$programme/partners/$partner/standing" params={{ ...place }}>
                    {words.standing}
                  </Link>
                )}
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

/** A notice, with the others that are told with it. */
interface NoticesTogether extends Notice {
  readonly others: readonly Notice[];
}

/** The renewals that opened on one day are one thing to read: they are asked for together. */
function together(notices: readonly Notice[]): readonly NoticesTogether[] {
  const nameOf = ({ cause, since, id }: Notice) => (cause === 'renewal-open' ? `${cause} ${since}` : id);
  return [...Map.groupBy(notices, nameOf).values()].map(([first, ...others]) => ({ ...(first as Notice), others }));
}
