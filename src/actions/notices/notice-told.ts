import type { Programme } from '../../domain/catalogue/programme.ts';
import type { RuleDifference } from '../../domain/impact/difference/rule-difference.ts';
import { textDifference } from '../../domain/impact/difference/text-difference.ts';
import { type NoticeContent, type RulesMatter, withPeople } from '../../domain/notices/matter.ts';
import type { NoticeCause, NoticeState } from '../../domain/notices/notice.ts';
import type { TransferLoss } from '../../domain/notices/transfer.ts';
import type { Day } from '../../domain/time/day.ts';
import { type NamesAround, namesAround } from '../../store/notices/names-around.ts';
import type { NoticeRow } from '../../store/notices/notices.ts';
import type { Tenant, Tx } from '../../store/tenant.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';
import { togetherAs } from './work-out-losses.ts';

/** A notice with the names that its sentences need; of people who left together it is one. */
export interface NoticeTold {
  readonly id: string;
  /** The rows of the ledger that it tells. */
  readonly rows: readonly NoticeRow[];
  readonly cause: NoticeCause;
  readonly state: NoticeState;
  /** The first day on which it is so. */
  readonly since: Day;
  readonly plannedAt: string;
  /** People are named by their codes. */
  readonly content: NoticeContent;
  /** Of a change of the rules: what is different; left out where it asks for the same. */
  readonly difference?: RuleDifference;
  /** Whom it is about: the code of each, and the name where it has one. */
  readonly people: readonly PersonTold[];
}

export interface PersonTold {
  readonly code: string;
  readonly name: string | null;
  readonly isErased: boolean;
}

/** What all notices of a partner are told with. */
export interface NoticesAround {
  readonly programme: Programme;
  readonly partner: { readonly code: string; readonly name: string };
  /** What people are called whom sentences name by their codes. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  told(rows: readonly NoticeRow[]): readonly NoticeTold[];
}

/** Reads the names as they are now; undefined where the partner is gone, or the programme has no rules. */
export async function noticesAround(tx: Tx, { programme, partner }: Tenant): Promise<NoticesAround | undefined> {
  const catalogue = await catalogueInUse(tx, programme);
  const names = await namesAround(tx, partner);
  if (!catalogue || !names) return undefined;
  return {
    programme: catalogue.programme,
    partner: names.partner,
    people: [...names.people.values()].flatMap(({ code, name }) => (name === null ? [] : [{ id: code, name }])),
    told: (rows) => toldWith(names, rows, catalogue.programme),
  };
}

function toldWith({ people }: NamesAround, rows: readonly NoticeRow[], programme: Programme): readonly NoticeTold[] {
  const person = (id: string): PersonTold => people.get(id) ?? { code: id, name: null, isErased: true };
  const told = rows.flatMap((row) => (row.content ? [{ ...row, content: row.content }] : []));
  return [...Map.groupBy(told, (row) => ('credentials' in row.content ? togetherAs(row) : row.id)).values()].map(
    (group) => {
      const [{ id, cause, state, since, planned_at, content: first }] = group as [(typeof told)[number]];
      const isTransfer = 'credentials' in first;
      const about = isTransfer ? group.map(({ subject }) => subject) : 'item' in first ? [first.person] : [];
      return {
        ...{ id, rows: group, cause, state, since: since as Day, plannedAt: planned_at },
        content: isTransfer
          ? together(group.map(({ content }) => content as TransferLoss))
          : withPeople(first, (one) => person(one).code),
        ...('bound' in first && differenceIn(first, programme)),
        people: about.map(person),
      };
    },
  );
}

/** What is different is worked out when it is told: the ledger keeps no texts. */
function differenceIn({ bound, before, after }: RulesMatter, programme: Programme): Pick<NoticeTold, 'difference'> {
  const difference = textDifference(programme, { ...bound, before, after });
  return difference ? { difference } : {};
}

/** What was lost with several people: all that counts no more, and the awards, which are the same for all of them. */
function together(losses: readonly TransferLoss[]): TransferLoss {
  const credentials = [...new Set(losses.flatMap((one) => one.credentials))].sort();
  return { credentials, awards: losses.find(({ awards }) => awards.length > 0)?.awards ?? [] };
}
