import { ImageResponse } from 'next/og'
import { APP_ICONS, AppIconPicture } from '@/app/app-icon'
import { loadIds } from '@/app/load-reports'
import { SITE } from '@/lib/site/site-address'
import { siteFiles } from '@/app/site-files'

type Params = { readonly params: Promise<{ file: string }> }

// One route for all of them, since a file can be left out of an export only by its parameters.
export const dynamic = 'force-static'
export const dynamicParams = false

function loadFiles() {
  return siteFiles(loadIds(), SITE)
}

export function generateStaticParams() {
  return [...loadFiles().map(({ name }) => name), ...APP_ICONS.map(({ file }) => file)].map(
    (file) => ({ file }),
  )
}

/** The site's own files (see site-files.ts) and its icon as pictures. */
export async function GET(_: Request, { params }: Params) {
  const { file } = await params
  const icon = APP_ICONS.find((icon) => icon.file === file)
  if (icon)
    return new ImageResponse(<AppIconPicture {...icon} />, { width: icon.size, height: icon.size })
  const found = loadFiles().find(({ name }) => name === file)
  if (!found) return new Response(null, { status: 404 })
  return new Response(found.text, { headers: { 'content-type': `${found.type}; charset=utf-8` } })
}
