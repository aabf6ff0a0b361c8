'use client'

import type { ReactNode } from 'react'
import { stepMatch } from './find-steps'
import { useFind } from './find-store'
import { useResting } from '@/components/ui/use-resting'
import { waitingText } from './waiting-text'

/**
 * Delay before the position is read out, in ms: a reader who steps fast hears only the last one.
 */
const SAY_AFTER_MS = 400

/** Position among the matches, next and previous; beside them what else the page puts there. */
export function FindToolbar({ children }: { children: ReactNode }) {
  const status = useFind((state) => (state.view?.statusText ?? waitingText)(state))
  const done = useFind((state) => state.done)
  const spoken = useFind((state) => (state.view?.spokenText ?? waitingText)(state))
  const isSaid = useResting(spoken, SAY_AFTER_MS) === spoken
  const hasMatches = useFind((state) => state.matches.length > 0)
  return (
    <div className="find-toolbar" data-bottom-bar>
      {/* Two lines at most, so that the bar never grows; the whole text is read out, and with words. */}
      <p role="status" className="find-status" title={status || undefined}>
        {/* Seen where it was asked for (say-here.ts); read out once, since nothing is said when it goes. */}
        {done && (
          <span key={done.id} className="sr-only">
            {`${done.text}。`}
          </span>
        )}
        {/* A new element each time: a text that moves as it wraps would count as a layout shift. */}
        <span key={status} aria-hidden={spoken !== status || undefined}>
          {status}
        </span>
        {spoken !== status && (
          // Said when it comes into the page as another element, which is once stepping rests.
          <span
            key={isSaid ? spoken : 'soon'}
            aria-hidden={!isSaid || undefined}
            className="sr-only"
          >
            {spoken}
          </span>
        )}
      </p>
      <div className="find-buttons">
        <button
          type="button"
          className="button"
          disabled={!hasMatches}
          onClick={() => stepMatch(-1)}
        >
          <span aria-hidden="true">↑</span>
          <span className="sr-only">上一项</span>
        </button>
        <button
          type="button"
          className="button"
          disabled={!hasMatches}
          onClick={() => stepMatch(1)}
        >
          <span aria-hidden="true">↓</span>
          <span className="sr-only">下一项</span>
        </button>
        {children}
      </div>
    </div>
  )
}
