import { CiteMenu } from './cite-menu'
import { SelectionTools } from './selection-tools'

export type CiteToolsProps = {
  /** The link whose menu is open, or null. */
  link: HTMLAnchorElement | null
  onClose: () => void
}

/** The parts loaded for citing: the menu of a paragraph, and the tools of a selection. */
export function CiteTools({ link, onClose }: CiteToolsProps) {
  return (
    <>
      {link && <CiteMenu key={link.href} link={link} onClose={onClose} />}
      <SelectionTools isHidden={link !== null} />
    </>
  )
}
