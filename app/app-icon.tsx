/** The site's icon as pictures, where an SVG does not do: on the screens of phones. */
export const APP_ICONS = [
  { file: 'icon-192.png', size: 192, isWhole: false },
  { file: 'icon-512.png', size: 512, isWhole: false },
  // Systems cut a shape of their own out of it, and iOS takes no other.
  { file: 'icon-maskable.png', size: 512, isWhole: true },
  { file: 'apple-touch-icon.png', size: 180, isWhole: true },
] as const

export type AppIcon = (typeof APP_ICONS)[number]

/** The share of the icon that every cut shape shows: the middle 80 %. */
const SAFE = 0.8

/** app/icon.svg at a size in pixels; whole, its ground reaches the edge. */
export function AppIconPicture({ size, isWhole }: AppIcon) {
  const glyph = isWhole ? size * SAFE : size
  return (
    <div
      style={{
        display: 'flex',
        width: size,
        height: size,
        alignItems: 'center',
        justifyContent: 'center',
        background: isWhole ? '#9f2f1f' : 'transparent',
      }}
    >
      <svg width={glyph} height={glyph} viewBox="0 0 64 64">
        {sealGlyph()}
      </svg>
    </div>
  )
}

/** The picture of app/icon.svg, as elements: pictures are drawn of no components. */
export function sealGlyph() {
  return (
    <g>
      <rect width="64" height="64" rx="14" fill="#9f2f1f" />
      <g fill="none" stroke="#fff" strokeWidth="5" strokeLinecap="round">
        <path d="M16 18h32M16 30h14M16 42h10" />
        <circle cx="40" cy="38" r="9" />
        <path d="m47 45 6 6" />
      </g>
    </g>
  )
}
