/** A text for the clipboard, and the same with its structure. */
export type Clip = { readonly text: string; readonly html: string }

/**
 * A quotation with its reference and its link.
 *
 * @param quotes  paragraphs or parts of them, verbatim; put on the clipboard as they are
 */
export function citationClip(quotes: readonly string[], reference: string, link: string): Clip {
  const address = escapeHtml(link)
  const paragraphs = quotes.map((quote) => `<p>${escapeHtml(quote)}</p>`).join('')
  return {
    text: [...quotes, reference, link].join('\n'),
    html:
      `<blockquote cite="${address}">${paragraphs}</blockquote>` +
      `<p>${escapeHtml(reference)}</p><p><a href="${address}">${address}</a></p>`,
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Nothing that a document contains becomes markup where it is pasted. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}
