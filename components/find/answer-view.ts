import { ResultList } from './result-list'
import { spokenText, statusText } from './status-text'

/*
 * The views of an answer. They are loaded together with the search: there is no answer before it,
 * and they are there when it is.
 */

export const ANSWER_VIEW = { ResultList, statusText, spokenText }

export type AnswerView = typeof ANSWER_VIEW
