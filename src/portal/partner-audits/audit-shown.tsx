import type { ReactNode } from 'react';
import type { PartnerAudit } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { partnerAuditsWords } from '../../wording/portal/partner-audits-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { type Fact, Facts } from '../design/facts.tsx';
import { Section } from '../design/page.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';
import { AuditStateMark } from './audit-state-mark.tsx';
import { FindingsTable } from './findings-table.tsx';
import { OfficeActions } from './office-actions.tsx';
import { WithdrawAudit } from './withdraw-audit.tsx';

/** One audit: where it stands, what was found, and what can be done by whoever looks at it. */
export function AuditShown({
  place,
  audit,
  mayApply,
  mayJudge,
}: {
  readonly place: PartnerPlace;
  readonly audit: PartnerAudit;
  readonly mayApply: boolean;
  readonly mayJudge: boolean;
}): ReactNode {
  const words = useWords(partnerAuditsWords);
  const { language } = useReading();
  const said = (on: string) => dayInWords(dayOf(on), language);
  const { id, state, findings, evidence, heldOn } = audit;
  const award = `${audit.levelName} ${audit.competencyName}`;
  const canWithdraw = mayApply && heldOn === undefined && state !== 'withdrawn';
  return (
    <Section title={words.auditFor(award, said(audit.appliedOn))}>
      <div className="sheet section">
        <p>
          <AuditStateMark state={state} />
        </p>
        <p>{sentenceOf(audit, words, said)}</p>
        {evidence && evidence.state !== 'confirmed' && <p>{words.doubted[evidence.state]}</p>}
        <Facts facts={factsOf(audit, words)} />
        {findings.length > 0 && (
          <FindingsTable
            place={place}
            audit={id}
            isOpen={state === 'curing' || state === 'reviewing'}
            {...{ findings, award, mayApply, mayJudge }}
          />
        )}
        {canWithdraw && <WithdrawAudit place={place} id={id} award={award} />}
        {mayJudge && <OfficeActions place={place} audit={audit} award={award} />}
      </div>
    </Section>
  );
}

type Words = (typeof partnerAuditsWords)['en'];

function sentenceOf(audit: PartnerAudit, words: Words, said: (on: string) => string): string {
  const { state, scheduled, cureBy = '', notPassed, evidence, findings } = audit;
  const { sentences } = words;
  const until = evidence?.validThrough === undefined ? undefined : said(evidence.validThrough);
  switch (state) {
    case 'scheduled':
      return scheduled ? sentences.scheduled(said(scheduled.on), scheduled.auditor) : sentences.applied;
    case 'curing':
      return sentences.curing(said(cureBy), findings.filter((one) => one.state !== 'cured').length);
    case 'passed':
      return sentences.passed(until);
    case 'no-pass':
      return notPassed ? sentences['no-pass'](said(notPassed.on), said(notPassed.retryFrom)) : '';
    case 'expired':
      return sentences.expired(until ?? '');
    case 'applied':
    case 'reviewing':
    case 'revoked':
    case 'withdrawn':
      return sentences[state];
    default:
      return state satisfies never;
  }
}

function factsOf(audit: PartnerAudit, words: Words): readonly Fact[] {
  const { kindName, scheduled, heldOn, checklists, cureBy, state } = audit;
  return [
    { name: words.kind, value: kindName },
    ...(scheduled ? [{ name: words.auditor, value: scheduled.auditor }] : []),
    ...(scheduled && heldOn === undefined ? [{ name: words.day, value: <DayText day={scheduled.on} /> }] : []),
    ...(heldOn === undefined ? [] : [{ name: words.heldOn, value: <DayText day={heldOn} /> }]),
    ...(state === 'withdrawn'
      ? []
      : [
          {
            name: heldOn === undefined ? words.checklistAhead : words.checklist,
            value: checklists.length === 0 ? words.noChecklist : checklists.join(', '),
          },
        ]),
    ...(cureBy === undefined ? [] : [{ name: words.cureBy, value: <DayText day={cureBy} /> }]),
  ];
}
