import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../../api/language-of.ts';
import type { Begun, WriteFirstPage } from '../../portal/first-page/beginning.ts';

export interface FirstPage {
  /** Answers with the page that somebody begins with, written for them; where there is none to write, with the shell of all pages. */
  readonly send: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
  /** As a Content-Security-Policy names it: the one script that stands in a written page (first-page/early.ts). */
  readonly script: string;
}

/** From the portal as it was built into a folder. */
export async function firstPageFrom(api: FastifyInstance, folder: string): Promise<FirstPage> {
  const built = pathToFileURL(join(folder, '..', 'first-page', 'write-first-page.js')).href;
  const { firstPages } = (await import(built)) as {
    readonly firstPages: (now: AsyncLocalStorage<unknown>) => WriteFirstPage;
  };
  const write = firstPages(new AsyncLocalStorage());
  const early = earlyIn(join(folder, 'assets'));
  const shell = shellOf(readFileSync(join(folder, 'index.html'), 'utf8'), early);
  const script = `'sha256-${createHash('sha256').update(early).digest('base64')}'`;
  const send: FirstPage['send'] = async (request, reply) => {
    // What is renewed while the page asks, such as how long somebody stays signed in, is for the browser.
    const cookies: string[] = [];
    const begun = await write({
      path: request.url,
      cookies: request.headers.cookie ?? '',
      wished: languageOf(request),
      ask: async (asked) => {
        const answer = await askedWithin(api, request, asked);
        cookies.push(...answer.headers.getSetCookie());
        return answer;
      },
    }).catch((error: unknown) => {
      // The browser can make every page by itself, and says what is wrong with it.
      request.log.error({ err: error }, 'a first page could not be written');
      return undefined;
    });
    if (cookies.length > 0) reply.header('set-cookie', cookies);
    // It shows what its visitor may see, as it is now.
    reply.header('cache-control', 'private, no-cache').header('vary', 'Cookie, Accept-Language, Accept-Encoding');
    if (begun?.kind === 'leads' && /^\/(?![/\\])/.test(begun.to)) return reply.redirect(begun.to, 302);
    if (begun?.kind !== 'page') return reply.sendFile('index.html');
    return sendCompressed(request, reply.type('text/html; charset=utf-8'), shell(begun));
  };
  return { send, script };
}

function earlyIn(assets: string): string {
  const file = readdirSync(assets).find((name) => /^early-.*\.js$/.test(name));
  if (file === undefined) throw new Error(`What keeps early acts of a written page is not in ${assets}.`);
  return readFileSync(join(assets, file), 'utf8');
}

/** The shell of all pages, to be filled with one of them. */
function shellOf(index: string, early: string): (page: Extract<Begun, { kind: 'page' }>) => string {
  const [beforePage = '', afterPage = ''] = index.split(/(?<=<div id="portal">)[\s\S]*(?=<\/div>\s*<noscript>)/);
  if (afterPage === '') throw new Error('The page of the portal has no place that a first page could be written to.');
  // The page can be read without them: fonts and styles go first.
  const head = beforePage.replaceAll(/<(?:script type="module"|link rel="modulepreload")/g, '$& fetchpriority="low"');
  return ({ name, language, theme, html, answers }) => {
    const light = theme === 'system' ? '' : ` data-theme="${theme}"`;
    const before = head
      .replace('</head>', () => `  <script>${early}</script>\n  </head>`)
      .replace('<html lang="en">', () => `<html lang="${language}"${light}>`)
      .replace(/<title>.*<\/title>/, () => `<title>${inHtml(name)}</title>`);
    const data = `<script type="application/json" id="first-answers">${answers.replaceAll('<', '\\u003c')}</script>`;
    return `${before}${html}${afterPage.replace('</body>', () => `${data}\n</body>`)}`;
  };
}

const inHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Asks the API in this process as whoever asked for the page: what they may not see, the page is not told either. */
async function askedWithin(
  api: FastifyInstance,
  { headers, socket }: FastifyRequest,
  asked: Request,
): Promise<Response> {
  const { pathname, search } = new URL(asked.url);
  const { host, cookie, authorization, 'user-agent': browser, 'x-forwarded-for': forwarded } = headers;
  const own = { host, cookie, authorization, 'user-agent': browser, 'x-forwarded-for': forwarded };
  const answer = await api.inject({
    method: 'GET',
    url: `${pathname}${search}`,
    ...(socket.remoteAddress !== undefined && { remoteAddress: socket.remoteAddress }),
    headers: {
      ...Object.fromEntries(asked.headers),
      ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
    },
  });
  const told = new Headers();
  for (const [name, value] of Object.entries(answer.headers))
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) told.append(name, String(one));
  const isEmpty = answer.statusCode === 204 || answer.statusCode === 304;
  return new Response(isEmpty ? null : answer.rawPayload, { status: answer.statusCode, headers: told });
}

const [brotli, gzipped] = [promisify(brotliCompress), promisify(gzip)];

/** Compressed as well as the moment allows: the page is made for one reader. */
async function sendCompressed(request: FastifyRequest, reply: FastifyReply, page: string): Promise<FastifyReply> {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    return reply.header('content-encoding', 'br').send(await brotli(page, { params }));
  }
  if (/\bgzip\b/.test(accepted)) return reply.header('content-encoding', 'gzip').send(await gzipped(page));
  return reply.send(page);
}
