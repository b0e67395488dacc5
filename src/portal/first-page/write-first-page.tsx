import { dehydrate, type QueryClient } from '@tanstack/react-query';
import { createRequestHandler } from '@tanstack/react-router/ssr/server';
import { prerender } from 'react-dom/static';
import { client } from '../../client/client.gen.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { PageNamed } from '../design/page.tsx';
import { makeRouter } from '../make-router.tsx';
import { Pages } from '../pages.tsx';
import { keepElsewhere, kept, keptIn } from '../reading/kept.ts';
import { languageAtFirst, themeAtFirst } from '../reading/reading.tsx';
import { programmeAt } from '../region/programme-at.ts';
import { ofReader } from '../region/region-in-address.ts';
import { makeAnswers } from '../server/answers.ts';
import { installationAsked } from '../session/session.ts';
import type { Beginning, Begun, WriteFirstPage } from './beginning.ts';

/** Of which page something is that runs now: an AsyncLocalStorage. */
interface Now<Of> {
  run<Result>(of: Of, work: () => Result): Result;
  getStore(): Of | undefined;
}

interface Writing extends Beginning {
  language: Language;
}

/** No answer makes a page wait longer than this: what is not written by then the browser makes, and says that it waits. */
const patienceMs = 3_000;

/**
 * Writes the page that somebody begins with, as their browser would make it. Undefined where it is better made there: a page
 * of one's work, which nobody waits for with an empty screen, and one that is refused.
 */
export function firstPages(now: Now<Writing>): WriteFirstPage {
  const writing = (): Writing => {
    const one = now.getStore();
    if (!one) throw new Error('Something of the pages was asked while none was being written.');
    return one;
  };
  keepElsewhere({ kept: (name) => keptIn(writing().cookies, name), keep: () => undefined });
  client.setConfig({
    baseUrl: origin,
    fetch: (request) => {
      const { ask, language } = writing();
      const asked = request as Request;
      asked.headers.set('accept-language', language);
      return ask(asked);
    },
  });
  return (beginning) => {
    const one: Writing = { ...beginning, language: 'en' };
    const begun = now.run(one, async () => {
      one.language = languageAtFirst([beginning.wished]);
      const { begun, languageOfRegion } = await write(one);
      if (!languageOfRegion || languageOfRegion === one.language || kept('language') !== undefined) return begun;
      // Who has chosen no language here is met in that of the region that the address names.
      one.language = languageOfRegion;
      return (await write(one)).begun;
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), patienceMs);
    });
    return Promise.race([begun, tooLate]).finally(() => clearTimeout(timer));
  };
}

/** Ours, whatever we are called: the API is asked in this process. */
const origin = 'http://localhost';

async function write({ path, language }: Writing): Promise<{
  readonly begun: Begun | undefined;
  readonly languageOfRegion?: Language | undefined;
}> {
  const address = new URL(`${origin}${path}`);
  const answers = makeAnswers();
  answers.setDefaultOptions({ queries: { ...answers.getDefaultOptions().queries, retry: false } });
  const pages = makeRouter({ answers, language: () => language });
  const [routes] = pages.getMatchedRoutes(address.pathname);
  if (!routes.at(-1)?.options.staticData?.isWrittenFirst) return { begun: undefined };
  let begun: Begun | undefined;
  const handle = createRequestHandler({ request: new Request(address), createRouter: () => pages });
  const response = await handle(async ({ router }) => {
    await allRead(answers);
    if (router.state.matches.every(({ status }) => status === 'success')) {
      let name = 'Assay';
      const html = await htmlOf(
        <PageNamed value={(told) => (name = told)}>
          <Pages router={router} answers={answers} first={language} />
        </PageNamed>,
      );
      if (html !== undefined)
        begun = {
          ...{ kind: 'page', name, language, theme: themeAtFirst(), html },
          answers: JSON.stringify(dehydrate(answers)),
        };
    }
    return new Response(null);
  });
  const to = response.headers.get('location');
  if (to !== null) return { begun: { kind: 'leads', to } };
  const installation = answers.getQueryData(installationAsked(language).queryKey);
  const programme = programmeAt(address.pathname, installation?.programmes ?? []);
  const { region } = ofReader(Object.fromEntries(address.searchParams));
  const regions = installation?.programmes.find((one) => one.programme === programme)?.regions;
  return { begun, languageOfRegion: regions?.find((one) => one.region === region)?.language };
}

/** What is read ahead is there before the page is made: else a part of it would be made without what the browser then has. */
const allRead = (answers: QueryClient): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (answers.isFetching() > 0) return;
      stop();
      resolve();
    };
    const stop = answers.getQueryCache().subscribe(look);
    look();
  });

/** Undefined where a part of the page could not be made. */
async function htmlOf(page: React.ReactNode): Promise<string | undefined> {
  let isWhole = true;
  try {
    const { prelude } = await prerender(page, {
      onError: () => {
        isWhole = false;
      },
      // All in its place: what came later would be moved there by a script in the page, and the page allows none.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
    });
    const html = await new Response(prelude).text();
    return isWhole ? html : undefined;
  } catch {
    return undefined;
  }
}
