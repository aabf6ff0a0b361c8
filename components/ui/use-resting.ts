import { useEffect, useState } from 'react'

/** A value that has not changed for so many ms; until then the one before. */
export function useResting<T>(value: T, rest: number): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest)
    return () => clearTimeout(timer)
  }, [value, rest])
  return rested
}
