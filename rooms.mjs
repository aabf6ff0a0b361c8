/*
 * The rooms of the house (DESIGN.md, “The house”): which rooms each may import from, and which of its
 * modules others may import. Tests and fixtures obey it, too; some may see more rooms than the code.
 */

const PIPELINE = ['lib/pipeline', 'lib/pipeline/content', 'lib/pipeline/indexing']

/**
 * `imports`: rooms; `tests`: rooms that only its tests and fixtures import; `face`: modules that other rooms
 * may import, all where there is none. Fixtures are for the tests of all rooms above.
 */
export const ROOMS = {
  'lib/text': {
    imports: [],
  },
  'lib/report': {
    imports: ['lib/text'],
  },
  'lib/index': {
    imports: ['lib/text'],
  },
  'lib/search/query': {
    imports: ['lib/text', 'lib/report'],
    face: [
      'dates', 'equivalents', 'function-words', 'needle', 'notations', 'query', 'query-length', 'query-units',
      'query-words', 'readings', 'tokenize', 'without-marks',
    ],
  },
  'lib/search/match': {
    imports: ['lib/text', 'lib/report', 'lib/index', 'lib/search/query'],
  },
  'lib/search/correct': {
    imports: ['lib/text', 'lib/report', 'lib/search/query', 'lib/search/match'],
    face: ['find-suspect', 'pinyin', 'query-correction', 'spelled'],
  },
  'lib/search/load': {
    imports: ['lib/text', 'lib/report', 'lib/index', 'lib/search/query', 'lib/search/match'],
    face: ['fetch-file', 'index-error', 'load-catalog-file', 'open-index', 'read-file', 'rest'],
  },
  'lib/search/report': {
    imports: [
      'lib/text', 'lib/report', 'lib/index', 'lib/search/query', 'lib/search/match', 'lib/search/correct',
      'lib/search/load',
    ],
    tests: [...PIPELINE],
    face: ['example-kinds', 'examples', 'open-page-search', 'report-source', 'search', 'search-result', 'suggest'],
  },
  'lib/search/collection': {
    imports: ['lib/text', 'lib/report', 'lib/index', 'lib/search/query', 'lib/search/match', 'lib/search/load'],
    tests: ['lib/search/report', ...PIPELINE],
    face: ['collection-answer', 'collection-client', 'collection-messages'],
  },
  'lib/site': {
    imports: ['lib/report', 'lib/search/query'],
  },
  'lib/offline': {
    imports: ['lib/report', 'lib/index', 'lib/search/load'],
    face: ['kept-pages', 'messages', 'page-facts', 'shell-files'],
  },
  'lib/pipeline': {
    imports: [],
  },
  'lib/pipeline/content': {
    imports: ['lib/text', 'lib/report', 'lib/index', 'lib/site', 'lib/pipeline'],
    face: [
      'add-report', 'check-site', 'content-error', 'decode', 'dictionary', 'read-bytes', 'read-report',
      'read-site', 'read-source-charsets', 'read-synonyms', 'read-text', 'select-synonyms', 'sound-table',
      'text-size',
    ],
  },
  'lib/pipeline/indexing': {
    imports: ['lib/text', 'lib/report', 'lib/index', 'lib/pipeline', 'lib/pipeline/content'],
    face: [
      'digest-tools', 'find-manifest', 'hashed-files', 'pack-shared', 'read-manifest', 'report-index',
      'write-search',
    ],
  },
  'lib/pipeline/export': {
    imports: ['lib/report', 'lib/index', 'lib/site', ...PIPELINE, 'lib/pipeline/export/start'],
    tests: ['lib/offline'],
    face: [
      'finish-export', 'finish-pages', 'place-search', 'publish-export', 'scan-page', 'write-report-files',
      'write-service-worker',
    ],
  },
  'lib/pipeline/export/start': {
    imports: [],
    face: ['give-data', 'pieces'],
  },
  'lib/browsers': {
    imports: [],
    face: ['find-browser', 'install-programs'],
  },
  'lib/terminal': {
    imports: [
      'lib/text', 'lib/report', 'lib/index', 'lib/search/query', 'lib/search/match', 'lib/search/load',
      'lib/search/report', ...PIPELINE, 'lib/pipeline/export',
    ],
  },
  'lib/server': {
    imports: ['lib/site', 'lib/terminal'],
    tests: ['lib/text', 'lib/pipeline/content', 'lib/pipeline/export'],
    face: ['serve', 'serve-export'],
  },
  'lib/bench': {
    imports: [
      'lib/text', 'lib/report', 'lib/search/query', 'lib/search/match', 'lib/search/load',
      'lib/search/report', 'lib/search/collection', ...PIPELINE, 'lib/browsers', 'lib/terminal', 'lib/server',
    ],
    face: [
      'collection/bench-collection', 'evaluation/evaluate-collection', 'evaluation/evaluate-folder',
      'evaluation/evaluate-report', 'evaluation/progress', 'evaluation/read-judged', 'growth/growth-chart',
      'growth/growth-figures', 'growth/growth-table', 'growth/measure-growth', 'machine', 'nearest-rank',
      'pages/bench-pages', 'peers/measure-text', 'peers/peer-process', 'peers/peers', 'peers/peers-table',
      'peers/read-reports', 'readme-block',
    ],
  },
  'lib/commands': {
    imports: [
      'lib/text', 'lib/report', 'lib/search/query', 'lib/search/match', 'lib/site', ...PIPELINE,
      'lib/pipeline/export', 'lib/terminal', 'lib/server', 'lib/bench',
    ],
    tests: ['lib/search/report'],
    face: [],
  },
  'components/ui': {
    imports: [
      'lib/text', 'lib/report', 'lib/search/query', 'lib/search/match', 'lib/search/load',
      'lib/search/report', 'lib/site',
    ],
  },
  'components/history': {
    imports: ['lib/search/query', 'components/ui'],
  },
  'components/article': {
    imports: ['lib/text', 'lib/report', 'lib/search/match', 'lib/site', 'components/ui'],
    face: [
      'link-label', 'page-errata', 'page-paragraphs', 'paint', 'paint-marks', 'place-tools', 'report-text',
      'scroll', 'target', 'text-elements', 'text-range', 'window-session',
    ],
  },
  'components/find': {
    imports: [
      'lib/text', 'lib/report', 'lib/index', 'lib/search/query', 'lib/search/match', 'lib/search/correct',
      'lib/search/load', 'lib/search/report', 'lib/site', 'components/ui', 'components/history',
      'components/article',
    ],
    face: [
      'copy-text', 'fault-notice', 'find-engine', 'find-session', 'find-store', 'find-toolbar',
      'result-export-csv', 'results', 'search-bar', 'search-example', 'section-counts',
    ],
  },
  'components/outline': {
    imports: ['lib/report', 'components/ui', 'components/article', 'components/find'],
    face: ['outline'],
  },
  'components/cite': {
    imports: ['lib/text', 'lib/report', 'components/ui', 'components/article', 'components/find'],
    face: ['copy-links', 'selection-directive'],
  },
  'components/report': {
    imports: [
      'lib/report', 'lib/index', 'lib/site', 'components/ui', 'components/find', 'components/outline',
      'components/cite',
    ],
    face: ['print-head', 'report-facts', 'report-page'],
  },
  'components/collection': {
    imports: [
      'lib/text', 'lib/report', 'lib/index', 'lib/search/query', 'lib/search/match', 'lib/search/load',
      'lib/search/report', 'lib/search/collection', 'lib/site', 'components/ui', 'components/history',
    ],
    face: [
      'collection-address', 'collection-facets', 'collection-files', 'collection-page', 'collection-place',
      'collection-rows', 'found-item', 'list-page', 'report-rows', 'stored-place',
    ],
  },
  'components/offline': {
    imports: ['lib/offline', 'lib/site', 'components/ui', 'components/history'],
    face: ['kept-page-list', 'offline-notice', 'offline-start', 'read-kept-pages'],
  },
  app: {
    imports: [
      'lib/text', 'lib/report', 'lib/index', 'lib/search/load', 'lib/search/report', 'lib/site', ...PIPELINE,
      'components/ui', 'components/history', 'components/article', 'components/find', 'components/outline',
      'components/cite', 'components/report', 'components/collection', 'components/offline',
    ],
    tests: ['lib/search/query', 'lib/search/match'],
  },
}
