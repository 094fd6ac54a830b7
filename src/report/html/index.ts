// The HTML report: one file that loads nothing, and reads the same without its script.
export { html } from './page.tsx'
