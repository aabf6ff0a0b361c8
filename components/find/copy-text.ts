import { copyByCommand } from './copy-by-command'
import { updateFindState } from './find-store'
import { sayHere, type Say } from './say-here'

/** A text to copy, and its name in the message to the reader. */
type Named = { readonly text: string; readonly name: string }

/**
 * Puts a text on the clipboard and says so at the place of the press; where copying is not allowed,
 * shows the text to be copied by hand. Call it directly in the handler of a press: browsers let a
 * page copy on a press only, and some (WebKit) only until the handler waits for something else.
 *
 * @param name the name of the text in the message
 * @param html the same with its structure, for programs that take it
 */
export async function copyText(text: string, name: string, html?: string) {
  const say = sayHere()
  await tell(say, { text, name }, await put(text, html))
}

/**
 * As `copyText`, for a text and its structure that arrive later: the browser is asked at once, and
 * given them later. Rejects where they do not arrive.
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

/** The clipboard of pages in a secure context; other pages (plain http) have none. */
function clipboard(): Clipboard | undefined {
  return (navigator as { readonly clipboard?: Clipboard }).clipboard
}

/** @returns whether it succeeded */
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

/** @returns whether it succeeded */
async function tryTo(task: () => Promise<void>): Promise<boolean> {
  try {
    await task()
    return true
  } catch {
    return false
  }
}
