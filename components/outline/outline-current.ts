import { useEffect, useRef, useState } from 'react'
import { lastAbove } from './outline-last-above'
import { barHeight } from '@/components/article/scroll'
import { SECTION, sectionAnchor, sectionAround } from '@/components/article/text-elements'

/**
 * Distance below the bar at which a section becomes the current one, in CSS pixels: just below the
 * landing place of links.
 */
const BELOW_BAR_PX = 40

/**
 * Anchor of the section that the reader is at, null before the page is looked at.
 *
 * @param place  whatever changes when the reader goes to a place, perhaps without scrolling
 */
export function useCurrentSection(place: unknown): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  const look = useRef(() => {})
  useEffect(() => {
    const sections = Array.from(document.querySelectorAll<HTMLElement>(SECTION))
    let frame = 0
    // Once per frame and before anything is changed in it, so that asking for places costs no layout.
    const lookSoon = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0
        setCurrent(findCurrent(sections))
      })
    }
    look.current = lookSoon
    addEventListener('scroll', lookSoon, { passive: true })
    addEventListener('resize', lookSoon)
    addEventListener('popstate', lookSoon)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', lookSoon)
      removeEventListener('resize', lookSoon)
      removeEventListener('popstate', lookSoon)
    }
  }, [])
  useEffect(() => look.current(), [place])
  return current
}

function findCurrent(sections: readonly HTMLElement[]): string | null {
  const bar = barHeight('[data-top-bar]')
  const { scrollHeight, clientHeight } = document.documentElement
  const left = scrollHeight - clientHeight - window.scrollY
  // No link can bring the last sections up to the bar: there the whole window counts.
  const opened = openedSection(bar, left < 1 ? clientHeight : clientHeight / 2)
  if (opened) return opened
  // And the line goes down to meet them in the last half window.
  const sinking = Math.max(0, 1 - (2 * left) / clientHeight)
  const line = bar + BELOW_BAR_PX + sinking * (clientHeight - bar - BELOW_BAR_PX)
  const index = lastAbove(
    sections.length,
    (i) => sections[i]?.getBoundingClientRect().top ?? 0,
    line,
  )
  const section = sections[Math.max(index, 0)]
  return section ? sectionAnchor(section) : null
}

/** The section of the place that a link or a step has led to, while it begins in this part of the window. */
function openedSection(top: number, bottom: number): string | undefined {
  const target = document.querySelector<HTMLElement>('.report-text [data-target]')
  const place = target?.getBoundingClientRect()
  const isShown = place && place.top >= top && place.top < bottom
  return target && isShown ? sectionAround(target) : undefined
}
