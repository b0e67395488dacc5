import '@fontsource/ibm-plex-mono/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import './design/tokens.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ReadingProvider } from './reading/reading.tsx';
import { router } from './routes.tsx';
import { answers } from './server/answers.ts';

const place = document.getElementById('portal');
if (!place) throw new Error('The page has no place for the portal.');
createRoot(place).render(
  <StrictMode>
    <ReadingProvider>
      <QueryClientProvider client={answers}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ReadingProvider>
  </StrictMode>,
);
