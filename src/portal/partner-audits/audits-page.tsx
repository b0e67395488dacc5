import { useSuspenseQueries } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AuditsWanted, Catalogue, PartnerAudit } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { partnerAuditsWords } from '../../wording/portal/partner-audits-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { ListFoot } from '../design/list-foot.tsx';
import { Page, Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { ClausesThatAsk } from '../references/clauses-that-ask.tsx';
import { useVisitor } from '../session/session.ts';
import { mayApplyForAudit, mayJudgeAudit } from '../session/what-one-may.ts';
import { PartnerLink } from '../standing/partner-link.tsx';
import { ApplyForm } from './apply-form.tsx';
import { auditsOfPartner, auditsWantedAsked } from './asking.ts';
import { AuditShown } from './audit-shown.tsx';

const from = '/programmes/$programme/partners/$partner/audits';

/** A partner's audits: which requirements ask for one, and where each stands that it applied for. */
export function AuditsPage(): ReactNode {
  const place = useParams({ from });
  const search = useSearch({ from });
  const words = useWords(partnerAuditsWords);
  const { language } = useReading();
  const visitor = useVisitor();
  const [mayApply, mayJudge] = [mayApplyForAudit(visitor, place), mayJudgeAudit(visitor, place)];
  const [{ data: wanted }, { data: listed }, { data: catalogue }] = useSuspenseQueries({
    queries: [
      auditsWantedAsked(place, language),
      auditsOfPartner(place, search, language),
      catalogueAsked(place.programme, language),
    ],
  });
  const { kinds, clauses } = wanted;
  const { audits, next } = listed;
  const isAsked = kinds.length > 0;
  const said = (on: string) => dayInWords(dayOf(on), language);
  return (
    <Page
      name={`${words.name}, ${place.partner}`}
      above={<PartnerLink place={place} />}
      title={titleOf(audits, wanted, { words, catalogue, said })}
      lead={leadOf(kinds, words)}
    >
      {!isAsked && <Empty>{words.noKinds(catalogue.name)}</Empty>}
      {isAsked && audits.length === 0 && <Empty>{mayApply ? words.noneYet : words.noneYetForReaders}</Empty>}
      {audits.map((audit) => (
        <AuditShown key={audit.id} place={place} audit={audit} mayApply={mayApply} mayJudge={mayJudge} />
      ))}
      <ListFoot cursor={search.cursor} next={next} />
      {clauses.length > 0 && (
        <Section title={words.asked}>
          <ClausesThatAsk caption={words.asked} clauses={clauses} catalogue={catalogue} programme={place.programme} />
        </Section>
      )}
      {clauses.length > 0 && mayApply && (
        <Section title={words.apply}>
          <ApplyForm place={place} wanted={wanted} catalogue={catalogue} />
        </Section>
      )}
    </Page>
  );
}

/** What has its last day first; then what waits; and else whether everything is there. */
function titleOf(
  audits: readonly PartnerAudit[],
  { clauses }: AuditsWanted,
  {
    words: { titles },
    catalogue,
    said,
  }: {
    readonly words: (typeof partnerAuditsWords)['en'];
    readonly catalogue: Catalogue;
    readonly said: (on: string) => string;
  },
): string {
  const first = (['curing', 'reviewing', 'scheduled', 'applied'] as const)
    .map((state) => audits.find((one) => one.state === state))
    .find((one) => one !== undefined);
  const met = clauses.filter(({ verdict }) => verdict === 'met').length;
  if (!first) return clauses.length === 0 ? titles.noneAsks(catalogue.name) : titles.met(met, clauses.length);
  const award = `${first.levelName} ${first.competencyName}`;
  if (first.state === 'curing')
    return titles.curing(
      award,
      said(first.cureBy ?? ''),
      first.findings.filter(({ state }) => state !== 'cured').length,
    );
  if (first.state === 'scheduled' && first.scheduled) return titles.scheduled(award, said(first.scheduled.on));
  return first.state === 'reviewing' ? titles.reviewing(award) : titles.applied(award);
}

/** By which terms audits run: of each kind, where there are several. */
const leadOf = (kinds: AuditsWanted['kinds'], words: (typeof partnerAuditsWords)['en']): string | undefined =>
  kinds.length > 1
    ? kinds.map((one) => `${one.name}: ${words.terms(one)}`).join(' ')
    : kinds[0] && words.terms(kinds[0]);
