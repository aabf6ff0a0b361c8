'use client'

import type { ReactNode } from 'react'
import { reloadPage } from './reload-page'

/** Loads the page anew, with what was typed. */
export function ReloadButton({ children }: { children: ReactNode }) {
  return (
    <button type="button" className="button" onClick={reloadPage}>
      {children}
    </button>
  )
}
