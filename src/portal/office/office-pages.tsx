import './office.css';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { officeWords } from '../../wording/portal/office-words.ts';
import { useWords } from '../reading/reading.tsx';
import { useInstallation } from '../session/session.ts';

const pages = [
  ['network', '/programmes/$programme/network'],
  ['work', '/programmes/$programme/work'],
  ['demotions', '/programmes/$programme/demotions'],
  ['renewals', '/programmes/$programme/renewals'],
  ['partnerAudits', '/programmes/$programme/partner-audits'],
  ['extensions', '/programmes/$programme/extensions'],
  ['rulings', '/programmes/$programme/rulings'],
  ['versions', '/programmes/$programme/versions'],
  ['audit', '/programmes/$programme/audit'],
  ['settings', '/programmes/$programme/settings'],
] as const;

/** Where else the office of a programme goes. */
export function OfficePages({ programme }: { readonly programme: string }): ReactNode {
  const words = useWords(officeWords);
  const { programmes } = useInstallation();
  const isAudited = programmes.some((one) => one.programme === programme && one.audits);
  return (
    <nav className="office-pages" aria-label={words.pages}>
      <ul>
        {pages
          .filter(([word]) => word !== 'partnerAudits' || isAudited)
          .map(([word, to]) => (
            <li key={to}>
              <Link to={to} params={{ programme }} activeOptions={{ exact: true, includeSearch: false }}>
                {words[word]}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
