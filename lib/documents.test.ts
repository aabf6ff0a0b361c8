import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOMS } from '@/rooms.mjs'

/* The documents name files and lead to each other; a file that is moved takes its mentions with it. */

const FOLDERS = [
  '.github',
  'app',
  'components',
  'content',
  'docs',
  'e2e',
  'hosting',
  'lib',
  'public',
]

const files = [
  ...readdirSync('.', { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [entry.name] : [],
  ),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      path.posix.join(folder, name.replaceAll(path.sep, '/')),
    ),
  ),
]
const documents = files.filter((name) => name.endsWith('.md'))

/** A name of a source file, alone or with folders, in backticks. */
const SOURCE = /`([\w./-]+\.(?:tsx?|mjs|css|md|svg))`/g
const LINK = /\]\(([^)#:]+)(?:#[^)]*)?\)/g

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8')
  test('names files that are there', () => {
    const named = [...text.matchAll(SOURCE)].map(([, name = '']) => name)
    const isThere = (name: string) => files.some((file) => `/${file}`.endsWith(`/${name}`))
    expect(named.filter((name) => !isThere(name))).toEqual([])
  })
  test('links to files that are there', () => {
    const linked = [...text.matchAll(LINK)].map(([, name = '']) => name)
    const isThere = (name: string) => existsSync(path.join(path.dirname(document), name))
    expect(linked.filter((name) => !isThere(name))).toEqual([])
  })
})

test.each(Object.keys(ROOMS))('%s has a README of ten to twenty lines', (room) => {
  const lines = readFileSync(path.join(room, 'README.md'), 'utf8').trimEnd().split('\n')
  expect(lines.length).toBeGreaterThanOrEqual(10)
  expect(lines.length).toBeLessThanOrEqual(20)
})
