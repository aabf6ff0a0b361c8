/**
 * The known anchor that an unknown one most nearly means: its nearest ancestor. s3-1-p9 → s3-1,
 * s3-7 → s3.
 *
 * @param isKnown  whether an anchor exists
 * @returns null if not even the first part is known
 */
export function nearestAnchor(anchor: string, isKnown: (anchor: string) => boolean): string | null {
  for (
    let known = anchor;
    known !== '';
    known = known.slice(0, Math.max(0, known.lastIndexOf('-')))
  ) {
    if (isKnown(known)) return known
  }
  return null
}
