import { RESULT_ORDERS, type ResultOrder } from '@/components/history/result-order'

const NAMES: Record<ResultOrder, string> = { document: '按文中顺序', relevance: '按相关度' }

/** Chooses the order of the result list, and of the steps. */
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
      {RESULT_ORDERS.map((value) => (
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
