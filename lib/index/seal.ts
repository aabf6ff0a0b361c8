/*
 * Some files carry in their name the hash of a group that they belong to. Such a file begins with
 * its seal, `{"seal":"…",`: the hash of its name and of its JSON without the seal. The seal tells
 * the file from a truncated, changed or exchanged one.
 */

/** The length of a seal, in hexadecimal digits: the first of a SHA-256. */
export const SEAL_LENGTH = 8

const SEAL = new RegExp(`^\\{"seal":"([0-9a-f]{${SEAL_LENGTH}})",$`)

/** The length of a seal in a file, in bytes. */
export const SEALED_FROM = putSeal('', '0'.repeat(SEAL_LENGTH)).length

/** The text that a seal is the hash of. */
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
