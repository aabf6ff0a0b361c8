import {
  useEffect,
  useRef,
  type CompositionEvent,
  type InputEvent,
  type KeyboardEvent,
} from 'react'
import { useFocusKeys } from './use-focus-keys'

/** keyCode of a key press that belongs to an input method; Safari sends it after the composition. */
const COMPOSING_KEY_CODE = 229

type Options = {
  /** The query; put into the box when it changes by other means than typing. */
  readonly query: string
  /** Called when the box is ready, with the letters typed before, if any. */
  readonly onStart: (typed: string) => void
  readonly onType: (query: string) => void
  /** @returns whether the key did something; if not, it is the browser's */
  readonly onKey: (key: string, isShifted: boolean, box: HTMLInputElement) => boolean
  readonly onCompose?: () => void
}

/**
 * The behaviour of a search box, whatever it searches. The box keeps its own value, which React
 * never sets while the reader types: letters typed before the program arrived stay, and a
 * composition is never disturbed. Nothing is searched during a composition.
 *
 * @returns the box, for its element, and the element's listeners
 */
export function useSearchBox({ query, onStart, onType, onKey, onCompose }: Options) {
  const box = useRef<HTMLInputElement>(null)
  const isComposing = useRef(false)
  /** The box's last known query: a cancelled composition asks for nothing new. */
  const asked = useRef('')
  const isStarted = useRef(false)
  useFocusKeys(box)

  useEffect(() => {
    if (!box.current) return
    asked.current = query
    if (!isStarted.current) {
      isStarted.current = true
      onStart(box.current.value)
    } else if (!isComposing.current && box.current.value !== query) {
      box.current.value = query
    }
  }, [query, onStart])

  const typing = {
    onInput(event: InputEvent<HTMLInputElement>) {
      if (!isComposing.current) onType(event.currentTarget.value)
    },
    onCompositionStart() {
      isComposing.current = true
      onCompose?.()
    },
    onCompositionEnd(event: CompositionEvent<HTMLInputElement>) {
      isComposing.current = false
      // Not every browser sends an input event afterwards. A cancelled composition leaves
      // everything unchanged.
      const { value } = event.currentTarget
      if (value !== asked.current) onType(value)
    },
    onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
      if (event.nativeEvent.isComposing || event.keyCode === COMPOSING_KEY_CODE) {
        // A search box clears itself on Escape, which here ends the composition only.
        if (event.key === 'Escape') event.preventDefault()
        return
      }
      if (onKey(event.key, event.shiftKey, event.currentTarget)) event.preventDefault()
    },
  }
  return { box, typing }
}
