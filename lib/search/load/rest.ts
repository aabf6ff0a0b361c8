/** Lets other due work go first: a pressed key, a frame to paint. */
export function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
