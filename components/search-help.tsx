import { useCallback, useEffect, useState, type ComponentType } from 'react'
import type { HelpTextProps } from '@/components/help-text'
import { whenIdle } from '@/components/when-idle'

/**
 * The help panel: how to search. Its text comes after the page, in an idle moment or when the panel
 * is opened: most readers never open it, and each page would carry it.
 */
export function SearchHelp(props: HelpTextProps) {
  const [Text, setText] = useState<ComponentType<HelpTextProps> | null>(null)
  const [isLost, setLost] = useState(false)
  const [isOpen, setOpen] = useState(false)

  const load = useCallback(async () => {
    const { HelpText } = await import('@/components/help-text')
    setText(() => HelpText)
    setLost(false)
  }, [])
  const open = () => {
    setOpen(true)
    load().catch(() => setLost(true))
  }

  useEffect(() => whenIdle(() => void load().catch(() => {})), [load])

  return (
    <>
      <button type="button" className="button help-button" popoverTarget="help" aria-label="用法">
        <span aria-hidden="true">？</span>
      </button>
      <section
        id="help"
        popover="auto"
        className="help"
        aria-labelledby="help-title"
        onBeforeToggle={({ newState }) => newState === 'open' && open()}
      >
        <div className="help-header">
          <h2 id="help-title">怎样查找</h2>
          <button type="button" className="button" popoverTarget="help" popoverTargetAction="hide">
            关闭
          </button>
        </div>
        {isOpen && Text && <Text {...props} />}
        {!Text && !isLost && <p className="help-wait">正在载入……</p>}
        {isLost && (
          <p className="help-wait">
            用法未能载入。
            <button type="button" className="button" onClick={open}>
              再试一次
            </button>
          </p>
        )}
      </section>
    </>
  )
}
