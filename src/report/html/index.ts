// The HTML report: one file that loads nothing, and reads the same without its script.
export { comparisonHtml } from './comparison.tsx'
export { html } from './page.tsx'
