/** In which order hits are listed and stepped through, the default first. */
export const RESULT_ORDERS = ['document', 'relevance'] as const
export type ResultOrder = (typeof RESULT_ORDERS)[number]
