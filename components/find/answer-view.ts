import { ResultList } from './result-list'
import { spokenText, statusText } from './status-text'

/*
 * How an answer is shown and told. Loaded together with the search, since before it there is no
 * answer; and in time, since it is there before the search is.
 */

export const ANSWER_VIEW = { ResultList, statusText, spokenText }

export type AnswerView = typeof ANSWER_VIEW
