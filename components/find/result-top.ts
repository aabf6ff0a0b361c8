import { useLayoutEffect } from 'react'

/** Id of the element that the result list scrolls in. */
const RESULTS = 'results'

/** Another query's results are shown from their beginning, also where the sheet is closed meanwhile. */
export function useResultTop(query: string) {
  useLayoutEffect(() => {
    const sheet = document.getElementById(RESULTS)
    if (!sheet) return
    sheet.scrollTop = 0
    // A closed sheet has no place; browsers give it back the one that it had.
    const onToggle = ({ newState }: ToggleEvent) => {
      if (newState !== 'open') return
      sheet.scrollTop = 0
      sheet.removeEventListener('toggle', onToggle)
    }
    sheet.addEventListener('toggle', onToggle)
    return () => sheet.removeEventListener('toggle', onToggle)
  }, [query])
}
