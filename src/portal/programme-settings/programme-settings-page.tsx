import { useSuspenseQueries } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { settleApplying, settleDemotion, settleLinking, settleRenewing } from '../../client/index.ts';
import { programmeSettingsWords } from '../../wording/portal/programme-settings-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { renewingAsked } from '../contacts/asking.ts';
import { Field } from '../design/field.tsx';
import { Page } from '../design/page.tsx';
import { OfficePages } from '../office/office-pages.tsx';
import { maySettle } from '../office/roles.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { useVisitor } from '../session/session.ts';
import { applyingAsked, demotionPolicyAsked, linkingAsked } from './asking.ts';
import { PolicyForm } from './policy-form.tsx';

/** What a programme manager settles for the whole programme; the rest of the office reads it. */
export function ProgrammeSettingsPage(): ReactNode {
  const { programme } = useParams({ from: '/programmes/$programme/settings' });
  const words = useWords(programmeSettingsWords);
  const { language } = useReading();
  const mayChange = maySettle(useVisitor(), programme);
  const [{ data: catalogue }, { data: demotion }, { data: renewing }, { data: linking }, { data: applying }] =
    useSuspenseQueries({
      queries: [
        catalogueAsked(programme, language),
        demotionPolicyAsked(programme),
        renewingAsked(programme),
        linkingAsked(programme),
        applyingAsked(programme),
      ],
    });
  const path = { programme };
  return (
    <Page name={`${words.name}, ${catalogue.name}`} above={catalogue.name} title={words.title} lead={words.lead}>
      <OfficePages programme={programme} />
      <PolicyForm
        policy={words.applying}
        now={applying}
        mayChange={mayChange}
        settle={(value) => answerOf(settleApplying({ path, body: { applying: value } }))}
      />
      <PolicyForm
        policy={words.renewing}
        now={renewing}
        mayChange={mayChange}
        settle={(value) => answerOf(settleRenewing({ path, body: { renewing: value } }))}
      />
      <PolicyForm
        policy={words.demotion}
        now={demotion}
        mayChange={mayChange}
        settle={(value) => answerOf(settleDemotion({ path, body: { demotion: value } }))}
      />
      <PolicyForm
        policy={words.linking}
        now={linking.linking}
        mayChange={mayChange}
        fields={['/coolDownDays']}
        settle={(value, filled) =>
          answerOf(settleLinking({ path, body: { linking: value, coolDownDays: Number(filled.get('coolDownDays')) } }))
        }
        beside={(failure) =>
          mayChange ? (
            <Field
              label={words.coolDown}
              hint={words.coolDownHint}
              name="coolDownDays"
              type="number"
              min={0}
              max={3650}
              defaultValue={linking.coolDownDays}
              wrong={wrongAt(failure, '/coolDownDays')}
            />
          ) : (
            <p>{words.coolDownIs(linking.coolDownDays)}</p>
          )
        }
      />
    </Page>
  );
}
