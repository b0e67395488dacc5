import { chromium } from 'playwright-core';
const [,, mail, path, out, width='1280', lang='en', height='900'] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const c = await b.newContext({ viewport: { width: +width, height: +height }, locale: lang });
const base = process.env.BASE ?? 'http://localhost:4477';
if (mail !== '-') { const r = await c.request.post(base + '/api/auth/sign-in/email', { headers: { origin: base }, data: { email: mail, password: 'demo-of-november-2017' } }); if (!r.ok()) console.log(r.status(), await r.text()); }
const p = await c.newPage();
p.on('console', m => m.type()==='error' && console.log('console', m.text()));
await p.goto(base + path); await p.waitForLoadState('networkidle'); await p.waitForTimeout(800);
console.log(p.url(), await p.evaluate(() => document.documentElement.scrollWidth + ' of ' + innerWidth));
await p.screenshot({ path: out, fullPage: process.env.FULL !== '0' });
if (process.env.TEXT) console.log(await p.innerText('main'));
await b.close();
