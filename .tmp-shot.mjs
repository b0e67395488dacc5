import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [path, out, width = '1280', scheme = 'light', who = 'administrator', locale = 'en-GB', action] =
  process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const c = await b.newContext({
  viewport: { width: +width, height: 900 },
  colorScheme: scheme,
  locale,
  baseURL: 'http://localhost:4477',
});
const p = await c.newPage();
p.on('console', (m) => m.type() === 'error' && console.log(m.text().slice(0, 300)));
p.on('pageerror', (e) => console.log('ERR', e.message));
if (who !== 'nobody') {
  const r = await p.request.post('/api/auth/sign-in/email', {
    headers: { origin: 'http://localhost:4477' },
    data: { email: `${who}@demo.example`, password: 'demo-of-november-2017' },
  });
  if (!r.ok()) console.log(r.status(), await r.text());
}
await p.goto(path);
await p.waitForTimeout(2500);
if (action) {
  await eval(`(async()=>{${action}})()`);
  await p.waitForTimeout(1500);
}
await p.screenshot({ path: out, fullPage: true });
await b.close();
