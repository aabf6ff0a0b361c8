/** Where outline and results stand beside the text (columns.css), and are sheets else. */
export const WIDE = '(min-width: 72rem)'
