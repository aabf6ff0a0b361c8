import type { ResultOrder } from '@/components/result-groups'

const NAMES: Record<ResultOrder, string> = { relevance: '按相关', document: '按文中顺序' }

/** Chooses the order of the result list. */
export function ResultOrderChoice({
  order,
  onChange,
}: {
  order: ResultOrder
  onChange: (order: ResultOrder) => void
}) {
  return (
    <fieldset className="result-order">
      <legend className="sr-only">结果排序</legend>
      {(Object.keys(NAMES) as ResultOrder[]).map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="order"
            value={value}
            checked={value === order}
            onChange={() => onChange(value)}
          />
          {NAMES[value]}
        </label>
      ))}
    </fieldset>
  )
}
