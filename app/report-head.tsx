'use client'

// Rendered on the server by one module, kept in the browser by another: see package.json, “imports”.
export { ReportHead } from '#report-head'
