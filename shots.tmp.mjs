import { chromium } from '@playwright/test'
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:'--no-sandbox --disable-dev-shm-usage --disable-background-networking --disable-component-update --disable-sync --no-first-run --disable-quic'.split(' ')})
const q = process.argv[2] ?? '食品'; const tag=process.argv[3]??'q'
for (const [w,h] of [[360,740],[768,1024],[1280,800]]) for (const scheme of ['light','dark']) {
  const c = await b.newContext({viewport:{width:w,height:h},colorScheme:scheme, hasTouch: w===360})
  const p = await c.newPage(); const errs=[]; p.on('console',m=>{ if(['error','warning'].includes(m.type())) errs.push(m.text())}); p.on('pageerror',e=>errs.push('PE '+e.message))
  await p.goto('http://localhost:3100/r/aqsiq-2011/'+(q?'?q='+encodeURIComponent(q):'')+(process.argv[4]??''))
  await p.waitForTimeout(700)
  console.log(w,scheme,await p.getByRole('status').textContent(), errs.join('|'))
  await p.screenshot({path:`/tmp/shots/${tag}-${w}-${scheme}.png`})
  await c.close()
}
await b.close()
