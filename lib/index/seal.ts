/*
 * Some files bear in their name the hash of what they are a part of. Such a file begins with its seal,
 * `{"seal":"…",`: the hash of its name and its JSON without it. So it is told from what was cut off,
 * changed, or put in its place.
 */

/** Hexadecimal digits of a seal, the first of a SHA-256. */
export const SEAL_LENGTH = 8

const SEAL = new RegExp(`^\\{"seal":"([0-9a-f]{${SEAL_LENGTH}})",$`)

/** How long a seal is in a file, in bytes. */
export const SEALED_FROM = putSeal('', '0'.repeat(SEAL_LENGTH)).length

/** What a seal is the hash of. */
export function sealedText(name: string, json: string): string {
  return `${name}\n${json}`
}

/** @param json  an object that is not empty */
export function putSeal(json: string, seal: string): string {
  return `{"seal":"${seal}",${json.slice(1)}`
}

/**
 * The seal of a file; null if it has none.
 *
 * @param beginning  its first bytes up to SEALED_FROM
 */
export function readSeal(beginning: string): string | null {
  return SEAL.exec(beginning)?.[1] ?? null
}
