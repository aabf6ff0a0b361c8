/** How the page looks: as the system does, or as the reader chose. */
export type Theme = 'system' | 'light' | 'dark'

/** Where the choice is kept; public/theme.js reads it before the first paint. */
const THEME_KEY = 'chayue-theme'

/** The theme of the page. Its root says it, so that it holds where storage is blocked, too. */
export function getTheme(): Theme {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

/** Chooses a theme for this page and, if storage allows it, for all that follow. */
export function chooseTheme(theme: Theme) {
  showTheme(theme)
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY)
    else localStorage.setItem(THEME_KEY, theme)
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
}

function showTheme(theme: string | null) {
  const { dataset } = document.documentElement
  if (theme === 'light' || theme === 'dark') dataset.theme = theme
  else delete dataset.theme
}

/** Calls back on each change, also on one that is made in another window, which this one follows. */
export function watchTheme(changed: () => void): () => void {
  const followStorage = ({ key, newValue }: StorageEvent) => {
    // All of the storage may be cleared at once: then there is no key.
    if (key === THEME_KEY || key === null) showTheme(newValue)
  }
  // A page that comes out of the back/forward cache has not heard of a choice made meanwhile.
  const renew = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return
    try {
      showTheme(localStorage.getItem(THEME_KEY))
    } catch {
      // Storage is blocked: the choice holds for this page.
    }
  }
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  addEventListener('storage', followStorage)
  addEventListener('pageshow', renew)
  return () => {
    observer.disconnect()
    removeEventListener('storage', followStorage)
    removeEventListener('pageshow', renew)
  }
}
