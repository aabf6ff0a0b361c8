import { useFind } from './find-store'
import type { ResultListProps } from './result-list'

/** The list of what was found. Its program comes with the search: a page that is read does not need it. */
export function Results(props: ResultListProps) {
  const view = useFind((state) => state.view)
  return view && <view.ResultList {...props} />
}
