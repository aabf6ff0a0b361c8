/** A script of Next's as React writes it into a page: fetched at once, run as soon as it is there. */
const PROGRAM = /<script src="([^"]*\/_next\/static\/[^"]+)" async=""><\/script>/g

/** What has a browser ask for one of them at once. */
const PRELOAD = /<link rel="preload" as="script" [^>]*\/>/g

/** Nothing may stand before it: a browser looks for it in the first kilobyte. */
const ENCODING = '<meta charSet="utf-8"/>'

/** Programs start after this at the latest, in ms: on a slow network, or in a page that is never painted. */
const LATEST = 1000

/**
 * Starts the programs that its element names when the text stands on the screen. It leaves the page
 * at once, since React would take it for a script of its own.
 */
const START = [
  '{const me=document.currentScript;me.remove();',
  'let isDue=true;',
  'const start=()=>{',
  'if(isDue)for(const src of me.dataset.programs.split(" "))document.head.append(Object.assign(document.createElement("script"),{src,async:true}));',
  'isDue=false};',
  // Who comes with a query comes for what is found. A tab that is not shown has no frames.
  'if(location.search||document.hidden)start();',
  // Not each browser tells of paints; a frame is painted behind its callbacks.
  'else if(self.PerformanceObserver?.supportedEntryTypes?.includes("paint"))new PerformanceObserver(start).observe({type:"paint",buffered:true});else requestAnimationFrame(()=>setTimeout(start));',
  `setTimeout(start,${LATEST})}`,
].join('')

/**
 * A page with one element in place of those of its programs: a reader reads first, and what is fetched
 * and run for the search would otherwise come before the first frame. It stands before the style
 * sheet, which would hold it back, and with it all that is behind it.
 */
export function withLateStart(html: string): string {
  const programs = [...html.matchAll(PROGRAM)].map(([, src]) => src)
  if (programs.length === 0) return html
  const element = `<script data-programs="${programs.join(' ')}">${START}</script>`
  return html.replace(PRELOAD, '').replaceAll(PROGRAM, '').replace(ENCODING, () => ENCODING + element)
}

/** Addresses of the programs that a finished page starts, in its order. */
export function programsOf(html: string): string[] {
  return /<script data-programs="([^"]+)">/.exec(html)?.[1]?.split(' ') ?? []
}
