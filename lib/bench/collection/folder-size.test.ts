import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { measureFolder } from './folder-size'

const folder = mkdtempSync(path.join(tmpdir(), 'chayue-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('files as they are and as gzip serves them, by folder', () => {
  const text = 'word '.repeat(1000)
  const packed = gzipSync(text, { level: 6 })
  mkdirSync(path.join(folder, 'texts', 'deep'), { recursive: true })
  writeFileSync(path.join(folder, 'root.json'), text)
  writeFileSync(path.join(folder, 'texts', 'deep', 'a.gz'), packed)
  writeFileSync(path.join(folder, 'ui.js'), text)
  const root = { files: 1, bytes: 5000, gzipBytes: packed.length }
  // Packed files do not shrink.
  const texts = {
    files: 1,
    bytes: packed.length,
    gzipBytes: Math.min(packed.length, gzipSync(packed).length),
  }
  expect(measureFolder(folder, (file) => file !== 'ui.js')).toEqual({
    files: 2,
    bytes: root.bytes + texts.bytes,
    gzipBytes: root.gzipBytes + texts.gzipBytes,
    parts: { '.': root, texts },
  })
})
