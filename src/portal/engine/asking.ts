import { queryOptions } from '@tanstack/react-query';
import {
  type Extension,
  listExtensions,
  listRulings,
  type Ruling,
  readCatalogueFiles,
  showCatalogue,
} from '../../client/index.ts';
import type { ExceptionBeside } from '../../domain/catalogue/exception-beside.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import type { RulingBeside } from '../../domain/catalogue/with-rulings.ts';
import type { Day } from '../../domain/time/day.ts';
import { dayOfInstant, endOfTime, type Instant } from '../../domain/time/instant.ts';
import type { Postponement } from '../../domain/time/postponement.ts';
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
      const [{ files }, { rulings }, { extensions }] = await Promise.all([
        answerOf(readCatalogueFiles({ path: { programme, version: version.id } })),
        isOfProgramme ? answerOf(listRulings({ path: { programme } })) : { rulings: [] },
        isOfProgramme ? answerOf(listExtensions({ path: { programme } })) : { extensions: [] },
      ]);
      const name = [
        programme,
        version.id,
        ...[...rulings, ...extensions].map(({ id, withdrawn }) => `${id}${withdrawn ? '-' : ''}`),
      ].join();
      return {
        engine: engineFor(name, { files, rulings: [...rulings.map(rulingBeside), ...extensions.map(extensionBeside)] }),
        version,
      };
    },
  });

const rulingBeside = ({ question, reading, from, by, madeAt, withdrawn }: Ruling): RulingBeside => ({
  ...{ kind: 'ruling', question, reading, from: from as Day, stated: dayOfInstant(madeAt as Instant), by },
  ...{ knownFrom: madeAt as Instant, knownTo: (withdrawn?.at ?? endOfTime) as Instant },
});

const extensionBeside = ({ grantedAt, withdrawn, moves, from, to, ...rest }: Extension): ExceptionBeside => {
  const { id, countries, competencies, levels, by, reason } = rest;
  return {
    ...{ kind: 'exception', id, countries, by, reason },
    ...(competencies && { competencies }),
    ...(levels && { levels }),
    ...(moves && { moves: moves as Postponement }),
    ...{ from: from as Day, to: to as Day, stated: dayOfInstant(grantedAt as Instant) },
    ...{ knownFrom: grantedAt as Instant, knownTo: (withdrawn?.at ?? endOfTime) as Instant },
  };
};

/** What the programme knows, to choose from. */
export const offeredAsked = (programme: string, { engine, version }: EngineStarted, language: Language) =>
  queryOptions({
    queryKey: ['offered', programme, version.id, language],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    queryFn: () => engine.ask<'offered'>({ kind: 'offered', language }),
  });
