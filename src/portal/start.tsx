import '@fontsource/ibm-plex-mono/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import './design/tokens.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { client } from '../client/client.gen.ts';
import { PageTaken } from './design/page.tsx';
import { doAgain } from './first-page/do-again.ts';
import { takeFirstAnswers } from './first-page/first-answers.ts';
import { makeRouter } from './make-router.tsx';
import { Pages } from './pages.tsx';
import { languageAtFirst } from './reading/reading.tsx';
import { answers } from './server/answers.ts';
import { Refused, Unreachable } from './server/refused.ts';

const place = document.getElementById('portal');
if (!place) throw new Error('The page has no place for the portal.');
const { documentElement: page } = document;

const isWritten = takeFirstAnswers(answers);
const language = () => (page.lang === 'de' ? 'de' : 'en');
// Before anything is asked: the server answers in the language that the page is in.
if (!isWritten) page.lang = languageAtFirst(navigator.languages);
client.setConfig({ baseUrl: location.origin });
client.interceptors.request.use((request) => {
  request.headers.set('accept-language', language());
  return request;
});

const router = makeRouter({ answers, language });
const pages = <Pages router={router} answers={answers} first={language()} />;
const options = {
  // A refusal is shown by its page; it is no fault of the program, and no noise for whoever looks for one.
  onCaughtError: (error: unknown) => {
    if (!(error instanceof Refused || error instanceof Unreachable)) reportError(error);
  },
};
if (isWritten) {
  // The page stands already; what it is made of is joined to it piece by piece, and whoever presses something goes first.
  router.ssr = { manifest: undefined };
  void router.load().then(() =>
    startTransition(() => {
      hydrateRoot(place, <PageTaken value={doAgain}>{pages}</PageTaken>, options);
    }),
  );
} else createRoot(place, options).render(pages);
