import path from 'node:path'
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import type * as z from 'zod'
import { ContentError } from '@/lib/build/content-error'
import { findTooDeep } from '@/lib/build/nested-yaml'

/** What a file says, and where: the line of a key or list entry, else of its nearest parent. */
export type YamlFile<T> = { readonly value: T; readonly lineOf: (path: readonly PropertyKey[]) => number }

/**
 * Reads a YAML file that has to be of a form.
 *
 * @throws {ContentError} with file, line and reason: YAML that cannot be read, a key that is
 *         unknown or missing, a value of the wrong kind
 */
export function readYaml<T>(schema: z.ZodType<T>, yaml: string, file: string): YamlFile<T> {
  const tooDeep = findTooDeep(yaml)
  if (tooDeep !== null) throw new ContentError(file, yaml.slice(0, tooDeep).split('\n').length, 'nested too deep')
  const lines = new LineCounter()
  // The core schema without its timestamps: a date stays the text that it is. Warnings are faults below.
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core', logLevel: 'error' })
  const fault = document.errors[0] ?? document.warnings[0]
  if (fault) {
    throw new ContentError(file, lines.linePos(fault.pos[0]).line, fault.message.split('\n')[0] ?? '')
  }
  const result = schema.safeParse(toValue(document, file), { reportInput: true })
  if (result.success) return { value: result.data, lineOf: (path) => lineOf(document, lines, path) }

  const issue = result.error.issues[0]
  const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const place = [...(issue?.path ?? []), ...unknownKey]
  const line = lineOf(document, lines, place)
  const name = place.join('.') || path.basename(file)
  throw new ContentError(file, line, `${name}: ${describe(issue)}`)
}

type Issue = z.core.$ZodIssue

function describe(issue: Issue | undefined): string {
  if (!issue) return 'invalid'
  if (issue.code === 'unrecognized_keys') return 'unknown key'
  if (issue.input === undefined) return 'missing key'
  if (issue.input === null) return 'still to be filled in'
  return issue.message
}

/** Aliases without an anchor, and too many of them, show only now. */
function toValue(document: Document, file: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    throw new ContentError(file, 1, (error as Error).message)
  }
}

/** The line of the key or list entry at `path`, else of its nearest parent, else the first. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1) as (string | number)[], true)
    const name = path[length - 1]
    const key = isMap(parent)
      ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === name)?.key
      : document.getIn(path.slice(0, length) as (string | number)[], true)
    const range = (key as { range?: [number, number, number] } | undefined)?.range
    if (range) return lines.linePos(range[0]).line
  }
  return 1
}
