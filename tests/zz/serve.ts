import { createSite, article, configuration, articleFile, outputOf, picture } from '../support/site-project.ts';
import { build, serve } from '../support/eleventy.ts';
const p = await createSite({
  '_site/by-hand/index.html': 'by hand',
  'articles/draft.md': article({title: 'Draft one', draft: true}),
});
const t0 = Date.now();
const s = await serve(p);
console.log('start', Date.now()-t0);
const get = async (path: string, init = {}) => { try { const a = await s.fetchText(path, init); return `${a.status} ${a.headers.get('content-type')} ${a.headers.get('location')} ${a.text.slice(0,80).replace(/\n/g,' ')}`; } catch (e:any) { return 'ERR ' + e.message + ' ' + e.cause; } };
for (const path of ['/', '//', '///x', '/%E0%A4%A', '/drama/night-desk-finale', '/drama/night-desk-finale/?x=1', '/drama/night-desk-finale?x=1', '/drama/night-desk-finale/index.html', '/draft/', '/by-hand/', '/by-hand', '/nowhere', '/about', '/about/', '/../package.json', '/..%2fpackage.json', '/404.html', '/404', '/feed.xml', '/assets/site.css', '/pictures/x.jpeg', '/pictures/%', '/%00', '/.11ty/reload-client.js', '/index.html', '/DRAMA/night-desk-finale/'])
  console.log(path, '→', await get(path));
console.log('HEAD', await get('/', {method:'HEAD'}), 'POST', await get('/', {method:'POST'}));
// raw requests
import { connect } from 'node:net';
const raw = (line: string) => new Promise<string>(res => { const u = new URL(s.origin); const c = connect(Number(u.port), '127.0.0.1', () => c.write(line + '\r\nHost: x\r\nConnection: close\r\n\r\n')); let o=''; c.on('data', d => o+=d); c.on('close', () => res(o.slice(0,200))); c.setTimeout(3000, () => {c.destroy(); res('TIMEOUT '+o)}); });
for (const l of ['GET // HTTP/1.1', 'GET /../package.json HTTP/1.1', 'GET http://[ HTTP/1.1', 'GET * HTTP/1.1', 'OPTIONS * HTTP/1.1', 'GET /a b HTTP/1.1', 'GET //[ HTTP/1.1', 'GET /pictures/%E0%A4%A HTTP/1.1', 'GET /pictures/%25E0%25A4%25A HTTP/1.1'])
  console.log(l, JSON.stringify(await raw(l)));
console.log(await get('/'));
console.log((await s.fetchText('/nowhere', { headers: {'sec-fetch-mode':'navigate'}})).text.match(/reload-client[^>]*>/g));
console.log(s.output());
console.log(p.list('_site'), p.list('.cache'));
await s.stop(); await p.dispose();
