import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { type FiguresRestated, type FiguresToRestateInput, foreseeRestatement } from '../../client/index.ts';
import { restateWords } from '../../wording/portal/restate-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { Button } from '../design/button.tsx';
import { Refusal } from '../design/field.tsx';
import { Page } from '../design/page.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answerOf, missing } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { useVisitor } from '../session/session.ts';
import { mayManage } from '../session/what-one-may.ts';
import { figuresAsked } from './asking.ts';
import { type ListRead, RestateForm } from './restate-form.tsx';
import { RestatementAhead } from './restatement-ahead.tsx';
import { type ComparedList, reportedIn } from './restating.ts';
import { WrongInList } from './wrong-in-list.tsx';

/** The figures of a period, handed in as one list: compared with what is reported, and taken over as a whole. */
export function RestatePage(): ReactNode {
  const place = useParams({ from: '/programmes/$programme/partners/$partner/figures/restatement' });
  const words = useWords(restateWords);
  const { language } = useReading();
  const may = mayManage(useVisitor(), place);
  const [{ data: figures }, { data: catalogue }] = useSuspenseQueries({
    queries: [figuresAsked(place), catalogueAsked(place.programme, language)],
  });
  const { isGoing, failure, send } = useSending();
  const [read, setRead] = useState<ListRead>();
  const [compared, setCompared] = useState<ComparedList>();
  const [undoes, setUndoes] = useState<FiguresToRestateInput>();
  const [taken, setTaken] = useState<FiguresRestated>();
  const [isOvertaken, setOvertaken] = useState(false);
  if (!may) throw missing;

  const comparedWith = async (list: FiguresToRestateInput): Promise<void> => {
    const before = { ...list, isComplete: true, figures: [...reportedIn(figures, list)] };
    setOvertaken(false);
    setTaken(undefined);
    await send(list, async () => {
      const foreseen = await answerOf(foreseeRestatement({ path: { ...place }, body: list }));
      setCompared({ list, foreseen, before });
    });
  };
  const compare = async (next: ListRead): Promise<void> => {
    setRead(next);
    setUndoes(undefined);
    if (next.wrong.length === 0) await comparedWith(next.list);
  };
  const takeBack = async (list: FiguresToRestateInput): Promise<void> => {
    setRead({ list, lines: [], wrong: [] });
    await comparedWith(list);
  };
  const done = (restated: FiguresRestated, { before }: ComparedList) => {
    setCompared(undefined);
    setTaken(restated);
    setUndoes(before);
  };
  return (
    <Page
      name={words.name}
      above={
        <Link to="/programmes/$programme/partners/$partner/figures" params={place}>
          {words.back}
        </Link>
      }
      title={words.title}
      lead={words.lead}
    >
      <p role="status">{taken && words.done(taken.corrected, taken.added, taken.withdrawn)}</p>
      {taken && undoes && (
        <div className="buttons">
          <Button isDisabled={isGoing} onPress={() => void takeBack(undoes)}>
            {words.takeBack}
          </Button>
        </div>
      )}
      {isOvertaken && <Refusal>{words.changed}</Refusal>}
      {compared && undoes && <p className="note">{words.takeBackWhat}</p>}
      {compared && (
        <RestatementAhead
          place={place}
          compared={compared}
          metrics={catalogue.metrics}
          changeList={() => {
            setCompared(undefined);
            setUndoes(undefined);
          }}
          onTaken={(restated) => done(restated, compared)}
          onOvertaken={() => {
            setCompared(undefined);
            setOvertaken(true);
          }}
        />
      )}
      <div hidden={compared !== undefined}>
        <RestateForm
          metrics={catalogue.metrics}
          figures={figures}
          isGoing={isGoing}
          compare={(next) => void compare(next)}
        >
          <WrongInList read={read} failure={failure} />
        </RestateForm>
      </div>
    </Page>
  );
}
