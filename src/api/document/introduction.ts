/**
 * What stands at the top of the reference page: enough to begin with, for somebody who sees Assay for the first time. Its
 * lines are sent as they stand by test/journeys/browser/reference-page.test.ts.
 *
 * @param address where the reader finds this server
 */
export const introductionFor = (
  address: string,
): string => `Partner programmes: what a partner holds, what a change of rules does to it, and the cheapest way back.

## To begin

A program sends a **key**; a page in a browser has the cookie of a session. To make a key, sign in once and ask for one.
Where a cookie is sent, a change also needs the \`Origin\` of this server, as browsers send it; with a key it needs none.
In a shell, with the demo's programme manager:

\`\`\`sh
A=${address}
curl -s -w '\\n' -c jar $A/api/auth/sign-in/email -H 'content-type: application/json' \\
  -d '{"email":"manager@demo.example","password":"demo-of-november-2017"}'
KEY=$(curl -s -b jar $A/api/v1/keys -H "origin: $A" -H 'content-type: application/json' \\
  -d '{"name":"Mine","scopes":["read","write"],"days":30,"roles":[{"kind":"office","role":"programme-manager","programme":"mpn"}]}' |
  sed 's/.*"secret":"\\([^"]*\\)".*/\\1/')
ask() { curl -s -H "authorization: Bearer $KEY" -H 'content-type: application/json' "$@"; echo; }
ask $A/api/v1/me
\`\`\`

On this page, write the key under "Authentication": the requests below have it then. In a browser in which somebody has signed in
here, the page asks as that person without one.

## A first partner

In the same shell: a partner that wants its people counted for an award, somebody who works for it, and what she holds.

\`\`\`sh
P=$A/api/v1/programmes/mpn/partners
ask $P -d '{"partner":"first","name":"First Steps Ltd","claims":["devops/silver"]}'
ask $P/first/people -d '{"code":"ada","name":"Ada Lund","affiliations":[{"type":"employee","from":"2016-01-01"}]}'
ask $P/first/people/ada/credentials -d '{"item":"70-532","earned":"2017-06-20"}'
ask $P/first/standing
ask $P/first/forecast
\`\`\`

The last two answer where the partner stands and why, and what will become of it: every \`text\` is a reason in words.
\`GET …/catalogue\` lists the competencies and levels that a partner can claim (\`PUT …/claims\`), and \`GET …/catalogue/items\` the
exams by the names that credentials have. The examples of this page follow another partner, \`nordlicht\`: send the one of "Enrol a
partner" first. Where an address has an \`{id}\`, it is the one that was answered when the statement was made, or that its list has.

## What holds everywhere

- **Days** are calendar days of the programme (2017-09-15), moments are in UTC. In the demo it is 15 November 2017.
- **Two questions of time**: \`on\` and \`validOn\` ask about a day, \`knownAt\` about what was known at a moment. Nothing is
  overwritten: what is corrected or withdrawn is ended, and can still be asked about.
- **Problems** are RFC 9457 documents: \`code\` is for programs, \`detail\` for people, \`errors\` lists everything that is wrong with its
  \`pointer\`. What you may not see is answered like what is not there (404).
- **Pages**: hand the \`next\` of an answer in as \`cursor\`; on the last page there is none.
- **Written by others meanwhile**: every answer about a partner has an \`ETag\`; sent as \`If-Match\`, a change is refused with 412 where
  somebody was faster.
- **Sent twice**: with an \`Idempotency-Key\` of your own the same request is done once, for a day.
- **Why**: \`Assay-Reason\` says it, and the audit keeps it; of an award it is the reason of the decision.
- **Languages**: \`Accept-Language: de\` answers in German.`;
