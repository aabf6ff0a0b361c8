/** Placeholders for content on its way; hidden from assistive technology. */
export function Skeleton({ count }: { count: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: count }, (_, i) => (
        <div key={i} className="skeleton">
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  )
}
