import path from 'node:path'
import {
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
} from 'yaml'
import type * as z from 'zod'
import { ContentError } from './content-error'
import { findTooDeep } from './nested-yaml'
import { REASONS, type Reason } from '@/lib/report/reasons'

/**
 * The content of a file, and its lines: the line of a key or list entry, else of its nearest
 * parent.
 */
export type YamlFile<T> = {
  readonly value: T
  readonly lineOf: (path: readonly PropertyKey[]) => number
}

/**
 * Reads a YAML file that has to be of a form.
 *
 * @throws {ContentError} with file, line and reason: YAML that cannot be read, a key that is
 *         unknown or missing, a value of the wrong kind
 */
export function readYaml<T>(schema: z.ZodType<T>, yaml: string, file: string): YamlFile<T> {
  const tooDeep = findTooDeep(yaml)
  if (tooDeep !== null)
    throw new ContentError(file, yaml.slice(0, tooDeep).split('\n').length, REASONS.nestedTooDeep)
  const lines = new LineCounter()
  // The core schema without its timestamps: a date stays the text that it is. Warnings are faults below.
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core', logLevel: 'error' })
  const fault = document.errors[0] ?? document.warnings[0]
  if (fault) {
    const at = openedAt(document, fault.pos[0])
    throw new ContentError(
      file,
      lines.linePos(at).line,
      REASONS.invalidYaml(YAML_FAULTS[fault.code]),
    )
  }
  const result = schema.safeParse(toValue(document, file), { reportInput: true, error: describe })
  if (result.success) return { value: result.data, lineOf: (path) => lineOf(document, lines, path) }

  const { issues } = result.error
  // A key that nobody knows may be one that is missing, mistyped.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const place = [...(issue?.path ?? []), ...unknownKey]
  const line = lineOf(document, lines, place)
  const name = place.join('.') || path.basename(file)
  // Each message is a reason: of the schema, or of `describe`.
  throw new ContentError(
    file,
    line,
    REASONS.atKey(name, (issue?.message ?? REASONS.invalidValue) as Reason),
  )
}

/** Describes a fault that zod finds where a schema gives no reason of its own. */
function describe(issue: z.core.$ZodRawIssue): Reason {
  if (issue.code === 'unrecognized_keys') return REASONS.unknownKey
  if (issue.input === undefined) return REASONS.missingKey
  if (issue.input === null) return REASONS.unfilled
  switch (issue.code) {
    case 'invalid_type':
      return REASONS.wrongKind(KINDS[issue.expected] ?? issue.expected)
    case 'invalid_value':
      return REASONS.oneOf(issue.values.map(String))
    case 'too_small':
      return issue.origin === 'string' ? REASONS.empty : REASONS.tooSmall(String(issue.minimum))
    case 'too_big':
      return REASONS.tooLarge(String(issue.maximum))
    case 'invalid_format':
      return issue.format === 'date'
        ? REASONS.badDate
        : issue.format === 'url'
          ? REASONS.badAddress
          : REASONS.invalidValue
    default:
      return REASONS.invalidValue
  }
}

const KINDS: Partial<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  array: '一个列表',
  object: '“名称: 值”',
}

/** The faults of YAML, by the parser's codes. */
const YAML_FAULTS: Record<ErrorCode, string> = {
  ALIAS_PROPS: '别名（*）不能带标签或锚',
  BAD_ALIAS: '别名（*）写错了',
  BAD_COLLECTION_TYPE: '标签与内容不合',
  BAD_DIRECTIVE: '“%”开头的指令写错了',
  BAD_DQ_ESCAPE: '双引号里的“\\”写法不对',
  BAD_INDENT: '缩进不对',
  BAD_PROP_ORDER: '标签和锚要写在“- ”“: ”的后面',
  BAD_SCALAR_START: '这个字符不能用在值的开头：请加引号',
  BLOCK_AS_IMPLICIT_KEY: '名称不能是多行的，值里的“: ”要加引号',
  BLOCK_IN_FLOW: '方括号、花括号里不能换成缩进的写法',
  DUPLICATE_KEY: '同一项写了两次',
  IMPOSSIBLE: '读不懂',
  KEY_OVER_1024_CHARS: '名称太长',
  MISSING_CHAR: '少了引号、括号、冒号或逗号',
  MULTILINE_IMPLICIT_KEY: '名称不能跨行：是不是少了冒号？',
  MULTIPLE_ANCHORS: '一处有两个锚（&）',
  MULTIPLE_DOCS: '只能有一份文档，中间有“---”或“...”',
  MULTIPLE_TAGS: '一处有两个标签（!）',
  NON_STRING_KEY: '名称不是文字',
  RESOURCE_EXHAUSTION: '嵌套太深',
  TAB_AS_INDENT: '缩进要用空格，不能用制表符',
  TAG_RESOLVE_FAILED: '不认识的标签（!）',
  UNEXPECTED_TOKEN: '这里多了什么',
}

/** Where the quoted text begins that a fault is in, else the fault itself: a quote left open shows only where the file ends. */
function openedAt(document: Document, fault: number): number {
  let at = fault
  visit(document, {
    Scalar: (_, { type, range }) => {
      const isAround = range && range[0] <= fault && fault <= range[2]
      if (isAround && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')) at = range[0]
    },
  })
  return at
}

/** Aliases without an anchor, and too many of them, show only now. */
function toValue(document: Document, file: string): unknown {
  try {
    return document.toJS()
  } catch {
    throw new ContentError(file, 1, REASONS.badAliases)
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
