import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { copyCitation, copyLink } from './cite-actions'
import { stayBeside } from './cite-place'
import { readSelection, selectionBox, type SelectedPassage } from './selection-passage'
import { PARAGRAPH_LINK } from '@/components/article/text-elements'

/** Time after which an unchanged selection counts as finished, in ms. */
const SETTLED_AFTER_MS = 250
/** Room to the selection; where fingers select, its handles hang below it. In CSS pixels. */
const GAP_PX = 8
const HANDLE_GAP = 32

/**
 * The tools of a selection in the report: cite it, copy a link to it. They follow the paragraph
 * where the selection ends, so that Tab leads to them from there.
 *
 * @param isHidden while something else asks for the reader's attention
 */
export function SelectionTools({ isHidden }: { isHidden: boolean }) {
  const [passage, setPassage] = useState<SelectedPassage | null>(null)
  const tools = useRef<HTMLDivElement>(null)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isPressed = false
    const settle = () => {
      clearTimeout(timer)
      if (!isPressed) timer = setTimeout(() => setPassage(readSelection()), SETTLED_AFTER_MS)
    }
    const press = () => {
      isPressed = true
      clearTimeout(timer)
    }
    const release = () => {
      isPressed = false
      settle()
    }
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      const focused = tools.current?.contains(document.activeElement)
      if (focused) tools.current?.parentElement?.querySelector<HTMLElement>(PARAGRAPH_LINK)?.focus()
      setPassage(null)
    }
    const listening = new AbortController()
    const { signal } = listening
    document.addEventListener('selectionchange', settle, { signal })
    document.addEventListener('pointerdown', press, { signal })
    // A finger that begins to move the selection's handles causes a pointercancel event.
    document.addEventListener('pointerup', release, { signal })
    document.addEventListener('pointercancel', release, { signal })
    document.addEventListener('keydown', onKeyDown, { signal })
    settle()
    return () => {
      clearTimeout(timer)
      listening.abort()
    }
  }, [])

  useLayoutEffect(() => {
    if (!passage || !tools.current) return
    const gap = matchMedia('(pointer: coarse)').matches ? HANDLE_GAP : GAP_PX
    return stayBeside(tools.current, () => selectionBox(passage), gap)
  }, [passage, isHidden])

  if (!passage || isHidden) return null
  return createPortal(
    <div
      ref={tools}
      role="group"
      aria-label="所选文字"
      lang="zh-Hans"
      className="cite-tools"
      // A press here must not end the selection.
      onPointerDown={(event) => event.preventDefault()}
    >
      <button type="button" onClick={() => void copyCitation(passage)}>
        引用
      </button>
      <button type="button" onClick={() => void copyLink(passage)}>
        复制链接
      </button>
    </div>,
    passage.host,
  )
}
