'use client'

/**
 * Says that the page's program is missing, where it is (fault.css). The notice is in each page,
 * since the program that could add it may be missing. During development there is no start, and no
 * notice.
 */
export function StartNotice() {
  if (process.env.NODE_ENV !== 'production') return null
  return (
    <div role="alert" className="fault start-notice">
      <p>搜索程序未能载入，搜索暂时不能用。正文照常可读，也可以用浏览器的页内查找。</p>
      {/* To where the page is: works without any program, and keeps the query in the address. */}
      {/* eslint-disable-next-line jsx-a11y/anchor-is-valid */}
      <a className="button mt-2" href="">
        重新载入
      </a>
    </div>
  )
}
