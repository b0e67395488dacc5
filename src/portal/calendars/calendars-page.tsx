import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import {
  type CalendarFeedListed,
  createOwnCalendarFeed,
  createPartnerCalendarFeed,
  listCalendarFeeds,
  revokeCalendarFeed,
} from '../../client/index.ts';
import { calendarsWords } from '../../wording/portal/calendars-words.ts';
import { meWords } from '../../wording/portal/me-words.ts';
import { Button } from '../design/button.tsx';
import { Choice } from '../design/choice.tsx';
import { Confirmed } from '../design/confirmed.tsx';
import { CopiedOnce } from '../design/copied-once.tsx';
import { NotDone } from '../design/not-done.tsx';
import { Page, Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { useMoment } from '../session/use-moment.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { useOwnPartners } from './use-own-partners.ts';

const feedsAsked = queryOptions({
  queryKey: ['calendar-feeds'],
  queryFn: async () => (await answerOf(listCalendarFeeds())).feeds,
});

/** The addresses from which somebody's own calendar fetches the days that matter, and how to make and end one. */
export function CalendarsPage(): ReactNode {
  const words = useWords(calendarsWords);
  const { name: me } = useWords(meWords);
  const { data: feeds } = useSuspenseQuery(feedsAsked);
  const [made, setMade] = useState<Made>();
  const [said, setSaid] = useState('');
  const isThere = feeds.some(({ id }) => id === made?.id);
  return (
    <Page name={words.name} above={<Link to="/me">{me}</Link>} title={words.title} lead={words.lead}>
      <MakeFeed made={isThere ? made : undefined} show={setMade} />
      <Section title={words.feeds}>
        <p role="status">{said}</p>
        {feeds.length === 0 ? <Empty>{words.none}</Empty> : <Feeds feeds={feeds} tell={setSaid} />}
      </Section>
    </Page>
  );
}

const own = 'own';

/** An address that was just made, which is shown this once, and no longer than it works. */
interface Made {
  readonly id: string;
  readonly address: string;
}

function MakeFeed({
  made,
  show,
}: {
  readonly made: Made | undefined;
  readonly show: (made: Made | undefined) => void;
}): ReactNode {
  const words = useWords(calendarsWords);
  const { language } = useReading();
  const { about } = useSearch({ from: '/me/calendars' });
  const { isGoing, failure, send } = useSending();
  const places = useOwnPartners();
  const namedIn = ({ programme, partner }: PartnerPlace) => `${programme}/${partner}`;
  const options = [
    ...places.map((place) => ({ value: namedIn(place), word: words.ofPartner(place.name) })),
    { value: own, word: words.own },
  ];
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get('about');
    const found = places.find((one) => namedIn(one) === chosen);
    const place = found && { programme: found.programme, partner: found.partner };
    await send([chosen, Date.now()], async () => {
      const { id, path } = await answerOf(
        place
          ? createPartnerCalendarFeed({ path: place, body: { language } })
          : createOwnCalendarFeed({ body: { language } }),
      );
      show({ id, address: `${location.origin}${path}` });
    });
    await answers.invalidateQueries(feedsAsked);
  };
  return (
    <Section title={words.make}>
      <NotDone failure={failure} />
      {made && (
        <CopiedOnce
          secret={made.address}
          words={{ ...words, label: words.made, hint: words.madeHint }}
          close={() => show(undefined)}
        />
      )}
      <form className="form" onSubmit={(event) => void submit(event)}>
        <Choice
          label={words.about}
          name="about"
          options={options}
          first={options.find(({ value }) => value === about)?.value ?? options[0]?.value ?? own}
        />
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {words.make}
        </Button>
      </form>
    </Section>
  );
}

function Feeds({
  feeds,
  tell,
}: {
  readonly feeds: readonly CalendarFeedListed[];
  /** Says what was done, also where no feed is left. */
  readonly tell: (said: string) => void;
}): ReactNode {
  const words = useWords(calendarsWords);
  const { isGoing, failure, send } = useSending();
  const revoke = async (id: string): Promise<void> => {
    if (await send(id, () => answerOf(revokeCalendarFeed({ path: { id } })))) tell(words.revoked);
    await answers.invalidateQueries(feedsAsked);
  };
  const places = useOwnPartners();
  // Of a partner at which there is no role any more nothing but its code is known here.
  const nameOf = (feed: CalendarFeedListed) =>
    places.find(({ programme, partner }) => programme === feed.programme && partner === feed.partner)?.name;
  const told = (feed: CalendarFeedListed) =>
    feed.partner === undefined ? words.own : words.ofPartner(nameOf(feed) ?? feed.partner);
  const moment = useMoment();
  const columns: readonly Column<CalendarFeedListed>[] = [
    { id: 'about', title: words.about, of: told },
    { id: 'since', title: words.since, of: ({ createdAt }) => moment.day(createdAt) },
    {
      id: 'read',
      title: words.read,
      of: ({ lastReadAt }) => (lastReadAt ? moment.day(lastReadAt) : words.never),
    },
    {
      id: 'end',
      title: words.end,
      of: (feed) => (
        <Confirmed
          word={words.revoke}
          about={told(feed)}
          what={words.revokeWhat}
          isDisabled={isGoing}
          act={() => revoke(feed.id)}
        />
      ),
    },
  ];
  return (
    <>
      <NotDone failure={failure} />
      <Table caption={words.feeds} columns={columns} rows={feeds} idOf={({ id }) => id} />
    </>
  );
}
