import type { FaultPlace, IndexFault } from '@/lib/search/load/index-error'

const CAUSES: Record<IndexFault, string> = {
  unreachable: '没有收到',
  damaged: '内容不全，或者不是这个文件',
  'other-version': '与这一页的版本不同',
}

/** What a notice says of a file that cannot be used, for who reports it: its name, and what is wrong with it. */
export function faultDetail(fault: IndexFault, { file, status }: FaultPlace): string {
  const cause = status === null ? CAUSES[fault] : `服务器答复 ${status}`
  return `${file}：${cause}`
}
