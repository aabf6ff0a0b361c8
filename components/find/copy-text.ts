import { copyByCommand } from './copy-by-command'
import { updateFindState } from './find-store'
import { sayHere, type Say } from './say-here'

/** A text to be copied, and what it is, as the reader is told. */
type Named = { readonly text: string; readonly name: string }

/**
 * Puts a text on the clipboard and says so where it was asked for; where that is not allowed, shows it
 * to be copied. Call it at once when it is asked for: browsers let a page copy on a press only, and
 * some (WebKit) for no longer than nothing else is waited for.
 *
 * @param name  what it is, as the reader is told
 * @param html  the same with its structure, for programs that take it
 */
export async function copyText(text: string, name: string, html?: string) {
  const say = sayHere()
  await tell(say, { text, name }, await put(text, html))
}

/**
 * The same with a text, and its structure, that are still to come: the browser is asked at once, and
 * told them later. Rejects where they do not come.
 */
export async function copyComing(coming: Promise<Named & { readonly html: string }>) {
  const say = sayHere()
  const as = (type: string, read: (named: Awaited<typeof coming>) => string) => ({
    [type]: coming.then((named) => new Blob([read(named)], { type })),
  })
  const item = () =>
    new ClipboardItem({
      ...as('text/plain', ({ text }) => text),
      ...as('text/html', ({ html }) => html),
    })
  const putting = tryTo(async () => clipboard()?.write([item()]) ?? refuse())
  const named = await coming
  await tell(say, named, (await putting) || (await put(named.text, named.html)))
}

/** What pages in a secure context have, and no others (plain http). */
function clipboard(): Clipboard | undefined {
  return (navigator as { readonly clipboard?: Clipboard }).clipboard
}

/** @returns whether it went well */
async function put(text: string, html?: string): Promise<boolean> {
  const target = clipboard()
  if (!target) return copyByCommand(text, html)
  return (
    (html !== undefined && (await tryTo(() => writeBoth(target, text, html)))) ||
    (await tryTo(() => target.writeText(text)))
  )
}

async function tell(say: Say, { text, name }: Named, isCopied: boolean) {
  if (isCopied) {
    say(`已复制${name}`)
    return
  }
  const isShown = await tryTo(async () => {
    const { showToCopy } = await import('./cite-by-hand')
    showToCopy(text, name)
  })
  updateFindState({ notice: isShown ? `未能复制${name}` : `未能复制，请手动复制${name}：${text}` })
}

function writeBoth(target: Clipboard, text: string, html: string): Promise<void> {
  const types = { 'text/plain': text, 'text/html': html }
  const blobs = Object.entries(types).map(([type, content]) => [
    type,
    new Blob([content], { type }),
  ])
  return target.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)])
}

function refuse(): never {
  throw new DOMException('no clipboard', 'NotAllowedError')
}

/** @returns whether it went well */
async function tryTo(task: () => Promise<void>): Promise<boolean> {
  try {
    await task()
    return true
  } catch {
    return false
  }
}
