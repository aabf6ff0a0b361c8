import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { CatalogFileSchema, unpackCatalog } from '@/lib/index/catalog-file'
import { BlockFileSchema } from '@/lib/index/block-file'
import { readSeal, SEALED_FROM } from '@/lib/index/seal'
import {
  blockNames,
  RootFileSchema,
  ShardFileSchema,
  shardName,
} from '@/lib/index/collection-files'
import { IndexFileSchema, ManifestSchema, unpackPostings } from '@/lib/index/index-files'
import { TermIndex } from '@/lib/index/term-index'
import {
  contentFolder,
  faultOfAsync,
  META,
  temporaryFolder,
  TEXT,
  writeFiles,
} from '@/lib/pipeline/content/content.fixture'
import { findManifest } from './find-manifest'
import { CONTENT } from '@/lib/pipeline/paths'
import { writeSearch, type SearchOptions } from './write-search'

/** Script and sounds are fetched while a reader waits for the answer to a query. */
const MAX_TABLE_BYTES = 40_000

/** Builds with a cache of its own, if none is given. */
function build(content: string, target: string, options: Partial<SearchOptions> = {}) {
  return writeSearch(content, target, { cache: temporaryFolder(), ...options })
}

function filesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]),
  )
}

function readJson(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8'))
}

describe('writeSearch', () => {
  test('gives the same names and bytes for the same content', async () => {
    const [one, two] = [temporaryFolder(), temporaryFolder()]
    const first = await build(CONTENT, one)
    expect(await build(CONTENT, two)).toEqual(first)
    expect(filesOf(two)).toEqual(filesOf(one))
  })

  test('names each file by the hash of its bytes, or seals it', async () => {
    const target = temporaryFolder()
    const { manifest, bytes } = await build(contentFolder(), target)
    const files = filesOf(target)
    for (const name of Object.keys(files)) {
      const bytes = readFileSync(path.join(target, name))
      const seal = readSeal(bytes.toString('utf8', 0, SEALED_FROM))
      const hashed =
        seal === null
          ? bytes
          : Buffer.concat([Buffer.from(`${name}\n{`), bytes.subarray(SEALED_FROM)])
      const hash = createHash('sha256').update(hashed).digest('hex')
      expect(hash).toContain(seal ?? /\.([0-9a-f]{16})\.json$/.exec(name)?.[1])
    }
    expect(Object.keys(files).map((name) => name.split(/[./]/)[0])).toEqual([
      'a-2011',
      'catalog',
      'collection',
      'lexicon',
      'manifest',
      'script',
      'sounds',
      'terms',
      'texts',
    ])
    expect(findManifest(target)).toBe(manifest)
    expect(Object.values(files).join('')).toHaveLength(bytes)
  })

  test('the manifest names files that are there, small tables, and indexes that answer a query', async () => {
    const target = temporaryFolder()
    const { manifest } = await build(CONTENT, target)
    const { lexicon, script, sounds, catalog, reports } = ManifestSchema.parse(
      readJson(target, manifest),
    )
    expect(readdirSync(target)).toEqual(expect.arrayContaining([lexicon, script, sounds]))
    const sizes = [script, sounds].map(
      (name) => gzipSync(readFileSync(path.join(target, name))).length,
    )
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(MAX_TABLE_BYTES)
    const entries = unpackCatalog(CatalogFileSchema.parse(readJson(target, catalog)))
    expect(entries.map(({ id }) => id)).toEqual(Object.keys(reports))
    for (const [id, index] of Object.entries(reports)) {
      const file = IndexFileSchema.parse(readJson(target, index))
      expect(file.report).toBe(id)
      const imported = TermIndex.of(
        unpackPostings(file.index ?? { terms: '', postings: [] }),
        file.paragraphs,
      )
      expect(file.probe.ids.length).toBeGreaterThan(0)
      expect(imported.findAll(file.probe.terms)).toEqual(file.probe.ids)
    }
  })

  test('the root names shards, in the order of their terms, and the blocks of all texts', async () => {
    const target = temporaryFolder()
    const content = contentFolder({
      'reports/b/report.yaml': META,
      'reports/b/report.txt': '质检\n公开',
    })
    const manifest = ManifestSchema.parse(readJson(target, (await build(content, target)).manifest))
    const root = RootFileSchema.parse(readJson(target, manifest.collection))
    const shards = root.shards.firsts
      .split('\n')
      .map((_, at) => ShardFileSchema.parse(readJson(target, shardName(root.shards.hash, at))))
    const terms = shards.flatMap((shard) => shard.terms.split('\n'))
    expect(terms).toEqual([...terms].sort())
    expect(shards.map((shard) => shard.terms.split('\n')[0])).toEqual(
      root.shards.firsts.split('\n'),
    )
    expect(shards.flatMap((shard) => shard.words.split('\n'))).toContain('公开')
    const blocks = blockNames(root).map((name) => BlockFileSchema.parse(readJson(target, name)))
    expect(blocks.flatMap(({ texts }) => texts).join('\n')).toBe(`${TEXT.trimEnd()}\n质检\n公开`)
    expect(root).toMatchObject({
      paragraphs: 5,
      reports: { blocks: [1, 1], agency: [0, 0], years: [0, 0] },
      agencies: ['质检总局'],
    })
  })

  test('a report more changes the names of one group of texts, and of all shards', async () => {
    const [target, content] = [temporaryFolder(), contentFolder()]
    const letters = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => [
      `${letter}1`,
      `${letter}2`,
    ])
    for (const id of letters)
      writeFiles(content, {
        [`reports/${id}/report.yaml`]: META,
        [`reports/${id}/report.txt`]: `报告${id}`,
      })
    const groupsIn = () =>
      new Set(
        Object.keys(filesOf(target)).flatMap(
          (name) => /^(texts|terms)\/[0-9a-f]+/.exec(name)?.[0] ?? [],
        ),
      )
    await build(content, target)
    const before = groupsIn()
    writeFiles(content, { 'reports/m1x/report.yaml': META, 'reports/m1x/report.txt': '报告' })
    await build(content, target)
    const changed = [...groupsIn()]
      .filter((group) => !before.has(group))
      .map((group) => group.split('/')[0])
    expect(before.size).toBeGreaterThan(3)
    expect(changed.sort()).toEqual(['terms', 'texts'])
  })

  test('tells what it is at', async () => {
    const content = contentFolder({ 'reports/b/report.yaml': META, 'reports/b/report.txt': '质检' })
    const told: unknown[] = []
    const built = await build(content, temporaryFolder(), {
      onProgress: (...progress) => told.push(progress),
    })
    expect(told).toEqual([
      [1, 2, 'a-2011'],
      [2, 2, 'b'],
    ])
    expect(built).toMatchObject({ reports: 2, paragraphs: 4 })
  })

  test('another text gives another index and manifest; what went before is removed', async () => {
    const target = temporaryFolder()
    writeFiles(target, {
      'manifest.0000000000000000.json': '{}',
      'old/shard.json': '{}',
      'terms/00000000.json': '{}',
    })
    const content = contentFolder()
    const before = await build(content, target)
    const names = Object.keys(filesOf(target))
    expect(names).toHaveLength(9)
    writeFiles(content, { 'reports/a-2011/report.txt': '报告\n一、概述\n质检。\n' })
    const after = await build(content, target)
    expect(after.manifest).not.toBe(before.manifest)
    const kept = Object.keys(filesOf(target)).filter((name) => names.includes(name))
    // No character came that GB 2312 lacks.
    expect(kept.map((name) => name.split('.')[0])).toEqual(['script', 'sounds'])
    expect(Object.keys(filesOf(target))).toHaveLength(9)
  })

  test('a report that has not changed is not digested again', async () => {
    const content = contentFolder({ 'reports/b/report.yaml': META, 'reports/b/report.txt': '质检' })
    const [target, cache] = [temporaryFolder(), temporaryFolder()]
    const first = await build(content, target, { cache })
    const told: string[] = []
    const onProgress = (_: number, __: number, id: string) => void told.push(id)
    expect(await build(content, target, { cache, onProgress })).toEqual(first)
    expect(told).toEqual([])
    writeFiles(content, { 'reports/b/report.txt': '质检总局' })
    await build(content, target, { cache, onProgress })
    expect(told).toEqual(['b'])
    expect(readdirSync(cache)).toHaveLength(2)
    writeFiles(content, { 'lexicon/terms.txt': '质检总局\n' })
    await build(content, target, { cache, onProgress })
    expect(told).toEqual(['b', 'a-2011', 'b'])
  })

  test('a build that stopped goes on where it was', async () => {
    const content = contentFolder({ 'reports/b/report.yaml': META, 'reports/b/report.txt': '' })
    const [target, cache] = [temporaryFolder(), temporaryFolder()]
    await faultOfAsync(() => build(content, target, { cache }))
    writeFiles(content, { 'reports/b/report.txt': '质检' })
    const told: string[] = []
    await build(content, target, { cache, onProgress: (_, __, id) => told.push(id) })
    expect(told).toEqual(['b'])
  })

  test('told to keep going, it leaves out a report with a fault and tells of it', async () => {
    const content = contentFolder({
      'reports/b/report.yaml': META,
      'reports/b/report.txt': '',
      'reports/c/report.txt': '没有元数据',
    })
    const target = temporaryFolder()
    const built = await build(content, target, { keepsGoing: true })
    expect(built.reports).toBe(1)
    expect(built.faults.map(({ message }) => message)).toEqual([
      expect.stringContaining(path.join('reports', 'b', 'report.txt')),
      expect.stringContaining(path.join('reports', 'c', 'report.yaml')),
    ])
    const { reports } = ManifestSchema.parse(readJson(target, built.manifest))
    expect(Object.keys(reports)).toEqual(['a-2011'])
  })

  test.each([
    ['a report', { 'reports/a-2011/report.txt': '' }],
    [
      'metadata',
      { 'reports/b/report.yaml': `${META}colour: red\n`, 'reports/b/report.txt': '报告' },
    ],
    ['terms', { 'lexicon/terms.txt': 'abc\n' }],
    ['synonyms', { 'lexicon/synonyms.txt': '年报\n' }],
  ])('a fault in %s leaves the target as it was', async (_, fault: Record<string, string>) => {
    const target = path.join(temporaryFolder(), 'search')
    await build(contentFolder(), target)
    const before = filesOf(target)
    await faultOfAsync(() => build(contentFolder(fault), target))
    expect(filesOf(target)).toEqual(before)
    expect(existsSync(`${target}.unfinished`)).toBe(false)
  })
})
