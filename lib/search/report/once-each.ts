/** Asks `answer` for each text once: a query may repeat a clause a hundred times. */
export function onceEach<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>()
  return (text) => {
    const { value } = known.get(text) ?? { value: answer(text) }
    known.set(text, { value })
    return value
  }
}
