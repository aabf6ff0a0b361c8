/** Lets what else is due go first: a key that was pressed, a frame to paint. */
export function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
