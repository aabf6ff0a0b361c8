import { loadIds } from '@/app/load-reports'
import { SITE } from '@/app/site-address'
import { siteFiles } from '@/app/site-files'

type Params = { readonly params: Promise<{ file: string }> }

// One route for all of them, since a file can be left out of an export only by its parameters.
export const dynamic = 'force-static'
export const dynamicParams = false

function loadFiles() {
  return siteFiles(loadIds(), SITE)
}

export function generateStaticParams() {
  return loadFiles().map(({ name }) => ({ file: name }))
}

/** The site's own files: see site-files.ts. */
export async function GET(_: Request, { params }: Params) {
  const { file } = await params
  const found = loadFiles().find(({ name }) => name === file)
  if (!found) return new Response(null, { status: 404 })
  return new Response(found.text, { headers: { 'content-type': `${found.type}; charset=utf-8` } })
}
