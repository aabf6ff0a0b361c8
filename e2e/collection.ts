import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { COLLECTION, COLLECTION_PORT, collectionIds } from './collection-site'

/** Where the trial site with many reports is. */
export const COLLECTION_URL = `http://localhost:${COLLECTION_PORT}`

type Text = {
  readonly id: string
  readonly title: string
  readonly agency: string
  readonly year: number
  readonly text: string
}

/** The site's reports, read from its content: what the page has to agree with. */
export function readTexts(): Text[] {
  return collectionIds().map((id) => {
    const folder = path.join(COLLECTION, 'content', 'reports', id)
    const yaml = readFileSync(path.join(folder, 'report.yaml'), 'utf8')
    const valueOf = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(yaml)?.[1] ?? ''
    return {
      id,
      title: valueOf('title'),
      agency: valueOf('agency'),
      year: Number(valueOf('period').slice(0, 4)),
      text: new TextDecoder(valueOf('encoding')).decode(
        readFileSync(path.join(folder, 'report.txt')),
      ),
    }
  })
}

/** Parameters of the page's address. */
export function params(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams)
}

/** The reports that are listed, or found, from top to bottom. */
export function reportLinks(page: Page) {
  return page.getByRole('main').locator('.report-row-title, .found-title a')
}

/** A value of a facet. */
export function facet(page: Page, name: string) {
  return page.getByRole('navigation', { name: '筛选' }).getByRole('link', { name })
}
