import { useQueries } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { frameWords } from '../../wording/portal/frame-words.ts';
import { pageTopics } from '../../wording/portal/page-topics.ts';
import { competenciesAsked } from '../catalogue/asking.ts';
import { linksFor, linksSearched } from '../frame/links-for.ts';
import { itemsAsked, peopleAsked } from '../membership/asking.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { programmeAt } from '../region/programme-at.ts';
import { useInstallation, useVisitor } from '../session/session.ts';
import { partnersAsked } from './asking.ts';
import { type Hits, hitsOf } from './hits.ts';
import { placesOf } from './places.ts';

interface Found {
  readonly hits: readonly Hits[];
  readonly isReading: boolean;
  /** Something could not be read, so that there may be more. */
  readonly isPartial: boolean;
}

/** What is found of what was typed, among what its reader may see: as soon as it was read, part by part. */
export function useHits(typed: string): Found {
  const { language } = useReading();
  const words = useWords(frameWords);
  const topics = useWords(pageTopics);
  const { links, programme, partner, isOffice } = useReach();
  const text = typed.trim();
  const isTyped = text !== '';
  const [competencies, items, people, partners] = useQueries({
    queries: [
      { ...competenciesAsked(programme, language), enabled: programme !== '' },
      { ...itemsAsked(programme, language), enabled: programme !== '' },
      { ...peopleAsked({ programme, partner: partner ?? '' }), enabled: partner !== undefined },
      { ...partnersAsked(programme, text), enabled: isOffice && isTyped },
    ],
  });
  const places = placesOf({
    programme,
    partner,
    pages: linksSearched(links, programme).map(({ word, to }) => ({
      ...{ name: words[word], about: topics[word], address: to },
    })),
    competencies: competencies.data ?? [],
    items: [...(items.data?.values() ?? [])],
    people: people.data ?? [],
    partners: (isTyped && partners.data) || [],
  });
  const all = [competencies, items, people, partners];
  return {
    hits: hitsOf(typed, places),
    isReading: all.some(({ isFetching }) => isFetching),
    isPartial: all.some(({ isError }) => isError),
  };
}

/** How far somebody sees from here: the pages, the programme, the partner whose pages they may read, and whether all partners. */
function useReach() {
  const visitor = useVisitor();
  const { programmes } = useInstallation();
  const here = useRouterState({ select: ({ location }) => location.pathname });
  const links = linksFor(visitor, programmes, here);
  const programme = programmeAt(here, programmes) ?? '';
  const partner = links.flatMap(({ to }) => /\/partners\/([^/]+)$/.exec(to)?.[1] ?? [])[0];
  const isOffice = visitor?.roles.some((held) => held.kind === 'office' && held.programme === programme) ?? false;
  return { links, programme, partner, isOffice };
}
