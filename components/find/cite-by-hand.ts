/** Shows a text that could not be put on the clipboard, selected, so that one key press copies it. */
export function showToCopy(text: string, name: string) {
  const dialog = document.createElement('dialog')
  dialog.className = 'cite-by-hand'
  const heading = document.createElement('h2')
  heading.textContent = `浏览器不让网页复制，请手动复制${name}`
  const field = document.createElement('textarea')
  field.readOnly = true
  field.rows = 6
  field.value = text
  const close = document.createElement('button')
  close.className = 'button'
  close.textContent = '关闭'
  close.addEventListener('click', () => dialog.close())
  dialog.setAttribute('aria-label', heading.textContent)
  field.setAttribute('aria-label', name)
  dialog.append(heading, field, close)
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
  field.focus()
  field.select()
}
