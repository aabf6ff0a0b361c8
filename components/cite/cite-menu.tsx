import { useEffect, useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react'
import { createPortal } from 'react-dom'
import { copyCitation, copyLink, type Passage } from './cite-actions'
import { citeItems } from './cite-items'
import { stayBeside } from './cite-place'
import { readErrata } from '@/components/article/page-errata'
import { quoteTrimmed } from '@/lib/report/quotation'

const GAP = 2

/** The position that each arrow key leads to in a menu of `count` items. */
const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/**
 * The menu of a paragraph's link. It follows the link in the page, so that Tab goes on from there;
 * the text itself never holds it.
 */
export function CiteMenu({ link, onClose }: { link: HTMLAnchorElement; onClose: () => void }) {
  const menu = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    if (!menu.current) return
    const stop = stayBeside(menu.current, () => link.getBoundingClientRect(), GAP)
    itemsOf(menu.current)[0]?.focus({ preventScroll: true })
    return stop
  }, [link])

  useEffect(() => {
    link.setAttribute('aria-expanded', 'true')
    const onPointerDown = ({ target }: PointerEvent) => {
      const isOutside = !menu.current?.contains(target as Node) && !link.contains(target as Node)
      if (isOutside) onClose()
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => {
      link.removeAttribute('aria-expanded')
      document.removeEventListener('pointerdown', onPointerDown)
    }
  }, [link, onClose])

  const leave = () => {
    link.focus({ preventScroll: true })
    onClose()
  }
  const choose = (action: (passage: Passage) => Promise<void>) => {
    leave()
    void action(passageOf(link))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const items = itemsOf(event.currentTarget)
    const move = MOVES[event.key]
    if (event.key === 'Escape') leave()
    else if (move) items[move(items.indexOf(event.target as HTMLElement), items.length)]?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  // A press on the link itself closes the menu by its click.
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (relatedTarget && relatedTarget !== link && !currentTarget.contains(relatedTarget)) onClose()
  }
  return createPortal(
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label="这一段"
      lang="zh-Hans"
      className="cite-tools cite-menu"
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <button type="button" role="menuitem" tabIndex={-1} onClick={() => choose(copyLink)}>
        复制链接
      </button>
      <button type="button" role="menuitem" tabIndex={-1} onClick={() => choose(copyCitation)}>
        引用
      </button>
      {citeItems(link).map((item) => (
        <button
          key={item.link}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className="cite-item"
          onClick={() => choose(() => copyLink(item, `“${item.name}”的链接`))}
        >
          <span>{item.name}</span>
          <span className="cite-item-action">链接</span>
        </button>
      ))}
    </div>,
    link.parentElement ?? document.body,
  )
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')]
}

/** The paragraph beside the link: its text in the page is the source's alone. */
function passageOf(link: HTMLAnchorElement): Passage {
  const paragraph = link.previousElementSibling
  const quotes = paragraph ? [quoteTrimmed(paragraph.textContent ?? '', readErrata(paragraph))] : []
  return { quotes, link: link.href }
}
