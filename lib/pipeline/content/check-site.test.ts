import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { testWhere } from '@/lib/text/where-there.fixture'
import {
  checkSite,
  isCache,
  isExport,
  isPrevious,
  isSearch,
  SiteError,
  type Written,
} from './check-site'
import { temporaryFolder, writeContent } from './content.fixture'

type Site = { project: string; site: string; content: string }

/** A project, and a site beside it that can be built. */
function siteIn(name = '查阅 网站 [1]'): Site {
  const root = temporaryFolder()
  const project = path.join(root, 'project')
  const site = path.join(root, name)
  for (const folder of ['out', '.next', 'public'])
    mkdirSync(path.join(project, folder), { recursive: true })
  writeContent(path.join(site, 'content'), {})
  return { project, site, content: path.join(site, 'content') }
}

const writtenOf = ({ site }: Site): Written[] => [
  { folder: path.join(site, 'out'), isOurs: isExport },
  { folder: path.join(site, 'search'), isOurs: isSearch },
  { folder: path.join(site, 'cache'), isOurs: isCache },
  { folder: path.join(site, 'previous'), isOurs: isPrevious },
]
const check = (site: Site) => checkSite(site, writtenOf(site))

function reasonOf(site: Site): string {
  try {
    check(site)
  } catch (error) {
    if (error instanceof SiteError) return error.message
    throw error
  }
  return ''
}

test.each(['site', '查阅 网站', "it's [a] (site) #1 100%", 'project/sites/a'])(
  'a site can be anywhere: %s',
  (name) => {
    expect(reasonOf(siteIn(name))).toBe('')
  },
)

test('a site that was built can be built again', () => {
  const site = siteIn()
  const entries = {
    out: ['build-id.txt', 'index.html', 'r', '.git'],
    search: ['manifest.0123456789abcdef.json', 'terms', 'texts'],
    cache: [`${'0'.repeat(64)}.json`],
    previous: ['_next', 'search'],
  }
  for (const [folder, names] of Object.entries(entries)) {
    mkdirSync(path.join(site.site, folder))
    for (const name of names) writeFileSync(path.join(site.site, folder, name), '')
  }
  expect(reasonOf(site)).toBe('')
})

describe('what cannot be is refused, with its place', () => {
  test('a folder that is not there, or is none', () => {
    const site = siteIn()
    const missing = path.join(site.site, 'missing')
    expect(reasonOf({ ...site, site: missing })).toContain(missing)
    writeFileSync(missing, '')
    expect(reasonOf({ ...site, site: missing })).toContain('不是文件夹')
  })

  test('no reports', () => {
    const site = siteIn()
    const empty = path.join(site.site, 'empty')
    expect(reasonOf({ ...site, content: empty })).toContain(path.join(empty, 'reports'))
    mkdirSync(path.join(empty, 'reports', '.hidden'), { recursive: true })
    expect(reasonOf({ ...site, content: empty })).toContain('没有报告')
  })

  test.each(['out', 'out/site', '.next/site', 'public/site', '.chayue/export/site'])(
    'a site in what a build replaces: %s',
    (name) => {
      const site = siteIn(`project/${name}`)
      expect(reasonOf(site)).toContain(
        path.join(site.project, ...(name.split('/site')[0]?.split('/') ?? [])),
      )
    },
  )

  test('nor by a link', () => {
    const site = siteIn('project/out/site')
    const link = path.join(site.project, 'link')
    symlinkSync(site.site, link)
    expect(reasonOf({ ...site, site: link })).toContain('换掉')
  })

  test('a project in what the site replaces', () => {
    const site = siteIn()
    expect(reasonOf({ ...site, project: path.join(site.site, 'out', 'chayue') })).toContain(
      '本程序',
    )
  })

  test.each([
    ['out', 'thesis.docx'],
    ['search', 'notes.txt'],
    ['cache', 'photos'],
    ['previous', 'a'],
  ])('a folder %s of somebody else’s, with %s in it', (folder, name) => {
    const site = siteIn()
    mkdirSync(path.join(site.site, folder))
    writeFileSync(path.join(site.site, folder, name), '')
    expect(reasonOf(site)).toContain(path.join(site.site, folder))
  })

  test('a file where a folder is to be', () => {
    const site = siteIn()
    writeFileSync(path.join(site.site, 'out'), '')
    expect(reasonOf(site)).toContain('不是文件夹')
  })

  testWhere(
    process.platform === 'linux' ? null : 'only Linux has a folder that nobody may write',
    'a folder that cannot be written',
    () => {
      const site = siteIn()
      // Nobody writes there, whoever runs the tests.
      expect(() => checkSite(site, [{ folder: '/proc/sys/out', isOurs: isExport }])).toThrow(
        '不可写',
      )
    },
  )
})
