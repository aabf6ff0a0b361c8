import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { documentLines } from './document-lines'
import type { BenchDocument } from './read-documents'

/** Writes a collection as plain pages for Pagefind to index: `<id>/index.html`, the same text. */
export function writePages(documents: readonly BenchDocument[], folder: string): void {
  for (const document of documents) {
    const [title = '', ...lines] = documentLines(document).map(escape)
    const body = `<h1>${title}</h1>\n${lines.map((line) => `<p>${line}</p>\n`).join('')}`
    mkdirSync(path.join(folder, document.id), { recursive: true })
    writeFileSync(
      path.join(folder, document.id, 'index.html'),
      `<!doctype html>\n<html lang="zh">\n<meta charset="utf-8">\n<title>${title}</title>\n<body>\n${body}</body>\n</html>\n`,
    )
  }
}

function escape(text: string): string {
  return text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`)
}
