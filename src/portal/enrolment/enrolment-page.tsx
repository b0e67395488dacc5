import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { enrolmentWords } from '../../wording/portal/enrolment-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { Page } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { OfficePages } from '../office/office-pages.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { mayEnrol } from '../session/what-one-may.ts';
import { partnerAsked } from '../standing/asking.ts';
import { AfterEnrolment } from './after-enrolment.tsx';
import { EnrolForm } from './enrol-form.tsx';

const from = '/programmes/$programme/enrolment';

/** Where the office takes in a partner, and then invites its first administrator. */
export function EnrolmentPage(): ReactNode {
  const { programme } = useParams({ from });
  const { partner } = useSearch({ from });
  const words = useWords(enrolmentWords);
  const { language } = useReading();
  const { data: catalogue } = useSuspenseQuery(catalogueAsked(programme, language));
  const visitor = useVisitor();
  if (partner !== undefined && mayEnrol(visitor, { programme })) return <Enrolled place={{ programme, partner }} />;
  return (
    <Page name={words.name} above={catalogue.name} title={words.title} lead={words.lead}>
      <OfficePages programme={programme} />
      {mayEnrol(visitor, { programme }) ? <EnrolForm programme={programme} /> : <Empty>{words.notYours}</Empty>}
    </Page>
  );
}

function Enrolled({ place }: { readonly place: { readonly programme: string; readonly partner: string } }): ReactNode {
  const words = useWords(enrolmentWords);
  const { language } = useReading();
  const { data: catalogue } = useSuspenseQuery(catalogueAsked(place.programme, language));
  const { data: partner } = useSuspenseQuery(partnerAsked(place));
  return (
    <Page name={words.name} above={catalogue.name} title={words.enrolled(partner.name)} lead={words.next}>
      <AfterEnrolment place={place} />
    </Page>
  );
}
