import '../design/inline-form.css';
import { useSuspenseQueries } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { FormEvent, ReactNode } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { catalogueWords } from '../../wording/portal/catalogue-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Page, Section } from '../design/page.tsx';
import { Sentences } from '../design/sentences.tsx';
import { Empty } from '../design/states.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { AskedInRegion } from '../region/asked-in-region.tsx';
import { useRegion } from '../region/region.ts';
import { useVisitor } from '../session/session.ts';
import { OwnStanding } from '../standing/own-standing.tsx';
import { type Cohort, cohorts, requirementAsked } from './asking.ts';
import { DifferenceShown } from './difference-shown.tsx';

const from = '/programmes/$programme/competencies/$competency/$level';

/** What a level asks on a day, in sentences; and what is different from another day. */
export function RequirementPage(): ReactNode {
  const place = useParams({ from });
  const { on, cohort, against, textBefore, textAfter } = useSearch({ from });
  const words = useWords(catalogueWords);
  const { language } = useReading();
  const region = useRegion()?.region;
  const [{ data: requirement }] = useSuspenseQueries({
    queries: [requirementAsked({ ...place, on, cohort, region }, language)],
  });
  const told = dayInWords(dayOf(requirement.on), language);
  const visitor = useVisitor();
  const own = visitor?.roles.find((held) => held.kind === 'partner' && held.programme === place.programme);
  return (
    <Page name={requirement.name} title={words.asks(requirement.name, told)}>
      <Asked
        key={`${requirement.on} ${against ?? ''}`}
        on={requirement.on}
        cohort={requirement.cohort}
        against={against}
      />
      <AskedInRegion />
      {textBefore && textAfter && (
        <Section title={words.whatChanges}>
          <DifferenceShown {...place} before={textBefore} after={textAfter} isOfTexts />
        </Section>
      )}
      {requirement.texts.length === 0 && <Empty>{words.nothingAsked}</Empty>}
      {requirement.texts.map(({ version, sentences }) => (
        <div key={version.id} className="sheet section">
          <p className="note">
            {words.bindsSince(version.id, dayInWords(dayOf(version.effective[requirement.cohort]), language))}{' '}
            {version.source?.startsWith('https://') && (
              <a href={version.source} rel="noreferrer">
                {words.source}
              </a>
            )}
          </p>
          <Sentences sentences={sentences} />
          <p className="note">{requirement.proof.text}</p>
        </div>
      ))}
      {own?.kind === 'partner' && (
        <OwnStanding {...place} partner={own.partner} on={requirement.on} cohort={requirement.cohort} />
      )}
      {against && (
        <Section title={words.compare}>
          <DifferenceShown {...place} before={against} after={requirement.on} />
        </Section>
      )}
    </Page>
  );
}

function Asked({
  on,
  cohort,
  against,
}: {
  readonly on: string;
  readonly cohort: Cohort;
  readonly against: string | undefined;
}): ReactNode {
  const words = useWords(catalogueWords);
  const go = useNavigate({ from });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const value = (name: string) => String(form.get(name) ?? '');
    const other = value('against');
    void go({ search: { on: value('on'), cohort: value('cohort') as Cohort, ...(other && { against: other }) } });
  };
  return (
    <form className="inline-form" onSubmit={submit}>
      <label>
        {words.onDay}
        <input type="date" name="on" defaultValue={on} required />
      </label>
      <label>
        {words.forWhom}
        <select name="cohort" defaultValue={cohort}>
          {cohorts.map((one) => (
            <option key={one} value={one}>
              {words.cohorts[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.compareWith}
        <input type="date" name="against" defaultValue={against ?? ''} />
      </label>
      <button type="submit" className="button">
        {words.show}
      </button>
    </form>
  );
}
