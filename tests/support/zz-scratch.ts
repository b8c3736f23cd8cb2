import { readFileSync } from 'node:fs';
import { printBody, readBodyOf, placesOf, shortcodesOf } from './world.ts';
import { element } from '../../src/content/element.ts';
import { record, Text } from '../../src/content/schema-parts.ts';
import { Type } from 'typebox';
import { html } from '../../src/core/markup.ts';
import { pullQuote } from '../../src/elements/pull-quote.ts';
const rating = element({name:'rating',shortcode:'rating',summary:'s',arguments:record({stars:Type.Integer({title:'Stars',minimum:1,maximum:5,examples:[4]}), label: Type.Optional(Text('Label','x'))}),positional:['stars'],
 render:(v)=>html`<p class="r">${v.stars}</p>`,feed:(v)=>html`<p>${v.stars}</p>`,text:(v)=>String(v.stars)});
const box = element({name:'box',shortcode:'box',summary:'s',paired:true,arguments:record({}),
 render:(_v,c)=>html`<section>${c.html}</section>`,feed:(_v,c)=>html`<div>${c.html}</div>`,text:()=>''});
const credit = element({name:'credit',shortcode:'credit',summary:'s',placement:'inline',arguments:record({name:Text('n','x')}),
 positional:['name'],render:(v)=>html`<span>${v.name}</span>`,feed:(v)=>html`<b>${v.name}</b>`,text:()=>''});
const term = element({name:'term',shortcode:'term',summary:'s',placement:'inline',paired:true,arguments:record({}),
 render:(_v,c)=>html`<i class="t">${c.html}</i>`,feed:(_v,c)=>html`<b>${c.html}</b>`,text:()=>''});
const site = [
 {name:'year',paired:false,call:async(_c:any,v:any)=>`2026${JSON.stringify(v)}`},
 {name:'wrap',paired:true,call:async(c:any,v:any)=>`<div class="w">${c}</div>`},
];
const sc = shortcodesOf(site as any,[pullQuote,rating,box,credit,term]);
const cases = readFileSync(process.argv[2]!,'utf8').split(/^=====\n/m);
for (const c of cases) {
  console.log('-----------------------------------------\n'+c.replace(/^/gm,'  | '));
  try {
  const r = readBodyOf(c, sc);
  for (const [i,p] of r.problems.entries()) console.log('  P', placesOf([p])[0], p.severity, '\n      ', p.what, '|', p.why, '|', p.fix);
  console.log((await printBody(c,{shortcodes:sc})).replace(/^/gm,'  > '));
  } catch (e) { console.log('  THROW', e); }
}
