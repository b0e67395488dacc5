import type { ReactNode } from 'react';
import { applyPeopleImport, type PeopleImport, readPeopleImportAgain } from '../../client/index.ts';
import { importWords } from '../../wording/portal/import-words.ts';
import { Button } from '../design/button.tsx';
import { Facts } from '../design/facts.tsx';
import { Section } from '../design/page.tsx';
import type { PartnerPlace } from '../membership/asking.ts';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import type { Sending } from '../server/use-sending.ts';
import { readImportsAgain } from './asking.ts';
import { changesNothing } from './changes-nothing.ts';
import { DiscardImport } from './discard-import.tsx';
import { ImportAhead } from './import-ahead.tsx';
import { ImportChanges } from './import-changes.tsx';

interface Previewed {
  readonly place: PartnerPlace;
  readonly sheet: PeopleImport;
}

/** Acts with a sheet are told of on its page. */
interface Acting extends Previewed {
  readonly may: boolean;
  readonly writing: Sending;
}

/** What a sheet would change, and how it is taken over or thrown away. */
export function ImportPreview({ place, sheet, may, writing }: Acting): ReactNode {
  const words = useWords(importWords);
  const path = { ...place, id: sheet.id };
  const { isGoing, send } = writing;
  const apply = async (): Promise<void> => {
    await send(['apply', sheet.id], (once) =>
      answerOf(applyPeopleImport({ path, headers: { 'Idempotency-Key': once } })),
    );
    await readImportsAgain(place);
  };
  return (
    <>
      {may && (
        <div className="buttons">
          {!changesNothing(sheet) && (
            <Button kind="first" isDisabled={isGoing} onPress={() => void apply()}>
              {isGoing ? words.takingOver : words.takeOver}
            </Button>
          )}
          <DiscardImport place={place} sheet={sheet} writing={writing} />
        </div>
      )}
      <Section title={words.found}>
        <Facts facts={factsOf(sheet, words)} />
      </Section>
      {sheet.alike.length > 0 && <Alike place={place} sheet={sheet} may={may} writing={writing} />}
      {!changesNothing(sheet) && (
        <>
          <ImportAhead place={place} sheet={sheet} />
          <ImportChanges place={place} sheet={sheet} title={words.changes} />
        </>
      )}
    </>
  );
}

function factsOf({ counts, changes, encoding }: PeopleImport, words: (typeof importWords)['en']) {
  const told = (name: string, count: number) => (count > 0 ? [{ name, value: count }] : []);
  return [
    ...(counts ? [{ name: words.sheet, value: words.counts(counts.rows, counts.people, counts.credentials) }] : []),
    ...told(words.unchanged, changes.unchanged),
    ...told(words.notPassed, counts?.notPassed ?? 0),
    ...told(words.repeated, counts?.repeated ?? 0),
    ...told(words.leftOut, counts?.leftOut ?? 0),
    ...told(words.keptByWallets, changes.keptByWallets),
    ...(encoding && encoding !== 'utf-8' ? [{ name: words.readAs, value: words.encodings[encoding] }] : []),
  ];
}

/** Whoever may be somebody who is there: only a person knows, and says it once. */
function Alike({ place, sheet, may, writing }: Acting): ReactNode {
  const words = useWords(importWords);
  const { isGoing, send } = writing;
  const isSame = async (key: string, code: string): Promise<void> => {
    const body = { ...sheet.reading, columns: sheet.mapping, same: { ...sheet.reading.same, [key]: code } };
    await send(body, (once) =>
      answerOf(readPeopleImportAgain({ path: { ...place, id: sheet.id }, body, headers: { 'Idempotency-Key': once } })),
    );
    await readImportsAgain(place);
  };
  return (
    <Section title={words.alike}>
      <p>{words.alikeLead}</p>
      <ul className="plain-list alike">
        {sheet.alike.map(({ key, row, name, person, otherKey, otherName }) => (
          <li key={key}>
            <span>
              {words.alikeTo(
                name,
                row,
                person === undefined ? words.inSheet(otherName, otherKey ?? '') : `${otherName} (${person})`,
              )}
            </span>
            {may && person !== undefined && (
              <Button isDisabled={isGoing} onPress={() => void isSame(key, person)}>
                {words.isSame(person)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
