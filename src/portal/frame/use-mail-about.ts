import { frameWords } from '../../wording/portal/frame-words.ts';
import { useWords } from '../reading/reading.tsx';
import { useIsInBrowser } from '../reading/use-is-in-browser.ts';

/** What a mail about a page begins with: its address after the one who gets it. It waits for the window, which has the page's name. */
export function useMailAbout(here: string): string {
  const words = useWords(frameWords);
  if (!useIsInBrowser()) return '';
  const subject = encodeURIComponent(words.helpAbout(document.title));
  const body = encodeURIComponent(words.helpMail(`${window.location.origin}${here}`));
  return `?subject=${subject}&body=${body}`;
}
