import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const CSS = readFileSync('app/theme.css', 'utf8')
const TOKENS = new Map(
  Array.from(
    CSS.matchAll(/(?<![\w-])--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g),
    ([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }],
  ),
)
const GROUNDS = ['paper', 'raised', 'hover', 'target'] as const

/** Each colour of text with each ground that the interface puts it on. */
const PAIRS = [
  ...['ink', 'muted', 'seal'].flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
  ['paper', 'seal'],
  ['match-ink', 'match'],
  ['current-ink', 'current'],
] as const

/** Signs that must be visible against their ground, though they are no text (WCAG 1.4.11). */
const SIGNS = [
  ['seal', 'paper'],
  ['seal', 'target'],
  ['current', 'paper'],
] as const

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

function color(name: string, scheme: 'light' | 'dark'): string {
  const token = TOKENS.get(name)
  if (!token) throw new Error(`no colour named ${name} in theme.css`)
  return token[scheme]
}

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(PAIRS)('%s on %s can be read', (text, ground) => {
    expect(contrast(color(text, scheme), color(ground, scheme))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(SIGNS)('%s on %s can be seen', (sign, ground) => {
    expect(contrast(color(sign, scheme), color(ground, scheme))).toBeGreaterThanOrEqual(3)
  })

  test.each(['app/layout.tsx', 'public/theme.js'])('%s names the same paper', (file) => {
    expect(readFileSync(file, 'utf8')).toContain(color('paper', scheme))
  })
})
