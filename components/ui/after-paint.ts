let frame = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** Runs a task once the next frame is painted; a task that still waits gives way to a newer one. */
export function afterPaint(task: () => void) {
  cancelAnimationFrame(frame)
  clearTimeout(timer)
  frame = requestAnimationFrame(() => {
    timer = setTimeout(task)
  })
}
