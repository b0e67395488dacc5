import type { ReactNode } from 'react';
import { signInWords } from '../../wording/portal/sign-in-words.ts';
import { Section } from '../design/page.tsx';
import { useWords } from '../reading/reading.tsx';

/** Who can sign in to a demo, each by one click. */
export function DemoSignIns(demo: {
  readonly signIns: readonly { readonly email: string; readonly name: string; readonly role: string }[];
  readonly isGoing: boolean;
  readonly choose: (email: string) => void;
}): ReactNode {
  const words = useWords(signInWords);
  return (
    <Section title={words.demoTitle}>
      <p className="note">{words.demoLead}</p>
      <ul className="plain-list demo-sign-ins">
        {demo.signIns.map(({ email, name, role }) => (
          <li key={email}>
            <button type="button" disabled={demo.isGoing} onClick={() => demo.choose(email)}>
              <strong>{name}</strong>
              <span>{words.roles[role] ?? role}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
