import { LARGE_NUMERAL, parseLargeNumber, writeLargeNumber } from '@/lib/report/chinese-number'

const IN_FIGURES = /第([1-9][0-9]{0,3})(?![0-9.])/g
const IN_HAN = new RegExp(`第(${LARGE_NUMERAL})`, 'g')

/**
 * How ordinals are written otherwise: 第12条 is 第十二条.
 *
 * @param folded  in any view
 */
export function writeOrdinals(folded: string): string[] {
  return [
    folded.replace(IN_FIGURES, (_, figures: string) => `第${writeLargeNumber(Number(figures))}`),
    folded.replace(IN_HAN, (ordinal, numeral: string) => {
      const number = parseLargeNumber(numeral)
      return number === null ? ordinal : `第${number}`
    }),
  ]
}
