import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { type Catalogue, withdrawMeasurement } from '../../client/index.ts';
import { figuresWords } from '../../wording/portal/figures-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { Button } from '../design/button.tsx';
import { Confirmed } from '../design/confirmed.tsx';
import { NotDone } from '../design/not-done.tsx';
import { Page, Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import type { PartnerPlace } from '../membership/asking.ts';
import { changeHeaders, useWriting } from '../membership/use-writing.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { decidedFor } from '../renewals/choice-for.ts';
import { useRenewalToPay } from '../renewals/use-renewal-to-pay.ts';
import { answerOf } from '../server/refused.ts';
import { useVisitor } from '../session/session.ts';
import { mayManage } from '../session/what-one-may.ts';
import { forecastAsked, standingAsked } from '../standing/asking.ts';
import { PartnerLink } from '../standing/partner-link.tsx';
import { type Figure, figuresAsked } from './asking.ts';
import { FigureForm } from './figure-form.tsx';
import { timeInWords, valueInWords } from './figure-in-words.ts';
import { FiguresAskedFor } from './figures-asked-for.tsx';
import { figuresMissing } from './figures-missing.ts';
import { FiguresMissingList } from './figures-missing-list.tsx';

const from = '/programmes/$programme/partners/$partner/figures';

/** What a partner reports beside its people: figures, each for its day or month. */
export function FiguresPage(): ReactNode {
  const place = useParams({ from });
  const words = useWords(figuresWords);
  const { language } = useReading();
  const may = mayManage(useVisitor(), place);
  const [open, setOpen] = useState<Figure | 'new'>();
  const [said, setSaid] = useState('');
  const [{ data: figures }, { data: catalogue }, { data: standing }, { data: forecast }] = useSuspenseQueries({
    queries: [
      figuresAsked(place),
      catalogueAsked(place.programme, language),
      standingAsked(place, language),
      forecastAsked(place, language),
    ],
  });
  const toPay = useRenewalToPay(place, true);
  const missing = figuresMissing(forecast.awards.filter(({ claim }) => decidedFor(toPay, claim) === undefined));
  const rows = [...figures].sort(newestFirst);
  const close = (isDone: boolean) => {
    setOpen(undefined);
    if (isDone) setSaid(words.saved);
  };
  return (
    <Page name={words.name} above={<PartnerLink place={place} />} title={words.title(figures.length)} lead={words.lead}>
      <p role="status">{said}</p>
      {may && open === undefined && (
        <div className="buttons">
          <Button kind="first" onPress={() => setOpen('new')}>
            {words.add}
          </Button>
          <Link className="button" to="/programmes/$programme/partners/$partner/figures/restatement" params={place}>
            {words.restate}
          </Link>
        </div>
      )}
      {open !== undefined && (
        <Section title={open === 'new' ? words.add : words.correct}>
          <FigureForm
            key={open === 'new' ? 'new' : open.id}
            place={place}
            metrics={catalogue.metrics}
            proposed={missing.find(({ metric }) => metric !== undefined)?.metric ?? rows[0]?.statement.metric}
            corrects={open === 'new' ? undefined : open}
            close={close}
          />
        </Section>
      )}
      <FiguresMissingList place={place} missing={missing} />
      <FiguresAskedFor place={place} claims={standing.claims} />
      <Section title={words.figures}>
        {figures.length === 0 ? (
          <Empty>{words.none}</Empty>
        ) : (
          <Figures
            place={place}
            figures={rows}
            metrics={catalogue.metrics}
            may={may}
            correct={setOpen}
            onWithdrawn={() => setSaid(words.withdrawn)}
          />
        )}
      </Section>
    </Page>
  );
}

function Figures({
  place,
  figures,
  metrics,
  may,
  correct,
  onWithdrawn,
}: {
  readonly place: PartnerPlace;
  readonly figures: readonly Figure[];
  readonly metrics: Catalogue['metrics'];
  readonly may: boolean;
  readonly correct: (figure: Figure) => void;
  readonly onWithdrawn: () => void;
}): ReactNode {
  const words = useWords(figuresWords);
  const { language } = useReading();
  const { isGoing, failure, send } = useWriting(place);
  const nameOf = (id: string) => metrics.find((one) => one.id === id)?.name ?? id;
  const withdraw = async ({ id }: Figure): Promise<void> => {
    const path = { ...place, id };
    const isDone = await send(['withdraw', id], (once) =>
      answerOf(withdrawMeasurement({ path, headers: changeHeaders({ once }) })),
    );
    if (isDone) onWithdrawn();
  };
  const timeOf = ({ statement }: Figure) => timeInWords(statement, words, language);
  const columns: readonly Column<Figure>[] = [
    { id: 'metric', title: words.metric, of: ({ statement }) => nameOf(statement.metric) },
    { id: 'period', title: words.period, of: timeOf },
    {
      id: 'value',
      title: words.value,
      isNumber: true,
      of: ({ statement: { value } }) => valueInWords(value, words, language),
    },
    {
      id: 'where',
      title: words.where,
      of: ({ statement: { country, location } }) => [location ?? [], country ?? []].flat().join(', '),
    },
  ];
  const change: Column<Figure> = {
    id: 'change',
    title: words.change,
    of: (figure) => {
      const about = `${nameOf(figure.statement.metric)}, ${timeOf(figure)}`;
      return (
        <div className="buttons">
          <Button kind="quiet" isDisabled={isGoing} onPress={() => correct(figure)}>
            {words.correct} <span className="out-of-sight">{about}</span>
          </Button>
          <Confirmed
            word={words.withdraw}
            about={about}
            what={words.withdrawWhat}
            isDisabled={isGoing}
            act={() => withdraw(figure)}
          />
        </div>
      );
    },
  };
  const isSomewhere = figures.some(({ statement: { country, location } }) => country ?? location);
  const shown = columns.filter(({ id }) => id !== 'where' || isSomewhere);
  return (
    <>
      <NotDone failure={failure} />
      <Table caption={words.figures} columns={may ? [...shown, change] : shown} rows={figures} idOf={({ id }) => id} />
    </>
  );
}

const dayIn = ({ statement: { month, on } }: Figure): string => on ?? month ?? '';
const newestFirst = (a: Figure, b: Figure): number =>
  a.statement.metric.localeCompare(b.statement.metric) || dayIn(b).localeCompare(dayIn(a));
