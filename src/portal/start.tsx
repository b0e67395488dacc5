import '@fontsource/ibm-plex-mono/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import './design/tokens.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageAtFirst, ReadingProvider } from './reading/reading.tsx';
import { router } from './routes.tsx';
import { answers } from './server/answers.ts';
import { Refused, Unreachable } from './server/refused.ts';

// Before anything is asked: the server answers in the language that the page is in.
document.documentElement.lang = languageAtFirst();

const place = document.getElementById('portal');
if (!place) throw new Error('The page has no place for the portal.');
createRoot(place, {
  // A refusal is shown by its page; it is no fault of the program, and no noise for whoever looks for one.
  onCaughtError: (error) => {
    if (!(error instanceof Refused || error instanceof Unreachable)) reportError(error);
  },
}).render(
  <StrictMode>
    <ReadingProvider>
      <QueryClientProvider client={answers}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ReadingProvider>
  </StrictMode>,
);
