/** Places of what is on its way; nothing to those who do not see it. */
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
