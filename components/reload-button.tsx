'use client'

import type { ReactNode } from 'react'

/** Loads the page anew, at the same address. */
export function ReloadButton({ children }: { children: ReactNode }) {
  return (
    <button type="button" className="button" onClick={() => location.reload()}>
      {children}
    </button>
  )
}
