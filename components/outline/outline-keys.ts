import type { KeyboardEvent } from 'react'

/**
 * Arrow keys in the outline, beside Tab: up and down move through the shown rows; left and right
 * close and open a section, or go to its parent and its first child.
 */
export function moveInOutline(event: KeyboardEvent<HTMLElement>) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const item = event.currentTarget.closest('li')
  if (!item) return
  const next = target(event.key, item)
  if (next === undefined) return
  event.preventDefault()
  if (next?.matches('button')) next.click()
  else next?.focus()
}

/**
 * The target of a key: a link to focus, a button to press, null for nothing; undefined if the key
 * is not ours.
 */
function target(key: string, item: HTMLLIElement): HTMLElement | null | undefined {
  const toggle = (open: boolean) =>
    item.querySelector<HTMLElement>(`:scope > button[aria-expanded="${open}"]`)
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp':
    case 'Home':
    case 'End':
      return neighbour(key, item)
    case 'ArrowLeft':
      return toggle(true) ?? linkOf(item.parentElement?.closest('li'))
    case 'ArrowRight':
      return toggle(false) ?? linkOf(item.querySelector('li'))
  }
}

function neighbour(key: string, item: HTMLLIElement): HTMLElement | null {
  const shown = Array.from(item.closest('[data-outline]')?.querySelectorAll('li') ?? []).filter(
    (other) => !other.closest('[hidden]'),
  )
  const at = shown.indexOf(item)
  const to = { ArrowDown: at + 1, ArrowUp: Math.max(at - 1, 0), Home: 0 }[key] ?? shown.length - 1
  return linkOf(shown[to])
}

function linkOf(item: Element | null | undefined): HTMLElement | null {
  return item?.querySelector('a') ?? null
}
