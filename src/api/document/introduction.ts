/** What stands at the top of the reference page: enough to begin with, for somebody who sees Assay for the first time. */
export const introduction = `Partner programmes: what a partner holds, what a change of rules does to it, and the cheapest way back.

## To begin

A program sends a **key**; a page in a browser has the cookie of a session. To make a key, sign in once and ask for one.
Where a cookie is sent, a change also needs the \`Origin\` of this server, as browsers send it; with a key it needs none.

\`\`\`sh
A=http://localhost:3000
curl -c jar -H 'content-type: application/json' $A/api/auth/sign-in/email \\
  -d '{"email":"manager@demo.example","password":"demo-of-november-2017"}'
curl -b jar -H "origin: $A" -H 'content-type: application/json' $A/api/v1/keys \\
  -d '{"name":"Mine","scopes":["read","write"],"days":30,"roles":[{"kind":"office","role":"programme-manager","programme":"mpn"}]}'
curl -H "authorization: Bearer assay_…" $A/api/v1/me
\`\`\`

Then: \`POST …/partners\` enrols a partner, \`POST …/people\` adds a person to it, \`POST …/people/{person}/credentials\` says
what the person holds, \`PUT …/claims\` which awards the partner wants its people counted for. \`GET …/standing\` answers where it
stands and why, \`GET …/forecast\` what will become of it. \`GET …/catalogue\` lists the competencies and levels, and
\`GET …/catalogue/items\` the exams by the names that credentials have. The examples of this page follow one
partner, \`nordlicht\`: send the one of "Enrol a partner" first.

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
