import { updateFindState } from '@/components/find-store'

/** Puts a text on the clipboard and says so; where that is not allowed, shows it to be copied. */
export async function copyText(text: string, name: string) {
  try {
    await navigator.clipboard.writeText(text)
    updateFindState({ notice: `已复制${name}` })
  } catch {
    updateFindState({ notice: `未能复制，请手动复制${name}：${text}` })
  }
}
