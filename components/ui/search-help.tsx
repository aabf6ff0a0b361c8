import { useCallback, useEffect, useRef, useState, type ComponentType } from 'react'
import type { HelpTextProps } from './help-text'
import { keepInDialog } from './focus-trap'
import { whenIdle } from './when-idle'
import type { Examples } from '@/lib/search/report/example-kinds'

type Props = Omit<HelpTextProps, 'examples'> & {
  /** Queries to try where the page searches. May reject. */
  readonly loadExamples: () => Promise<Examples>
}

/**
 * The help: how to search, in a modal dialog. Its text comes after the page, in an idle moment or when
 * it is opened: most readers never open it, and each page would carry it. Examples are made when it is
 * opened.
 */
export function SearchHelp({ loadExamples, ...props }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [Text, setText] = useState<ComponentType<HelpTextProps> | null>(null)
  const [examples, setExamples] = useState<Examples>({})
  const [isLost, setLost] = useState(false)
  const [isOpen, setOpen] = useState(false)

  const load = useCallback(async () => {
    const { HelpText } = await import('./help-text')
    setText(() => HelpText)
    setLost(false)
  }, [])
  const loadAll = () => {
    load().catch(() => setLost(true))
    // The text says what can be typed without them, too.
    loadExamples().then(setExamples, () => {})
  }
  const open = () => {
    setOpen(true)
    loadAll()
    dialog.current?.showModal()
    // At the top, where reading begins.
    dialog.current?.querySelector('section')?.focus()
  }

  useEffect(() => whenIdle(() => void load().catch(() => {})), [load])
  useEffect(() => (dialog.current ? keepInDialog(dialog.current) : undefined), [])

  return (
    <>
      <button
        type="button"
        className="button help-button"
        aria-haspopup="dialog"
        aria-label="用法"
        onClick={open}
      >
        <span aria-hidden="true">？</span>
      </button>
      <dialog
        ref={dialog}
        id="help"
        className="help"
        aria-labelledby="help-title"
        onClose={() => setOpen(false)}
      >
        <section tabIndex={-1} aria-labelledby="help-title">
          <div className="help-header">
            <h2 id="help-title">怎样查找</h2>
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              关闭
            </button>
          </div>
          {isOpen && Text && <Text examples={examples} {...props} />}
          {!Text && !isLost && <p className="help-wait">正在载入……</p>}
          {isLost && (
            <p className="help-wait">
              用法未能载入。
              <button type="button" className="button" onClick={loadAll}>
                再试一次
              </button>
            </p>
          )}
        </section>
      </dialog>
    </>
  )
}
