import { hydrate, type QueryClient } from '@tanstack/react-query';

/** Takes over what the first page was made of, where the server has written it; says whether it has. */
export function takeFirstAnswers(answers: QueryClient): boolean {
  const written = document.getElementById('first-answers');
  if (!written) return false;
  hydrate(answers, JSON.parse(written.textContent));
  written.remove();
  return true;
}
