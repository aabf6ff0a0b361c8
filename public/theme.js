/*
 * Runs before the first paint, so that a chosen appearance does not flash; in the export as a part of
 * lib/start/start.ts. The choice itself is made in components/theme-choice.tsx; without one, the
 * system decides.
 */
;(() => {
  // The paper of app/theme.css (tested there).
  const paper = { light: '#fbfaf7', dark: '#171614' }
  const root = document.documentElement
  // The first that fits counts, so it stands before those for the system's appearance.
  const meta = document.createElement('meta')
  meta.name = 'theme-color'
  const follow = () => {
    const color = paper[root.dataset.theme]
    if (!color) return meta.remove()
    meta.content = color
    document.head.prepend(meta)
  }
  try {
    const theme = localStorage.getItem('chayue-theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  } catch {
    // Storage is blocked: the system decides.
  }
  follow()
  new MutationObserver(follow).observe(root, { attributeFilter: ['data-theme'] })
})()
