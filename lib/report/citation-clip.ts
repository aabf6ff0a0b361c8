import { quotationPieces, quotationText, type Quotation } from './quotation'

/** A text for the clipboard, and the same with its structure. */
export type Clip = { readonly text: string; readonly html: string }

/**
 * A quotation with its reference and its link.
 *
 * @param quotes paragraphs or parts of them; the quotation marks words that are not the agency's,
 * as an editor does
 */
export function citationClip(quotes: readonly Quotation[], reference: string, link: string): Clip {
  const address = escapeHtml(link)
  const paragraphs = quotes.map((quote) => `<p>${quotationHtml(quote)}</p>`).join('')
  return {
    text: [...quotes.map(quotationText), reference, link].join('\n'),
    html:
      `<blockquote cite="${address}">${paragraphs}</blockquote>` +
      `<p>${escapeHtml(reference)}</p><p><a href="${address}">${address}</a></p>`,
  }
}

/** A quotation as HTML, with its noise struck out besides. */
export function quotationHtml(quotation: Quotation): string {
  return quotationPieces(quotation)
    .map(({ text, of }) => (of === 'noise' ? `<del>${escapeHtml(text)}</del>` : escapeHtml(text)))
    .join('')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escapes a text, so that nothing in a document becomes markup where it is pasted. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}
