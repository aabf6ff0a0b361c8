import type { Metadata } from 'next'
import { BASE_PATH } from '@/lib/site/site-paths'

export const metadata: Metadata = { title: '没有这一页' }

export default function NotFound() {
  return (
    <main className="mx-auto max-w-xl px-6 py-24">
      <h1 className="text-2xl font-semibold">没有这一页</h1>
      <p className="mt-4 leading-7 text-muted">地址可能写错了，或者这份报告已经移走。</p>
      <p className="mt-6">
        <a className="link" href={`${BASE_PATH}/`}>
          回到首页
        </a>
      </p>
    </main>
  )
}
