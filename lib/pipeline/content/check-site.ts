import { accessSync, constants, existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'

/** The reason why a command cannot work with a site; the message says where, and the remedy. */
export class SiteError extends Error {}

/** The folders of a site (paths.ts). */
export type SiteFolders = {
  /** The project's root. */
  readonly project: string
  /** The folder that CHAYUE_SITE names, or null. */
  readonly site: string | null
  readonly content: string
}

/** A folder that a command writes: files of others in it would be lost. */
export type Written = {
  readonly folder: string
  readonly isOurs: (entries: readonly string[]) => boolean
}

/** The folders that Next and a build write in the project's root, and replace without asking. */
const REPLACED = ['.next', '.chayue/export', '.chayue/previous', 'out', 'public', 'node_modules']

const SEARCH_FILE = /^(?:terms|texts|[\w-]+\.[0-9a-f]{8,}\.json)$/
const DIGEST = /^[0-9a-f]{64}\.json(?:\.\d+)?$/
const isHidden = (entry: string) => entry.startsWith('.')

/** `types` alone is the output of Next's configuration. */
export const isExport = (entries: readonly string[]) =>
  entries.includes('build-id.txt') ||
  entries.includes('_next') ||
  entries.every((entry) => isHidden(entry) || entry === 'types')
export const isSearch = (entries: readonly string[]) =>
  entries.every((entry) => SEARCH_FILE.test(entry) || isHidden(entry))
export const isCache = (entries: readonly string[]) =>
  entries.every((entry) => DIGEST.test(entry) || isHidden(entry))
export const isPrevious = (entries: readonly string[]) =>
  entries.every((entry) => entry === '_next' || entry === 'search')

/**
 * Refuses at once a site whose build would fail only after minutes, or would destroy files of
 * others.
 *
 * @param written folders that the command writes
 * @throws {SiteError} where there is nothing to build, or the result cannot be written
 */
export function checkSite({ project, site, content }: SiteFolders, written: readonly Written[]) {
  if (site !== null) checkPlace(site, project)
  const reports = path.join(content, 'reports')
  if (
    !isFolder(reports) ||
    !readdirSync(reports).some((name) => !isHidden(name) && isFolder(path.join(reports, name)))
  ) {
    throw new SiteError(
      `${reports} 里没有报告：要一份一个文件夹，可以用 npm run add -- 文件 加进去`,
    )
  }
  for (const { folder, isOurs } of written) {
    if (existsSync(folder)) checkOurs(folder, isOurs)
    const holder = nearest(folder)
    if (!isFolder(holder)) throw new SiteError(`${holder} 不是文件夹，没法写 ${folder}`)
    if (!isWritable(holder))
      throw new SiteError(`${holder} 不可写，没法写 ${folder}：请改权限，或者把网站换个地方`)
  }
}

function checkPlace(site: string, project: string) {
  if (!existsSync(site)) throw new SiteError(`CHAYUE_SITE 指的文件夹不存在：${site}`)
  if (!isFolder(site)) throw new SiteError(`CHAYUE_SITE 指的不是文件夹：${site}`)
  const place = realpathSync(site)
  for (const name of REPLACED) {
    const folder = path.join(project, name)
    if (isWithin(place, folder))
      throw new SiteError(
        `CHAYUE_SITE 在 ${folder} 里，那里的东西每次构建都会被换掉：请把网站换个地方`,
      )
  }
  for (const name of ['out', 'search', 'cache', 'previous']) {
    const folder = path.join(place, name)
    if (isWithin(project, folder))
      throw new SiteError(`网站要写到 ${folder}，而本程序就在那里：请把网站换个地方`)
  }
}

function checkOurs(folder: string, isOurs: Written['isOurs']) {
  if (!isFolder(folder)) throw new SiteError(`${folder} 不是文件夹，而构建要写到那里：请移走它`)
  if (isReadable(folder) && isOurs(readdirSync(folder))) return
  throw new SiteError(`${folder} 里有别的文件，构建会把它们换掉：请把它们移走，或者把网站换个地方`)
}

/** The folder itself, or the nearest one above it that is there. */
function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(path.dirname(folder))
}

function isWithin(name: string, folder: string): boolean {
  return name === folder || name.startsWith(folder + path.sep)
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function isWritable(folder: string): boolean {
  return allows(folder, constants.W_OK | constants.X_OK)
}

function isReadable(folder: string): boolean {
  return allows(folder, constants.R_OK | constants.X_OK)
}

function allows(folder: string, mode: number): boolean {
  try {
    accessSync(folder, mode)
    return true
  } catch {
    return false
  }
}
