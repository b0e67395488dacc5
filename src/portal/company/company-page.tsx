import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { attributeWords } from '../../wording/portal/attribute-words.ts';
import { companyWords } from '../../wording/portal/company-words.ts';
import { invoicingWords } from '../../wording/portal/invoicing-words.ts';
import { membershipWords } from '../../wording/portal/membership-words.ts';
import { priorityWords } from '../../wording/portal/priority-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { Facts } from '../design/facts.tsx';
import { Page, Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { mayReadOffice } from '../office/roles.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { useInstallation, useVisitor } from '../session/session.ts';
import { mayDecide, mayEnrol, mayManage } from '../session/what-one-may.ts';
import { partnerAsked } from '../standing/asking.ts';
import { PartnerLink } from '../standing/partner-link.tsx';
import { invoicingAsked, locationsAsked, parentsAsked } from './asking.ts';
import { AttributeForm, valueInWords } from './attribute-form.tsx';
import { CountedTogether } from './counted-together.tsx';
import { Invoicing } from './invoicing.tsx';
import { InvoicingForm } from './invoicing-form.tsx';
import { LocationForm } from './location-form.tsx';
import { Locations } from './locations.tsx';
import { MembershipForm } from './membership-form.tsx';
import { MembershipShown } from './membership-shown.tsx';
import { ParentForm } from './parent-form.tsx';
import { Parents } from './parents.tsx';
import { RenameForm } from './rename-form.tsx';
import { UnlistedLocations } from './unlisted-locations.tsx';

/** A partner as a company: what it is, where it is, to whom it belongs, and what of that is counted together. */
export function CompanyPage(): ReactNode {
  const place = useParams({ from: '/programmes/$programme/partners/$partner/company' });
  const words = useWords(companyWords);
  const attribute = useWords(attributeWords);
  const priority = useWords(priorityWords);
  const membership = useWords(membershipWords);
  const invoicingIn = useWords(invoicingWords);
  const { language } = useReading();
  const { today } = useInstallation();
  const visitor = useVisitor();
  const [
    { data: partner },
    {
      data: { locations, unlisted },
    },
    { data: invoicing },
    { data: parents },
    { data: catalogue },
  ] = useSuspenseQueries({
    queries: [
      partnerAsked(place),
      locationsAsked(place),
      invoicingAsked(place),
      parentsAsked(place),
      catalogueAsked(place.programme, language),
    ],
  });
  const isToday = ({ from, to }: { readonly from?: string; readonly to?: string }) =>
    (from === undefined || from <= today) && (to === undefined || today <= to);
  const mayChange = mayManage(visitor, place);
  const mayPlace = mayEnrol(visitor, place);
  const facts = catalogue.attributes.flatMap((one) => {
    const value = partner.attributes[one.id];
    return value === undefined ? [] : [{ name: one.name, value: valueInWords(one, value, language) }];
  });
  return (
    <Page
      name={`${words.name}, ${partner.name}`}
      above={<PartnerLink place={place} />}
      title={words.title(partner.name, locations.filter(isToday).length, parents.find(isToday)?.parent)}
    >
      <Section title={membership.name}>
        <MembershipShown place={place} partner={partner} locations={locations.filter(isToday).length} />
        {mayDecide(visitor, place) ? (
          <details>
            <summary>{membership.change}</summary>
            <MembershipForm place={place} membership={partner.membership} />
          </details>
        ) : (
          <p className="note">{membership.byOffice}</p>
        )}
      </Section>
      <Section title={words.counted}>
        <CountedTogether catalogue={catalogue} />
        <p>
          <Link to="/programmes/$programme/partners/$partner/priority" params={{ ...place }}>
            {priority.toPriority}
          </Link>
        </p>
      </Section>
      <Section title={words.whatItIs}>
        <Facts facts={[{ name: words.companyCode, value: <code>{place.partner}</code> }, ...facts]} />
        <p className="note">{words.companyCodeFor}</p>
        {facts.length === 0 && <Empty>{words.noAttributes}</Empty>}
        {mayChange && (
          <details>
            <summary>{words.rename}</summary>
            <RenameForm key={partner.name} place={place} name={partner.name} mayChangeCode={mayPlace} />
          </details>
        )}
        {mayChange && catalogue.attributes.length > 0 && (
          <details>
            <summary>{attribute.change}</summary>
            <AttributeForm place={place} attributes={catalogue.attributes} stated={partner.attributes} />
          </details>
        )}
      </Section>
      <Section title={words.locations}>
        <Locations place={place} locations={locations} mayChange={mayChange} />
        <UnlistedLocations unlisted={unlisted} />
        {mayChange && (
          <details open={locations.length === 0}>
            <summary>{words.addLocation}</summary>
            <LocationForm place={place} />
          </details>
        )}
      </Section>
      <Section title={invoicingIn.title} anchor="invoicing">
        <p className="note">{invoicingIn.what}</p>
        <Invoicing place={place} company={partner.name} invoicing={invoicing} mayChange={mayChange} />
        {mayChange ? (
          <details open={invoicing.length === 0}>
            <summary>{invoicingIn.add}</summary>
            <InvoicingForm
              place={place}
              company={partner.name}
              country={invoicing.length === 0 ? partner.attributes['country'] : undefined}
            />
          </details>
        ) : (
          <p className="note">{invoicingIn.byAdministrator}</p>
        )}
      </Section>
      <Section title={words.parents}>
        <Parents
          place={place}
          parents={parents}
          mayRead={mayReadOffice(visitor, place.programme)}
          mayChange={mayPlace}
        />
        {mayPlace ? (
          <details>
            <summary>{words.addParent}</summary>
            <ParentForm place={place} />
          </details>
        ) : (
          <p className="note">{words.parentsByOffice}</p>
        )}
      </Section>
    </Page>
  );
}
