import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { collectionMetadata } from '@/app/collection-metadata'
import { countPages, loadCatalog, loadPage } from '@/app/load-catalog'
import { ListPage } from '@/components/collection/list-page'

type Props = { params: Promise<{ page: string }> }

export const dynamicParams = false

/** The first, too, which nothing links to: a route without parameters would stop the export. */
export function generateStaticParams() {
  return Array.from({ length: countPages() }, (_, i) => ({ page: String(i + 1) }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page } = await params
  return collectionMetadata(
    loadCatalog().length,
    page === '1' ? '/' : `/list/${page}/`,
    `全部报告，第 ${page} 页`,
  )
}

export default async function Page({ params }: Props) {
  const page = Number((await params).page)
  const entries = loadPage(page)
  if (entries.length === 0) notFound()
  return <ListPage entries={entries} page={page} pages={countPages()} />
}
