import { readFileSync } from 'node:fs'

/* Budgets of what a reader downloads, gzipped; measured on the export. */

/** Programs that a page starts: those that it names, else the usual ones, which the start has. */
function programsOf(html) {
  const [, start, named] =
    /<script src="[^"]*(\/_next\/static\/chunks\/start-[^"]+)"(?: data-programs="([^"]+)")?>/.exec(
      html,
    ) ?? []
  const programs = named ?? /"([^"]*\.js [^"]*\.js)"/.exec(readFileSync(`out${start}`, 'utf8'))?.[1]
  if (!programs) throw new Error(`out${start} names no programs`)
  return programs.split(' ')
}

/** Scripts that a page loads before anything is asked of it. */
function firstLoadScripts(page) {
  const html = readFileSync(page, 'utf8')
  const tags = html.match(/<script[^>]*\ssrc="[^"]+"[^>]*>/g) ?? []
  const sources = tags
    .map((tag) => /src="([^"]+)"/.exec(tag)?.[1])
    .concat(programsOf(html))
    .map((source) => /(\/_next\/[^"?]+)$/.exec(source)?.[1])
  return [...new Set(sources)].map((source) => `out${source}`)
}

export default [
  {
    name: 'first-load JS of the report page',
    path: firstLoadScripts('out/r/aqsiq-2011/index.html'),
    gzip: true,
    limit: '160 kB',
  },
  {
    // The same page with one report and with many, so its programs are those of both.
    name: 'first-load JS of the home page, a report or the collection',
    path: firstLoadScripts('out/index.html'),
    gzip: true,
    limit: '171 kB',
  },
  {
    name: 'first-load JS of a page of the list',
    path: firstLoadScripts('out/list/1/index.html'),
    gzip: true,
    limit: '141 kB',
  },
  {
    name: 'search files of the first report',
    path: ['out/search/lexicon.*.json', 'out/search/aqsiq-2011.*.json'],
    gzip: true,
    limit: '60 kB',
  },
  {
    name: 'tables of script and sounds, loaded only when a query needs them',
    path: ['out/search/script.*.json', 'out/search/sounds.*.json'],
    gzip: true,
    limit: '40 kB',
  },
  {
    name: 'the report’s page',
    path: 'out/r/aqsiq-2011/index.html',
    gzip: true,
    limit: '25 kB',
  },
]
