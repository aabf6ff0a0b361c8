'use client'

import { useSyncExternalStore } from 'react'
import { keepChecked } from './restored-controls'
import { chooseTheme, getTheme, watchTheme, type Theme } from './theme-store'

const CHOICES: readonly (readonly [Theme, string])[] = [
  ['system', '系统'],
  ['light', '浅色'],
  ['dark', '深色'],
]

/** Light, dark, or as the system is. Hidden without JavaScript, where the system decides. */
export function ThemeChoice() {
  const chosen = useSyncExternalStore<Theme>(watchTheme, getTheme, () => 'system')
  return (
    <section aria-label="设置">
      <fieldset className="theme-choice">
        {/* Seen is another element: WebKit sets a legend into the border. */}
        <legend className="sr-only">外观</legend>
        <span aria-hidden="true" className="theme-choice-name">
          外观
        </span>
        {CHOICES.map(([theme, name]) => (
          <label key={theme}>
            <input
              type="radio"
              name="theme"
              className="sr-only"
              autoComplete="off"
              checked={chosen === theme}
              ref={keepChecked(chosen === theme)}
              onChange={() => chooseTheme(theme)}
            />
            {name}
          </label>
        ))}
      </fieldset>
    </section>
  )
}
