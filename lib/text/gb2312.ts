const FIRST_ROW = 0xb0
const LAST_ROW = 0xf7
const FIRST_CELL = 0xa1
const LAST_CELL = 0xfe

/** The 6,763 Han characters of GB 2312: those of modern simplified text, in the standard's order. */
export function gb2312Characters(): string[] {
  const decoder = new TextDecoder('gb18030')
  const characters: string[] = []
  for (let row = FIRST_ROW; row <= LAST_ROW; row++) {
    for (let cell = FIRST_CELL; cell <= LAST_CELL; cell++) {
      const char = decoder.decode(Uint8Array.of(row, cell))
      // The end of row 0xD7 is empty; GB 18030 has private-use characters there.
      if (/^\p{Script=Han}$/u.test(char)) characters.push(char)
    }
  }
  return characters
}
