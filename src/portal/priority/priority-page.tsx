import { useSuspenseQueries } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { claimName } from '../../domain/membership/facts.ts';
import { priorityWords } from '../../wording/portal/priority-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { Button } from '../design/button.tsx';
import { Page, Section } from '../design/page.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { mayManage } from '../session/what-one-may.ts';
import { PartnerLink } from '../standing/partner-link.tsx';
import { priorityAsked } from './asking.ts';
import { AwardsInOrder } from './awards-in-order.tsx';
import { isSameOrder, orderIn } from './order.ts';
import { SaveOrder } from './save-order.tsx';

const from = '/programmes/$programme/partners/$partner/priority';

/** For which awards people are counted first: seen, changed with its effect said before, and given back to the programme. */
export function PriorityPage(): ReactNode {
  const place = useParams({ from });
  const search = useSearch({ from });
  const go = useNavigate({ from });
  const words = useWords(priorityWords);
  const { language } = useReading();
  const mayChange = mayManage(useVisitor(), place);
  const [{ data: priority }, { data: catalogue }] = useSuspenseQueries({
    queries: [priorityAsked(place, language), catalogueAsked(place.programme, language)],
  });
  const saved = priority.awards.map(({ claim }) => claimName(claim));
  const ofProgramme = priority.programmeOrder.map(claimName);
  const better = priority.better?.order.map(claimName);
  const order = orderIn(search, saved);
  const [first] = priority.awards;
  const show = (next: readonly string[]): void =>
    void go({
      search: isSameOrder(next, saved) ? {} : { order: next.join(',') },
      replace: true,
      resetScroll: false,
    });
  return (
    <Page
      name={words.name}
      above={<PartnerLink place={place} />}
      title={first ? words.title(first.name) : words.none}
      lead={words.lead}
    >
      <Section title={words.order}>
        <p>{!isSameOrder(order, saved) ? words.isNotSaved : priority.own ? words.isOwn : words.isProgrammes}</p>
        <AwardsInOrder
          awards={priority.awards}
          order={order}
          levels={catalogue.levels}
          onChange={mayChange ? show : undefined}
        />
        {mayChange && (
          <p className="line">
            {!isSameOrder(order, saved) && <Button onPress={() => show(saved)}>{words.asSaved}</Button>}
            {!isSameOrder(order, ofProgramme) && (
              <Button onPress={() => show(ofProgramme)}>{words.programmeOrder}</Button>
            )}
          </p>
        )}
      </Section>
      <Section title={words.another}>
        <p>{priority.text}</p>
        {better && mayChange && !isSameOrder(order, better) && (
          <p>
            <Button onPress={() => show(better)}>{words.take}</Button>
          </p>
        )}
      </Section>
      {mayChange && (
        <Section title={words.effect}>
          <SaveOrder
            place={place}
            order={isSameOrder(order, ofProgramme) ? null : order}
            isSaved={isSameOrder(order, saved)}
            onSaved={() => void go({ search: {}, replace: true, resetScroll: false })}
          />
        </Section>
      )}
    </Page>
  );
}
