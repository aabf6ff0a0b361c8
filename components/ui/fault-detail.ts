import type { FaultPlace, IndexFault } from '@/lib/search/load/index-error'

const CAUSES: Record<IndexFault, string> = {
  unreachable: '没有收到',
  damaged: '内容不全，或者不是这个文件',
  'other-version': '与这一页的版本不同',
}

/** The details of an unusable file, for a reader who reports it: its name, and the fault. */
export function faultDetail(fault: IndexFault, { file, status }: FaultPlace): string {
  const cause = status === null ? CAUSES[fault] : `服务器答复 ${status}`
  return `${file}：${cause}`
}
