import type { frameWords } from '../../wording/portal/frame-words.ts';
import { programmeAt } from '../region/programme-at.ts';
import type { Visitor } from '../session/session.ts';

type Word = keyof typeof frameWords.en &
  (
    | 'home'
    | 'standing'
    | 'people'
    | 'evidence'
    | 'references'
    | 'audits'
    | 'figures'
    | 'plan'
    | 'renewal'
    | 'benefits'
    | 'proof'
    | 'finder'
    | 'settings'
    | 'exceptions'
    | 'network'
    | 'me'
    | 'competencies'
    | 'tryIt'
  );

export interface MainLink {
  readonly word: Word;
  readonly to: string;
}

/** A programme, and which pages its rules give to partners. */
interface ProgrammeLinked {
  readonly programme: string;
  readonly evidence?: boolean;
  readonly references?: boolean;
  readonly audits?: boolean;
  readonly figures?: boolean;
  readonly renewals?: boolean;
  readonly benefits?: boolean;
  readonly plans?: boolean;
}

/**
 * Where else somebody goes: the pages of the partner that is looked at, else of their own; the office's; their own; and the
 * competencies, which are for everybody. Whoever is not signed in can try how they would stand.
 */
export function linksFor(
  visitor: Visitor | null,
  programmes: readonly ProgrammeLinked[],
  here: string,
): readonly MainLink[] {
  const roles = visitor?.roles ?? [];
  const looked = /^\/programmes\/([^/]+)\/partners\/([^/]+)/.exec(here);
  const partner =
    looked?.[0] ??
    roles
      .map((held) => held.kind === 'partner' && `/programmes/${held.programme}/partners/${held.partner}`)
      .find(Boolean);
  const office = roles.flatMap((held) => (held.kind === 'office' ? [`/programmes/${held.programme}/network`] : []))[0];
  const programme = programmeAt(here, programmes);
  return [
    ...(office ? [{ word: 'network', to: office } as const] : []),
    ...(visitor && partner
      ? ([
          { word: 'home', to: partner },
          { word: 'standing', to: `${partner}/standing` },
          { word: 'people', to: `${partner}/people` },
        ] as const)
      : []),
    ...(visitor && partner && programmes.some((one) => one.plans && isIn(one.programme, partner))
      ? [{ word: 'plan', to: `${partner}/plan` } as const]
      : []),
    ...(visitor && partner && programmes.some((one) => one.benefits && isIn(one.programme, partner))
      ? [{ word: 'benefits', to: `${partner}/benefits` } as const]
      : []),
    ...(visitor && partner && programmes.some((one) => one.evidence && isIn(one.programme, partner))
      ? [{ word: 'evidence', to: `${partner}/evidence` } as const]
      : []),
    ...(visitor && partner && programmes.some((one) => one.references && isIn(one.programme, partner))
      ? [{ word: 'references', to: `${partner}/references` } as const]
      : []),
    ...(visitor && partner && programmes.some((one) => one.audits && isIn(one.programme, partner))
      ? [{ word: 'audits', to: `${partner}/audits` } as const]
      : []),
    ...(visitor && partner && programmes.some((one) => one.figures && isIn(one.programme, partner))
      ? [{ word: 'figures', to: `${partner}/figures` } as const]
      : []),
    ...(visitor && partner && programmes.some((one) => one.renewals && isIn(one.programme, partner))
      ? maySeeRenewal(visitor, partner)
        ? [{ word: 'renewal', to: `${partner}/renewal` } as const]
        : []
      : []),
    ...(visitor && partner && isAdministratorOf(visitor, partner)
      ? ([
          { word: 'proof', to: `${partner}/proof` },
          { word: 'settings', to: `${partner}/settings` },
        ] as const)
      : []),
    ...(office && looked ? [{ word: 'exceptions', to: `${looked[0]}/exceptions` } as const] : []),
    ...(programme ? [{ word: 'competencies', to: `/programmes/${programme}/competencies` } as const] : []),
    ...(programme && !visitor
      ? ([
          { word: 'finder', to: `/programmes/${programme}/finder` },
          { word: 'tryIt', to: `/programmes/${programme}/try` },
        ] as const)
      : []),
    ...(visitor ? [{ word: 'me', to: '/me' } as const] : []),
  ];
}

/** What is looked up more seldom is found by search alone: by who is signed in, the partner finder. */
export const linksSearched = (links: readonly MainLink[], programme: string): readonly MainLink[] =>
  programme === '' || links.some(({ word }) => word === 'finder')
    ? links
    : [...links, { word: 'finder', to: `/programmes/${programme}/finder` }];

/** A partner has benefits, plans and evidence, and is asked for references, audits and figures, only where its programme knows such. */
const isIn = (programme: string, partner: string): boolean => partner.startsWith(`/programmes/${programme}/`);

/** What a renewal costs is for the partner's administrators and the office. */
const maySeeRenewal = (visitor: Visitor, partner: string): boolean =>
  isAdministratorOf(visitor, partner) ||
  visitor.roles.some((held) => held.kind === 'office' && isIn(held.programme, partner));

const isAdministratorOf = ({ roles }: Visitor, partner: string): boolean =>
  roles.some(
    (held) =>
      held.kind === 'partner' &&
      held.role === 'partner-administrator' &&
      partner === `/programmes/${held.programme}/partners/${held.partner}`,
  );

/** The partner whose pages somebody looks at who is signed in. */
export function partnerAt(
  visitor: Visitor | null,
  here: string,
): { readonly programme: string; readonly partner: string } | undefined {
  const [, programme, partner] = /^\/programmes\/([^/?]+)\/partners\/([^/?]+)/.exec(here) ?? [];
  if (!visitor || programme === undefined || partner === undefined) return undefined;
  return { programme: decodeURIComponent(programme), partner: decodeURIComponent(partner) };
}
