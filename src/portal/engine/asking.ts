import { queryOptions } from '@tanstack/react-query';
import { listRulings, type Ruling, readCatalogueFiles, showCatalogue } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import type { RulingBeside } from '../../domain/catalogue/with-rulings.ts';
import type { Day } from '../../domain/time/day.ts';
import { dayOfInstant, endOfTime, type Instant } from '../../domain/time/instant.ts';
import { answerOf } from '../server/refused.ts';
import { type Engine, engineFor } from './engine.ts';

export interface EngineStarted {
  readonly engine: Engine;
  /** Of the rules that it judges by. */
  readonly version: { readonly id: string; readonly label: string; readonly publishedAt: string };
}

/**
 * The engine with the newest rules of a programme. What was ruled beside the pack is for whoever is anything in the programme;
 * to anybody else the published texts alone are shown.
 */
export const engineAsked = (programme: string, isOfProgramme: boolean) =>
  queryOptions({
    queryKey: ['engine', programme, isOfProgramme],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    queryFn: async (): Promise<EngineStarted> => {
      const { version } = await answerOf(showCatalogue({ path: { programme } }));
      const [{ files }, { rulings }] = await Promise.all([
        answerOf(readCatalogueFiles({ path: { programme, version: version.id } })),
        isOfProgramme ? answerOf(listRulings({ path: { programme } })) : { rulings: [] },
      ]);
      const name = [
        programme,
        version.id,
        ...rulings.map(({ id, withdrawn }) => `${id}${withdrawn ? '-' : ''}`),
      ].join();
      return { engine: engineFor(name, { files, rulings: rulings.map(rulingBeside) }), version };
    },
  });

const rulingBeside = ({ question, reading, from, by, madeAt, withdrawn }: Ruling): RulingBeside => ({
  ...{ question, reading, from: from as Day, stated: dayOfInstant(madeAt as Instant), by },
  ...{ knownFrom: madeAt as Instant, knownTo: (withdrawn?.at ?? endOfTime) as Instant },
});

/** What the programme knows, to choose from. */
export const offeredAsked = (programme: string, { engine, version }: EngineStarted, language: Language) =>
  queryOptions({
    queryKey: ['offered', programme, version.id, language],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    queryFn: () => engine.ask<'offered'>({ kind: 'offered', language }),
  });
