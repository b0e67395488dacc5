import './frame.css';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { frameWords } from '../../wording/portal/frame-words.ts';
import { Arrivals } from '../design/arrival.tsx';
import { Loading } from '../design/states.tsx';
import { useOwnLanguage } from '../letters/use-own-language.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import type { Theme } from '../reading/theme.ts';
import { RegionChoice } from '../region/region-choice.tsx';
import { useInstallation, useVisitor } from '../session/session.ts';
import { Brand } from './brand.tsx';
import { DemoLine } from './demo-line.tsx';
import { linksFor } from './links-for.ts';
import { VisitorLine } from './visitor-line.tsx';

/** What stands around every page: the way home, where else to go, whom to ask, and how it is read. */
export function Frame(): ReactNode {
  const words = useWords(frameWords);
  return (
    <div className="frame">
      <header className="frame-head">
        <a className="out-of-sight" href="#page">
          {words.skip}
        </a>
        <div>
          <Brand />
          <MainLinks />
          <VisitorLine />
        </div>
      </header>
      <DemoLine />
      <main id="page" tabIndex={-1}>
        <Arrivals>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </Arrivals>
      </main>
      <Foot />
    </div>
  );
}

function MainLinks(): ReactNode {
  const words = useWords(frameWords);
  const visitor = useVisitor();
  const { programmes } = useInstallation();
  const here = useRouterState({ select: ({ location }) => location.pathname });
  const links = linksFor(visitor, programmes, here);
  const nav = useRef<HTMLElement>(null);
  // Where the line of links is wider than the window, it is moved to the one that one is at.
  useEffect(() => {
    const line = nav.current;
    const at = line?.querySelector<HTMLElement>(`a[href="${CSS.escape(here)}"]`);
    if (line && at) line.scrollLeft = at.offsetLeft - (line.clientWidth - at.offsetWidth) / 2;
  }, [here]);
  return (
    <nav aria-label={words.main} ref={nav}>
      <ul>
        {links.map(({ word, to }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: true, includeSearch: false }}>
              {words[word]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Foot(): ReactNode {
  const words = useWords(frameWords);
  const { language, theme, setTheme } = useReading();
  const chooseLanguage = useOwnLanguage();
  const { version } = useInstallation();
  return (
    <footer className="frame-foot">
      <div>
        <RegionChoice />
        <label>
          {words.language}
          <select value={language} onChange={({ target }) => chooseLanguage(target.value === 'de' ? 'de' : 'en')}>
            <option value="en" lang="en">
              English
            </option>
            <option value="de" lang="de">
              Deutsch
            </option>
          </select>
        </label>
        <label>
          {words.light}
          <select value={theme} onChange={({ target }) => setTheme(target.value as Theme)}>
            {(['system', 'light', 'dark'] as const).map((one) => (
              <option key={one} value={one}>
                {words.lights[one]}
              </option>
            ))}
          </select>
        </label>
        <a href="/api/reference">{words.reference}</a>
        <span>Assay {version}</span>
      </div>
    </footer>
  );
}
