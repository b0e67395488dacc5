import './design-page.css';
import type { ReactNode } from 'react';
import { designWords } from '../../wording/portal/design-words.ts';
import { pageWords } from '../../wording/portal/page-words.ts';
import { shownStates } from '../../wording/portal/state-words.ts';
import { DayText } from '../reading/day-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { Button } from './button.tsx';
import { ColoursShown } from './colours-shown.tsx';
import { Facts } from './facts.tsx';
import { Field, Refusal } from './field.tsx';
import { Hallmark } from './hallmark.tsx';
import { Page, Section } from './page.tsx';
import { Sentences } from './sentences.tsx';
import { StateMark } from './state-mark.tsx';
import { Empty, failures, Loading, WayOn } from './states.tsx';
import { Table } from './table.tsx';
import { Timeline } from './timeline.tsx';

/** Every part of the design system in each of its states, so that each can be looked at. */
export function DesignPage(): ReactNode {
  const words = useWords(designWords);
  return (
    <Page name={words.name} title={words.title} lead={words.lead}>
      <TypeShown />
      <Section title={words.colours}>
        <p className="note">{words.coloursLead}</p>
        <ColoursShown />
      </Section>
      <MarksShown />
      <FormsShown />
      <ListsShown />
      <StatesShown />
    </Page>
  );
}

function TypeShown(): ReactNode {
  const words = useWords(designWords);
  return (
    <Section title={words.type}>
      <ul className="type-samples">
        {(['title', 'part', 'large', 'text', 'small', 'code'] as const).map((size) => (
          <li key={size}>
            <span className="note">{words.sizes[size]}</span>
            <p data-size={size}>{size === 'code' ? words.sampleCode : words.sample}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function MarksShown(): ReactNode {
  const words = useWords(designWords);
  return (
    <>
      <Section title={words.hallmarks}>
        <p className="note">{words.hallmarksLead}</p>
        <ul className="shown">
          {words.levels.map((name, rank) => (
            <li key={name}>
              <Hallmark name={name} rank={rank} />
              <Hallmark name={name} rank={rank} year="2017" />
              <Hallmark name={name} rank={rank} year="2017" alone />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.marks}>
        <p className="note">{words.marksLead}</p>
        <div className="line">
          {shownStates.map((state) => (
            <StateMark key={state} state={state} />
          ))}
        </div>
      </Section>
    </>
  );
}

function FormsShown(): ReactNode {
  const words = useWords(designWords);
  const kinds = ['first', 'plain', 'quiet'] as const;
  return (
    <>
      <Section title={words.buttons}>
        <div className="line">
          {[false, true].flatMap((isDisabled) =>
            kinds.map((kind) => (
              <Button key={`${kind} ${isDisabled}`} kind={kind} isDisabled={isDisabled}>
                {isDisabled ? words.notNow(words.kinds[kind]) : words.kinds[kind]}
              </Button>
            )),
          )}
        </div>
      </Section>
      <Section title={words.fields}>
        <div className="form">
          <Field label={words.field} />
          <Field label={words.fieldWithHint} hint={words.hint} />
          <Field label={words.fieldWrong} wrong={words.wrong} defaultValue="012345678" />
        </div>
      </Section>
      <Section title={words.refusal}>
        <Refusal>{words.refused}</Refusal>
      </Section>
    </>
  );
}

/** What is made by chance may have no place to break at, and fits nevertheless. */
const addressWithoutBreak = `https://assay.example/${'a1b2c3d4'.repeat(8)}`;

const days = ['2018-03-01', '2018-06-30'] as const;

function ListsShown(): ReactNode {
  const words = useWords(designWords);
  const [who, exam, count] = words.columns;
  return (
    <>
      <Section title={words.facts}>
        <Facts
          facts={[
            { name: words.fieldWithHint, value: <DayText day={days[0]} />, isStrong: true },
            { name: words.field, nameNote: words.sizes.small, value: words.sample },
            { name: words.address, value: addressWithoutBreak },
          ]}
        />
      </Section>
      <Section title={words.table}>
        <Table
          caption={words.caption}
          rows={words.rows}
          idOf={([name]) => name}
          columns={[
            { id: 'who', title: who, of: ([name]) => name },
            { id: 'exam', title: exam, of: ([, code]) => <code>{code}</code> },
            { id: 'count', title: count, isNumber: true, of: ([name]) => name.length },
          ]}
        />
      </Section>
      <Section title={words.timeline}>
        <Timeline
          moments={words.moments.map(([what, detail], place) => ({
            id: what,
            day: days[place] ?? days[0],
            what,
            details: [detail],
          }))}
        />
      </Section>
      <Section title={words.sentences}>
        <Sentences
          sentences={[
            {
              text: words.said.all,
              verdict: 'not-met',
              below: [
                { text: words.said.first, figure: '4/4', verdict: 'met' },
                { text: words.said.second, figure: '2/3', verdict: 'not-met', details: [words.said.detail] },
                { text: words.said.open, verdict: 'undetermined' },
              ],
            },
          ]}
        />
      </Section>
    </>
  );
}

function StatesShown(): ReactNode {
  const words = useWords(designWords);
  const { failed } = useWords(pageWords);
  return (
    <>
      <Section title={words.empty}>
        <Empty>{words.nothing}</Empty>
      </Section>
      <Section title={words.loading}>
        <Loading />
      </Section>
      <Section title={words.failed}>
        <p className="note">{words.failedLead}</p>
        <ul className="shown">
          {failures.map((failure) => (
            <li key={failure} className="sheet">
              <h3>{failed[failure].title}</h3>
              <p>{failed[failure].todo}</p>
              <WayOn failure={failure} again={() => {}} {...(failure === 'broken' && { request: 'req-1' })} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
