import { useFind } from './find-store'
import type { ResultListProps } from './result-list'

/** The result list. Its program comes with the search: reading the page does not need it. */
export function Results(props: ResultListProps) {
  const view = useFind((state) => state.view)
  return view && <view.ResultList {...props} />
}
