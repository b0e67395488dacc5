import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { accountManagerWords } from '../../wording/portal/account-manager-words.ts';
import { frameWords } from '../../wording/portal/frame-words.ts';
import { useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { partnerAsked } from '../standing/asking.ts';
import { partnerAt } from './links-for.ts';

/** On the pages of a partner: who at the vendor looks after it, with a mail that knows the page. */
export function AccountManagerContact({ here }: { readonly here: string }): ReactNode {
  const words = useWords(accountManagerWords);
  const frame = useWords(frameWords);
  const place = partnerAt(useVisitor(), here);
  const { data } = useQuery({ ...partnerAsked(place ?? { programme: '', partner: '' }), enabled: place !== undefined });
  const found = place && data?.accountManager;
  if (!found) return null;
  const subject = encodeURIComponent(frame.helpAbout(document.title));
  const body = encodeURIComponent(frame.helpMail(`${window.location.origin}${here}`));
  return <a href={`mailto:${found.email}?subject=${subject}&body=${body}`}>{words.contact(found.name)}</a>;
}
