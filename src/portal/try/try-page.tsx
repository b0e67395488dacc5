import './try.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, Suspense, useState } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { tryWords } from '../../wording/portal/try-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Page, Section } from '../design/page.tsx';
import { Empty, LoadingPart } from '../design/states.tsx';
import { type EngineStarted, engineAsked, offeredAsked } from '../engine/asking.ts';
import type { CompetencyOffered, Offered } from '../engine/told.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { useIsInBrowser } from '../reading/use-is-in-browser.ts';
import { useRegion } from '../region/region.ts';
import { missing } from '../server/refused.ts';
import { useInstallation, useVisitor } from '../session/session.ts';
import { useMoment } from '../session/use-moment.ts';
import { ChooseAward } from './choose-award.tsx';
import { partnerInRegion } from './partner-in-region.ts';
import { PlacedIn } from './placed-in.tsx';
import { TakeFile } from './take-file.tsx';
import type { PartnerTaken } from './take-partner.ts';
import { TryResult } from './try-result.tsx';

const from = '/programmes/$programme/try';

/** Would we make it today, and what is missing? Everything is worked out where the reader is. */
export function TryPage(): ReactNode {
  const { programme } = useParams({ from });
  const words = useWords(tryWords);
  const { programmes } = useInstallation();
  const roles = useVisitor()?.roles ?? [];
  const isOfProgramme = roles.some((held) => held.kind !== 'person' && held.programme === programme);
  const name = programmes.find((one) => one.programme === programme)?.name;
  if (name === undefined) throw missing;
  const isInBrowser = useIsInBrowser();
  return (
    <Page name={words.name} above={name} title={words.title} lead={words.lead}>
      <div className="try-private">
        <p className="strong">{words.private}</p>
        {!isOfProgramme && <p className="note">{words.withoutRulings}</p>}
      </div>
      <Suspense fallback={<LoadingPart />}>
        {isInBrowser ? <Tried programme={programme} isOfProgramme={isOfProgramme} /> : <LoadingPart />}
      </Suspense>
    </Page>
  );
}

/** What is taken, what it is held against, and how it stands: with the engine, which is only where the reader is. */
function Tried({
  programme,
  isOfProgramme,
}: {
  readonly programme: string;
  readonly isOfProgramme: boolean;
}): ReactNode {
  const search = useSearch({ from });
  const go = useNavigate({ from });
  const words = useWords(tryWords);
  const { language } = useReading();
  const { today } = useInstallation();
  const { data: started } = useSuspenseQuery(engineAsked(programme, isOfProgramme));
  const { data: offered } = useSuspenseQuery(offeredAsked(programme, started, language));
  const [taken, setTaken] = useState<PartnerTaken>();
  const open = offered.competencies.filter(({ ends }) => ends === undefined || ends >= today);
  const target = targetOf(open, search);
  const region = useRegion();
  const placed = taken?.read.ok ? partnerInRegion(taken.read.partner, region) : undefined;
  return (
    <>
      <div>
        <p className="note">{words.ready}</p>
        <RulesAge started={started} offered={offered} />
      </div>
      <Section title={words.step1}>
        <TakeFile engine={started.engine} programme={offered.programme} taken={taken} onTaken={setTaken} />
      </Section>
      <Section title={words.step2}>
        <ChooseAward
          competencies={open}
          target={target}
          onChoose={(next) => void go({ search: next, replace: true, resetScroll: false })}
        />
      </Section>
      <Section title={words.step3(dayInWords(dayOf(today), language))}>
        {placed && <PlacedIn placed={placed} attributes={offered.attributes} />}
        {placed && target ? (
          <TryResult
            {...{
              programme,
              partner: placed.partner,
              target,
              offered,
              engine: started.engine,
              day: today,
              rules: started.version.id,
            }}
          />
        ) : (
          <Empty>{words.first}</Empty>
        )}
      </Section>
    </>
  );
}

/** What the address names, as far as the programme has it; else its first competency at its highest level. */
function targetOf(
  competencies: readonly CompetencyOffered[],
  { competency, level }: { readonly competency?: string; readonly level?: string },
) {
  const chosen = competencies.find(({ id }) => id === competency) ?? competencies[0];
  const at = chosen?.levels.find(({ id }) => id === level) ?? chosen?.levels.at(-1);
  return chosen && at && { competency: chosen.id, level: at.id };
}

function RulesAge({
  started: { version },
  offered: { source },
}: {
  readonly started: EngineStarted;
  readonly offered: Offered;
}): ReactNode {
  const words = useWords(tryWords);
  const moment = useMoment();
  return (
    <p className="note">
      {words.rules(version.label, moment.day(version.publishedAt))}{' '}
      {source !== undefined && /^https?:/.test(source) ? <a href={source}>{words.source}</a> : source}
    </p>
  );
}
