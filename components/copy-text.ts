import { updateFindState } from '@/components/find-store'

/**
 * Puts a text on the clipboard and says so; where that is not allowed, shows it to be copied.
 *
 * @param name  what it is, as the status line calls it
 * @param html  the same with its structure, for programs that take it
 */
export async function copyText(text: string, name: string, html?: string) {
  if ((html !== undefined && (await tryTo(() => writeBoth(text, html)))) || (await tryTo(() => writeText(text)))) {
    updateFindState({ notice: `已复制${name}` })
    return
  }
  const isShown = await tryTo(async () => {
    const { showToCopy } = await import('@/components/cite-by-hand')
    showToCopy(text, name)
  })
  updateFindState({ notice: isShown ? `未能复制${name}` : `未能复制，请手动复制${name}：${text}` })
}

function writeText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text)
}

function writeBoth(text: string, html: string): Promise<void> {
  const types = { 'text/plain': text, 'text/html': html }
  const blobs = Object.entries(types).map(([type, content]) => [type, new Blob([content], { type })])
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)])
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
