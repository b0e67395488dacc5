import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { folderPost } from '../../mail/folder-post.ts';
import { knownAlreadyLetter } from '../../mail/letters/known-already.ts';
import { recoveryLetter } from '../../mail/letters/recovery.ts';
import { verificationLetter } from '../../mail/letters/verification.ts';
import type { Post } from '../../mail/post.ts';
import { smtpPost } from '../../mail/smtp-post.ts';
import type { SignInLetters } from '../../sign-in/letters.ts';
import type { Configuration } from '../configuration/configuration.ts';

/** What carries letters away: a mail server, or a folder where nobody knows one. */
export function postOf(mail: Configuration['mail']): Post {
  if (mail.kind === 'smtp') return smtpPost(mail.url, mail.from);
  const folder = resolve(mail.folder);
  return folderPost(
    mail.from,
    () => new Date().toISOString(),
    async (name, content) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Under its own name only when it is whole. Letters hold links that let people in.
      const draft = join(folder, `.${name}`);
      await writeFile(draft, content, { mode: 0o600 });
      await rename(draft, join(folder, name));
    },
  );
}

export const signInLetters = (post: Post): SignInLetters => ({
  verification: (reader, address) => post.send(verificationLetter(reader, address)),
  recovery: (reader, address) => post.send(recoveryLetter(reader, address)),
  knownAlready: (reader) => post.send(knownAlreadyLetter(reader)),
});
