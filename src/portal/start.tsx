import './design/tokens.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageAtFirst, ReadingProvider } from './reading/reading.tsx';
import { router } from './routes.tsx';
import { answers } from './server/answers.ts';

// Before anything is asked: the server answers in the language that the page is in.
document.documentElement.lang = languageAtFirst();

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
