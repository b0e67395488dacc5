import type { Language } from '../domain/catalogue/text.ts';
import { type LetterWords, letterWords, type Paragraph } from '../wording/mail/letter-words.ts';
import { escapeHtml } from './escape-html.ts';
import type { Letter } from './letter.ts';

export interface Addressee {
  readonly to: string;
  readonly name?: string | undefined;
  readonly language: Language;
}

/** Makes a letter of its words. The address of the link is shown in full, so that everybody sees where it leads. */
export function writeLetter(addressee: Addressee, words: LetterWords, address?: string): Letter {
  const greeting = addressee.name ? [letterWords[addressee.language].greeting(addressee.name)] : [];
  const link = address !== undefined && words.link !== undefined ? { address, label: words.link } : undefined;
  return {
    to: addressee.to,
    subject: oneLine(words.subject),
    text: asText([...greeting, ...words.paragraphs], link, words.ending),
    html: asHtml(addressee.language, oneLine(words.subject), [...greeting, ...words.paragraphs], link, words.ending),
  };
}

interface Link {
  readonly address: string;
  readonly label: string;
}

/** What a paragraph says; a heading stands over those that follow it. */
const said = (one: Paragraph): string =>
  oneLine(typeof one === 'string' ? one : 'heading' in one ? one.heading : `${one.label}: ${one.address}`);

/** Names that people gave themselves come into subjects; a line break there would begin another header. */
const oneLine = (text: string) => text.replaceAll(/[\r\n\t\u2028\u2029]+/g, ' ').trim();

const asText = (paragraphs: readonly Paragraph[], link: Link | undefined, ending: string): string =>
  `${[...paragraphs.map(said), ...(link ? [`${link.label}:\n${link.address}`] : []), ending].join('\n\n')}\n`;

function paragraphAsHtml(one: Paragraph): string {
  if (typeof one === 'string') return `<p>${escapeHtml(said(one))}</p>`;
  if ('heading' in one) return `<h2 style="font-size: 1.05em; margin: 1.5em 0 0.5em">${escapeHtml(said(one))}</h2>`;
  return `<p><a href="${escapeHtml(one.address)}">${escapeHtml(oneLine(one.label))}</a></p>`;
}

function asHtml(
  language: Language,
  subject: string,
  paragraphs: readonly Paragraph[],
  link: Link | undefined,
  ending: string,
): string {
  const address = link && escapeHtml(link.address);
  const body = [
    ...paragraphs.map(paragraphAsHtml),
    ...(link
      ? [`<p><a href="${address}"><strong>${escapeHtml(link.label)}</strong></a></p>`, `<p>${address}</p>`]
      : []),
    `<p><small>${escapeHtml(ending)}</small></p>`,
  ];
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="font-family: sans-serif; line-height: 1.5; max-width: 36em">
${body.join('\n')}
</body>
</html>
`;
}
