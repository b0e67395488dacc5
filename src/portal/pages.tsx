import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { type ReactNode, StrictMode } from 'react';
import type { Language } from '../domain/catalogue/text.ts';
import type { makeRouter } from './make-router.tsx';
import { ReadingProvider } from './reading/reading.tsx';

/** All pages with what they stand in: the same in a browser and where the server writes the first of them. */
export function Pages(shown: {
  readonly router: ReturnType<typeof makeRouter>;
  readonly answers: QueryClient;
  /** The language that they begin in. */
  readonly first: Language;
}): ReactNode {
  const { router, answers, first } = shown;
  return (
    <StrictMode>
      <ReadingProvider first={first}>
        <QueryClientProvider client={answers}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ReadingProvider>
    </StrictMode>
  );
}
