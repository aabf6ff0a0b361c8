import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { HASH_LENGTH, IndexFileSchema, ManifestSchema, unpackIndex } from '@/lib/text/index-files'
import { findAll, importPostings } from '@/lib/text/term-index'
import { contentFolder, faultOf, META, temporaryFolder, writeFiles } from './content.fixture'
import { findManifest } from './find-manifest'
import { CONTENT } from './paths'
import { writeSearch } from './write-search'

const quiet = () => {}

/** Beside the reports' own: manifest, lexicon, script, sounds. */
const COMMON_FILES = 4
/** Script and sounds are fetched while a reader waits for the answer to a query. */
const MOST_TABLE_BYTES = 40_000

function filesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]),
  )
}

function readJson(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8'))
}

describe('writeSearch', () => {
  test('gives the same names and bytes for the same content', () => {
    const [one, two] = [temporaryFolder(), temporaryFolder()]
    const first = writeSearch(CONTENT, one, quiet)
    expect(writeSearch(CONTENT, two, quiet)).toEqual(first)
    expect(filesOf(two)).toEqual(filesOf(one))
    expect(Object.keys(filesOf(one))).toHaveLength(first.reports + COMMON_FILES)
  })

  test('names each file by the hash of its bytes', () => {
    const target = temporaryFolder()
    const { manifest, bytes } = writeSearch(contentFolder(), target, quiet)
    const names = readdirSync(target)
    for (const name of names) {
      const hash = createHash('sha256').update(readFileSync(path.join(target, name))).digest('hex')
      expect(name.split('.')).toEqual([expect.any(String), hash.slice(0, HASH_LENGTH), 'json'])
    }
    expect(names.map((name) => name.split('.')[0]).sort()).toEqual([
      'a-2011',
      'lexicon',
      'manifest',
      'script',
      'sounds',
    ])
    expect(findManifest(target)).toBe(manifest)
    expect(Object.values(filesOf(target)).join('')).toHaveLength(bytes)
  })

  test('the manifest names files that are there, small tables, and a query with its answer', () => {
    const target = temporaryFolder()
    const { manifest } = writeSearch(CONTENT, target, quiet)
    const { lexicon, script, sounds, reports } = ManifestSchema.parse(readJson(target, manifest))
    expect(readdirSync(target)).toEqual(expect.arrayContaining([lexicon, script, sounds]))
    const sizes = [script, sounds].map((name) => gzipSync(readFileSync(path.join(target, name))).length)
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(MOST_TABLE_BYTES)
    for (const [id, { index, probe }] of Object.entries(reports)) {
      const file = IndexFileSchema.parse(readJson(target, index))
      expect(file.report).toBe(id)
      const imported = importPostings(unpackIndex(file), file.paragraphs)
      expect(probe.ids.length).toBeGreaterThan(0)
      expect(findAll(imported, probe.terms, file.paragraphs)).toEqual(probe.ids)
    }
  })

  test('tells what it is at', () => {
    const content = contentFolder({ 'reports/b/report.yaml': META, 'reports/b/report.txt': '质检' })
    const told: unknown[] = []
    const build = writeSearch(content, temporaryFolder(), (...progress) => told.push(progress))
    expect(told).toEqual([
      [0, 2, 'a-2011'],
      [1, 2, 'b'],
    ])
    expect(build).toMatchObject({ reports: 2, paragraphs: 4 })
  })

  test('another text gives another index and manifest; what went before is removed', () => {
    const target = temporaryFolder()
    writeFiles(target, { 'manifest.0000000000000000.json': '{}', 'old/shard.json': '{}' })
    const content = contentFolder()
    const before = writeSearch(content, target, quiet)
    const names = readdirSync(target)
    expect(names).toHaveLength(1 + COMMON_FILES)
    writeFiles(content, { 'reports/a-2011/report.txt': '报告\n一、概述\n质检。\n' })
    const after = writeSearch(content, target, quiet)
    expect(after.manifest).not.toBe(before.manifest)
    const kept = readdirSync(target).filter((name) => names.includes(name))
    // No character came that GB 2312 lacks.
    expect(kept.map((name) => name.split('.')[0])).toEqual(['script', 'sounds'])
    expect(readdirSync(target)).toHaveLength(1 + COMMON_FILES)
  })

  test.each([
    ['a report', { 'reports/a-2011/report.txt': '' }],
    ['metadata', { 'reports/b/report.yaml': `${META}colour: red\n`, 'reports/b/report.txt': '报告' }],
    ['terms', { 'lexicon/terms.txt': 'abc\n' }],
    ['synonyms', { 'lexicon/synonyms.txt': '年报\n' }],
  ])('a fault in %s leaves the target as it was', (_, fault: Record<string, string>) => {
    const target = temporaryFolder()
    writeSearch(contentFolder(), target, quiet)
    const before = filesOf(target)
    faultOf(() => writeSearch(contentFolder(fault), target, quiet))
    expect(filesOf(target)).toEqual(before)
  })
})
