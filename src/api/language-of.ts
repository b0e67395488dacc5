import type { FastifyRequest } from 'fastify';
import type { Language } from '../domain/catalogue/text.ts';

/** The language of the sentences in an answer: the first one of Accept-Language that we speak, else English. */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): Language {
  const asked = (request.headers['accept-language'] ?? '').split(',').map((one, position) => {
    const [tag = '', ...parameters] = one.trim().split(';');
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
    return { tag: tag.toLowerCase(), weight: weight === undefined ? 1 : Number(weight), position };
  });
  const known = asked
    .filter(({ tag, weight }) => weight > 0 && /^(en|de)(-|$)/.test(tag))
    .sort((a, b) => b.weight - a.weight || a.position - b.position);
  return known[0]?.tag.startsWith('de') ? 'de' : 'en';
}
