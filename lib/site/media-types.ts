/** Media types by the ending of a file's name: all that an export has, and what a site may add. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
}

/** Types whose files are UTF-8, but for the sources of reports, which are as they were received. */
export const TEXT_TYPES = ['text/css', 'text/html', 'text/javascript', 'text/plain']

/** Types that get much smaller when compressed. */
export const COMPRESSED_TYPES = [
  ...TEXT_TYPES,
  'application/json',
  'application/manifest+json',
  'application/xml',
  'image/svg+xml',
]
