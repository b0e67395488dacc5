import { partnerFileKnownAt } from '../domain/membership/partner-file-known-at.ts';
import { unlistedLocation } from '../domain/membership/unlisted-location.ts';
import { accepted, problem } from '../domain/problems/problem.ts';
import { endOfTime } from '../domain/time/instant.ts';
import type { WrittenPartnerFileWithLearning } from '../domain/training/written/learning.ts';
import type { FactTable } from '../store/membership/fact-columns.ts';
import { type AddedRow, addedRow } from '../store/membership/partner-difference.ts';
import type { PartnerRows, Row } from '../store/membership/partner-rows.ts';
import { type Stated, type StatedAward, statedFromWritten } from '../store/membership/stated-from-written.ts';
import { awardForm, type Content, renewalForm } from '../store/membership/statement-forms.ts';
import { writtenFromRows } from '../store/membership/written-from-rows.ts';
import { newIds } from '../store/new-id.ts';
import { claimedBody } from './claimed-by-partner.ts';
import type { Context } from './context.ts';
import { catalogueInUse } from './loaded-catalogue.ts';
import { locationsListed } from './locations-listed.ts';
import { personCalled } from './person-called.ts';
import { mayDecide } from './policies/partner.ts';
import { readPartnerFile } from './read-partner-file.ts';
import { type Done, done, refused } from './refusal.ts';
import { type Around, type StatementKind, statementKinds } from './statement-kinds.ts';
import type { StatementToMake } from './statement-to-make.ts';
import type { PartnerWriting } from './write-about-partner.ts';

export interface RowsOfStatement {
  readonly rows: readonly AddedRow[];
  /** The renewals of an award that is stated: those that are written with it, or those of the one whose place it takes. */
  readonly renewals: readonly AddedRow[];
}

/**
 * Reads a statement by the schema and the names that a partner file is read by, and answers with its rows; problems point
 * into the body.
 */
export async function rowsOfStatement(
  context: Context,
  writing: PartnerWriting,
  input: StatementToMake,
  corrected: AddedRow | undefined,
): Promise<Done<RowsOfStatement>> {
  const { tx, tenant, kept, now } = writing;
  const kind: StatementKind = statementKinds[input.kind];
  const catalogue = await catalogueInUse(tx, tenant.programme);
  if (!catalogue) return refused({ kind: 'not-found', what: 'catalogue' });
  const owner = ownerOf(kind, kept, input, corrected);
  if (kind.of !== 'partner' && !owner) return refused({ kind: 'not-found', what: kind.of });
  const isProved = kind.table !== 'credentials' && kind.table !== 'evidence';
  const body = isProved || mayDecide(context.actor, tenant) ? accepted(input.body) : claimedBody(input.body);
  const placed = body.ok ? kind.inFile(body.value, aroundOf(kept, owner)) : body;
  if (!placed.ok) return refused({ kind: 'invalid', problems: placed.problems });
  const { part, pathInBody } = placed.value;
  const read = readPartnerFile({ partner: kept.partner.code, ...part }, catalogue.programme, {
    now,
    today: context.clock.today(),
  });
  if (!read.ok) {
    const problems = read.problems.map((one) => ({ ...one, path: pathInBody(one) }));
    return refused({ kind: 'invalid', problems });
  }
  const rowsFrom = (table: FactTable, list: readonly Stated[], of?: string): readonly AddedRow[] => {
    const ids = newIds(Date.parse(now), list.length);
    return list.map((one, index) => addedRow(table, one, { id: ids[index] as string, owner: of, now }));
  };
  const statements = kind.statedIn(statedFromWritten(read.value));
  const elsewhere = unlistedIn(statements, kept, corrected);
  if (elsewhere) return refused({ kind: 'invalid', problems: [elsewhere] });
  const decision = decisionOf(context, input);
  const rows = rowsFrom(kind.table, statements, owner?.id).map((row) => ({ ...row, ...decision }));
  const [award] = kind.table === 'awards' ? rows : [];
  if (!award) return done({ rows, renewals: [] });
  const { renewals } = statements[0] as StatedAward;
  const carried = kept.award_renewals.filter((row) => row.award_id === corrected?.['id'] && row.known_to === endOfTime);
  return done({
    rows,
    renewals: rowsFrom('award_renewals', renewals.length > 0 ? renewals : carried.map(asStated), String(award['id'])),
  });
}

/** A location that the partner does not list, where the statement names one that it did not before. */
function unlistedIn(statements: readonly Stated[], kept: PartnerRows, corrected: AddedRow | undefined) {
  const found = statements
    .map(({ content }) => content as Partial<Content<'affiliations'>>)
    .filter(({ location }) => location !== corrected?.['location'])
    .flatMap(
      ({ location, valid_from: from, valid_to: to }) =>
        unlistedLocation({ location, from, to }, locationsListed(kept)) ?? [],
    );
  return found[0] && problem(found[0].code, ['location'], found[0].values);
}

const asStated = (row: Row<'award_renewals'>): Stated => ({ content: renewalForm.rowOf(renewalForm.writtenOf(row)) });

type Owner = PartnerRows['people'][number] | PartnerRows['awards'][number];

/** Whom it is about: who is named, or else whom the corrected statement was about. */
function ownerOf(
  { of }: StatementKind,
  kept: PartnerRows,
  { person, award }: StatementToMake,
  corrected: AddedRow | undefined,
): Owner | undefined {
  switch (of) {
    case 'partner':
      return undefined;
    case 'person':
      return person === undefined
        ? kept.people.find(({ id }) => id === corrected?.['person_id'])
        : personCalled(kept, person);
    case 'award': {
      const id = award ?? corrected?.['award_id'];
      return kept.awards.find((row) => row.id === id && row.known_to === endOfTime);
    }
    default:
      return of satisfies never;
  }
}

function aroundOf(kept: PartnerRows, owner: Owner | undefined): Around {
  const { attributes, membership, exceptions } = partnerFileKnownAt<WrittenPartnerFileWithLearning>(
    writtenFromRows(kept, ''),
    endOfTime,
  );
  return {
    person: owner && 'code' in owner ? owner.code : '',
    award: owner && 'status' in owner ? awardForm.writtenOf(owner) : {},
    file: {
      ...(attributes && { attributes }),
      ...(membership && { membership }),
      ...(exceptions && { exceptions }),
    },
  };
}

/** Who decided, and why, stands with what a programme decides about a partner. */
function decisionOf({ actor }: Context, { kind, reason }: StatementToMake): AddedRow {
  const decidedBy = actor.kind === 'system' ? null : actor.id;
  if (kind === 'award') return { decided_by: decidedBy, reason: reason?.text ?? null };
  return kind === 'exception' ? { decided_by: decidedBy } : {};
}
