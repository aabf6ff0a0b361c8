import { expect, test } from 'vitest'
import { loadScript } from '@/lib/text/script-table'
import { FORMAT } from './index-files'
import { packScript, ScriptFileSchema, unpackScript } from './script-file'

test('a script file gives back the table', () => {
  const script = loadScript()
  const file = ScriptFileSchema.parse(JSON.parse(JSON.stringify(packScript(script))))
  expect(new Map(unpackScript(file))).toEqual(script)
})

test('characters are parallel and sorted, whatever their planes', () => {
  const script = new Map([
    ['𨦫', '铔'],
    ['質', '质'],
    ['㗲', '𠵾'],
  ])
  const file = { format: FORMAT, traditional: '㗲質𨦫', simplified: '𠵾质铔' } as const
  expect(packScript(script)).toEqual(file)
  expect(unpackScript(file)).toEqual(script)
})

test('a file whose halves differ in length is refused', () => {
  const file = { format: FORMAT, traditional: '質檢', simplified: '质' }
  expect(ScriptFileSchema.safeParse(file).success).toBe(false)
  expect(ScriptFileSchema.safeParse({ ...file, simplified: '质检' }).success).toBe(true)
  expect(ScriptFileSchema.safeParse({ ...file, simplified: '质检', format: 1 }).success).toBe(false)
})
