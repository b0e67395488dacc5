import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { accountManagerWords } from '../../wording/portal/account-manager-words.ts';
import { useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { partnerAsked } from '../standing/asking.ts';
import { partnerAt } from './links-for.ts';
import { useMailAbout } from './use-mail-about.ts';

/** On the pages of a partner: who at the vendor looks after it, with a mail that knows the page. */
export function AccountManagerContact({ here }: { readonly here: string }): ReactNode {
  const words = useWords(accountManagerWords);
  const place = partnerAt(useVisitor(), here);
  const { data } = useQuery({ ...partnerAsked(place ?? { programme: '', partner: '' }), enabled: place !== undefined });
  const about = useMailAbout(here);
  const found = place && data?.accountManager;
  if (!found) return null;
  return <a href={`mailto:${found.email}${about}`}>{words.contact(found.name)}</a>;
}
