import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { aMailServer } from '../../test/builders/a-mail-server.ts';
import { instant } from '../domain/time/instant.ts';
import { letterWords } from '../wording/mail/letter-words.ts';
import { escapeHtml } from './escape-html.ts';
import { folderPost } from './folder-post.ts';
import { invitationLetter } from './letters/invitation.ts';
import { knownAlreadyLetter } from './letters/known-already.ts';
import { recoveryLetter } from './letters/recovery.ts';
import { verificationLetter } from './letters/verification.ts';
import { smtpPost } from './smtp-post.ts';

const address = 'https://partners.vendor.example/invitation#token=abc_-';
const invitation = {
  to: 'erik@example.com',
  language: 'de',
  role: 'expert',
  programme: 'MPN',
  partner: 'Größe & <Söhne>',
  invitedBy: 'Maria "M" Muster',
  expires: instant('2026-12-03T10:00:00Z'),
  address,
} as const;
const letters = (['en', 'de'] as const).flatMap((language) => {
  const reader = { to: 'erik@example.com', name: 'Erik', language };
  return [
    invitationLetter({ ...invitation, language }),
    verificationLetter(reader, address),
    recoveryLetter(reader, address),
    knownAlreadyLetter(reader),
  ];
});

test('a letter says the same as text and as HTML, with the link in both', () => {
  for (const { subject, text, html } of letters) {
    for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('http')))
      expect(html, subject).toContain(escapeHtml(line.replace(/:$/, '')));
    expect(text.includes(address)).toBe(html.includes(`href="${address}"`));
  }
});

test('an invitation reads as it should', () => {
  expect(invitationLetter(invitation)).toMatchObject({
    to: 'erik@example.com',
    subject: 'Einladung zu Größe & <Söhne> auf Assay',
    text: `Maria "M" Muster lädt Sie ein, für Größe & <Söhne> zu arbeiten. Ihre Rolle: Experte.

Der Link gilt bis 3.\u00a0Dezember 2026 und nur für Sie: Geben Sie ihn nicht weiter.

Einladung annehmen:
${address}

Wenn Sie nicht wissen, worum es geht, tun Sie nichts: Ohne den Link geschieht nichts.
`,
  });
});

test('both languages name the same roles', () => {
  expect(Object.keys(letterWords.de.roles)).toEqual(Object.keys(letterWords.en.roles));
});

test('no name makes markup in a letter, nor a second header, nor a line that looks like ours', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n', '\r\n', '<script>', '"><a href="x">', '&lt;'),
      (rest, bad) => {
        const partner = `x${bad}${rest}`;
        const { subject, text, html } = invitationLetter({ ...invitation, partner, invitedBy: partner });
        expect(subject).not.toMatch(/[\r\n]/);
        expect(text.split('\n')).toHaveLength(9);
        expect(html.match(/<[a-z!/]+/g)).toEqual(invitationLetter(invitation).html.match(/<[a-z!/]+/g));
      },
    ),
  );
});

test('letters arrive over SMTP as they were written', async () => {
  const server = await aMailServer();
  const post = smtpPost(server.url, 'Assay <assay@vendor.example>');
  for (const letter of letters) await post.send(letter);
  await server.close();
  expect(server.received.map(({ subject }) => subject)).toEqual(letters.map(({ subject }) => subject));
  expect(server.received.map(({ text }) => text)).toEqual(letters.map(({ text }) => text));
  expect(server.received[0]?.from?.text).toBe('"Assay" <assay@vendor.example>');
  await expect(post.send(letters[0] as (typeof letters)[number])).rejects.toThrow(/ECONNREFUSED/);
});

test('without a mail server letters are files that a mail program opens, each with a name of its own', async () => {
  const files = new Map<string, Uint8Array>();
  const post = folderPost(
    'Assay <assay@vendor.example>',
    () => '2026-11-26T07:00:00.000Z',
    async (name, content) => {
      files.set(name, content);
    },
  );
  for (const letter of letters) await post.send(letter);
  expect(files.size).toBe(letters.length);
  const read = await Promise.all([...files.values()].map((file) => simpleParser(Buffer.from(file))));
  expect(read.map(({ subject, text }) => [subject, text])).toEqual(letters.map(({ subject, text }) => [subject, text]));
  for (const name of files.keys()) expect(name).toMatch(/^2026-11-26T070000\.000Z-[0-9a-f]{8}\.eml$/);
});
