'use client'

import { keepChecked } from './restored-controls'
import { switchSlash, useSlash } from './slash-key'

/** Lets the reader keep `/` for other programs: some people speak their keys, or press them unawares. */
export function SlashChoice() {
  const isOn = useSlash()
  return (
    <label className="slash-choice">
      <input
        type="checkbox"
        autoComplete="off"
        checked={isOn}
        ref={keepChecked(isOn)}
        onChange={(event) => switchSlash(event.target.checked)}
      />
      启用 / 键
    </label>
  )
}
