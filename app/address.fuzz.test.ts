import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { fuzz } from '@/lib/text/fuzz.fixture'
import { hostileInput } from '@/lib/text/hostile-text.fixture'
import { collectionPath, SORTS, viewOf } from '@/components/collection/collection-address'
import {
  addressOf,
  anchorOf,
  isLeftToPage,
  properAddress,
  queryOf,
} from '@/components/history/query-address'
import { textDirective } from '@/components/cite/selection-directive'
import { placePath } from '@/lib/site/site-paths'

/* Any string as part of an address, read from it and written into it. */

const PAGE = 'https://example.org/r/aqsiq-2011/'

/** The part of a string that an address can hold: whole characters. */
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd')

const url = fc.tuple(hostileInput, hostileInput).map(([search, hash]) => {
  const address = new URL(PAGE)
  address.search = search
  address.hash = hash
  return address.href
})

describe('any address', () => {
  fuzz('is read, and what is read of it is written again', url, (href) => {
    const { search, hash } = new URL(href)
    const [query, anchor] = [queryOf(search), anchorOf(hash)]
    const written = new URL(addressOf(href, query, anchor))
    expect(written.origin + written.pathname).toBe(PAGE)
    expect([queryOf(written.search), anchorOf(written.hash)]).toEqual([
      wellFormed(query),
      wellFormed(anchor),
    ])
    // Once written, it stays: a reader who types must not see it change by itself.
    expect(addressOf(written.href, queryOf(written.search), anchorOf(written.hash))).toBe(
      written.href,
    )
  })

  fuzz('is put right once, and asks for the same then', url, (href) => {
    const proper = properAddress(href, null)
    expect(properAddress(proper, null)).toBe(proper)
    const [before, after] = [new URL(href), new URL(proper)]
    expect(queryOf(after.search)).toBe(queryOf(before.search))
    expect(anchorOf(after.hash)).toBe(anchorOf(before.hash))
    // As every program reads it.
    expect(after.searchParams.get('q') ?? '').toBe(queryOf(before.search))
  })

  fuzz('asks for a view of the collection, or for nothing', hostileInput, (search) => {
    const { agency, year, sort } = viewOf(search)
    expect(agency === null || agency.trim() !== '').toBe(true)
    expect(year === null || (Number.isInteger(year) && year > 0 && year < 10_000)).toBe(true)
    expect(SORTS).toContain(sort)
  })
})

describe('any text', () => {
  fuzz(
    'stands in an address as query and as place, and is nothing else',
    fc.tuple(hostileInput, hostileInput),
    ([query, anchor]) => {
      const written = new URL(addressOf(`${PAGE}?sort=d#s1`, query, anchor))
      expect(written.origin + written.pathname).toBe(PAGE)
      expect([...written.searchParams.keys()].filter((key) => key !== 'q')).toEqual(['sort'])
      expect(queryOf(written.search)).toBe(wellFormed(query))
      expect(decodeURIComponent(written.hash.slice(1))).toBe(wellFormed(anchor))
      expect(wellFormed(anchor).startsWith(anchorOf(written.hash))).toBe(true)
      expect(isLeftToPage(written.hash)).toBe(anchorOf(written.hash) !== wellFormed(anchor))
    },
  )

  fuzz(
    'is searched for by a link of the collection',
    fc.tuple(hostileInput, hostileInput),
    ([query, agency]) => {
      const name = wellFormed(agency).trim()
      const linked = new URL(
        collectionPath('/base', query, { agency: name || null, year: null, sort: 'size' }),
        'https://example.org',
      )
      expect(linked.origin + linked.pathname).toBe('https://example.org/base/')
      expect(queryOf(linked.search)).toBe(wellFormed(query))
      expect(viewOf(linked.search)).toEqual({ agency: name || null, year: null, sort: 'size' })
      const place = new URL(placePath('a-2011', query, 's1'), 'https://example.org')
      expect([place.origin + place.pathname, place.hash]).toEqual([
        'https://example.org/r/a-2011/',
        '#s1',
      ])
    },
  )

  fuzz(
    'is named by a directive that is one',
    fc.tuple(fc.array(hostileInput, { minLength: 1, maxLength: 3 }), hostileInput, hostileInput),
    ([quotes, before, rest]) => {
      const directive = textDirective(quotes, before, rest)
      expect(directive).toMatch(/^text=(?:[^,&-]*-,)?[^,&-]*(?:,[^,&-]*)?(?:,-[^,&-]*)?$/)
      expect(new URL(`${PAGE}#s1:~:${directive}`).hash).toBe(`#s1:~:${directive}`)
      expect(anchorOf(`#s1:~:${directive}`)).toBe('s1')
    },
  )
})
