import type { NoticeTold } from '../../actions/notices/notice-told.ts';
import type { NoticeContent } from '../../domain/notices/matter.ts';
import type { NoticeState } from '../../domain/notices/notice.ts';

/** Of a notice, what programs read: codes and days. */
export const presentNotice = ({ id, cause, people, since, plannedAt, state, content }: NoticeTold) => ({
  ...{ id, cause, people: people.map(({ code }) => code), since, plannedAt, state: stateTold(state) },
  ...matterTold(content),
});

/** What was withdrawn or superseded is not listed. */
const stateTold = (state: NoticeState) => (state === 'withdrawn' || state === 'superseded' ? 'sent' : state);

function matterTold(content: NoticeContent) {
  if ('credentials' in content)
    return { credentials: [...content.credentials], awards: content.awards.map((one) => ({ ...one })) };
  if ('item' in content) {
    const { item, last, awards } = content;
    return { credentials: [item], awards: awards.map((one) => ({ ...one })), by: last };
  }
  if ('renewal' in content) {
    const { by, kept = [], ended = [] } = content;
    return {
      credentials: [],
      awards: [
        ...kept.map(({ competency, level, at }) => ({ competency, level: at ?? level })),
        ...ended.map(({ competency, level, ends }) => ({ competency, level, safeUntil: ends })),
      ],
      ...(by !== undefined && { by }),
    };
  }
  if ('bound' in content) {
    const { bound, before, after, from, verdict } = content;
    return { credentials: [], awards: [{ ...bound }], rules: { before, after, from, verdict } };
  }
  if ('evidence' in content) return { credentials: [], awards: [] };
  const { award, riskFrom, safeUntil, by } = content;
  return {
    credentials: [],
    awards: [{ ...award, ...(riskFrom !== undefined && { riskFrom }), ...(safeUntil !== undefined && { safeUntil }) }],
    ...(by !== undefined && { by }),
  };
}
