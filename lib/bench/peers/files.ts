import type { PeerParagraph, ShippedFile } from './peer'

/** A value as a JSON file that holds no text of its own. */
export function jsonFile(value: unknown): ShippedFile {
  return { content: Buffer.from(JSON.stringify(value)), isText: false }
}

export function readJsonFile(file: ShippedFile | undefined): unknown {
  return JSON.parse(Buffer.from(file?.content ?? []).toString('utf8'))
}

/** The text as a page would have it, if it had nothing else. */
export function textFile(paragraphs: readonly PeerParagraph[]): ShippedFile {
  return { ...jsonFile(paragraphs.map(({ source }) => source)), isText: true }
}
