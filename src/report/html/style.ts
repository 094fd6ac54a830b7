/** The style of the page. Colours are variables: light, dark, and always light on paper. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --page: #fff; --text: #1c2128; --soft: #57606a; --panel: #f3f5f8; --line: #c6ccd4;
  --link: #0550ae; --bad: #b3172b; --warning: #855100; --good: #1a6b33; --mark: #ffe3e6; --on: #fff;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #14181d; --text: #e4e8ed; --soft: #a5afba; --panel: #1f252c; --line: #414b56;
    --link: #7fb8ff; --bad: #ff9aa2; --warning: #f0bf6a; --good: #7fd697; --mark: #57222a; --on: #14181d;
  }
}
* { box-sizing: border-box; }
html { font-size: clamp(16px, 12px + 0.25vw, 24px); }
body {
  margin: 0 auto; padding: 0 clamp(0.75rem, 2vw, 3rem) 3rem; max-width: 110rem;
  background: var(--page); color: var(--text);
  font-family: system-ui, sans-serif; line-height: 1.5;
}
header { border-left: 0.5rem solid var(--soft); padding: 0.25rem 1rem; margin: 1.5rem 0; }
header.bad { border-color: var(--bad); }
header.warning { border-color: var(--warning); }
header.good { border-color: var(--good); }
header p { margin: 0; color: var(--soft); }
h1 { font-size: clamp(1.25rem, 1rem + 1.2vw, 2rem); line-height: 1.25; margin: 0.25rem 0; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 0.5rem; }
h3 { font-size: 1.05rem; margin: 1.25rem 0 0.5rem; }
h4 { font-size: 1rem; margin: 0.75rem 0 0.25rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.hint, footer { color: var(--soft); }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; }
pre { background: var(--panel); padding: 0.5rem 0.75rem; margin: 0.25rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.wrap, .excerpt, .place, dd, li, h1 { overflow-wrap: anywhere; }
.excerpt { white-space: pre-wrap; }
mark { background: var(--mark); color: inherit; font-weight: 600; padding: 0.1em 0; }
.callout { border-left: 0.25rem solid var(--bad); padding-left: 0.75rem; }
.numbers { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: 0.5rem; margin: 0; }
.numbers div { background: var(--panel); padding: 0.5rem 0.75rem; }
.numbers dt { color: var(--soft); font-size: 0.85rem; }
.numbers dd { margin: 0; font-size: 1.4rem; font-weight: 600; }
.facts { display: grid; gap: 0.25rem; margin: 0; }
.facts div { display: grid; grid-template-columns: minmax(6rem, 10rem) 1fr; gap: 0.5rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; min-width: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.6rem; border-bottom: 1px solid var(--line); font-weight: normal; }
thead th { font-weight: 600; white-space: nowrap; vertical-align: bottom; }
th code, .date { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.place { min-width: 10rem; }
td .excerpt { display: block; min-width: 14rem; }
.chart { width: 45%; min-width: 11rem; }
.chart svg { display: block; overflow: visible; }
.chart text { fill: var(--soft); font-size: 0.75rem; font-weight: normal; }
.timeline td:last-child { min-width: 14rem; }
.bar { fill: var(--link); }
.head, .history { stroke: var(--link); stroke-width: 3; }
.history { stroke-dasharray: 4 5; }
.introduced { fill: var(--page); stroke: var(--link); stroke-width: 3; }
.removed { fill: var(--link); }
.usable { fill: var(--bad); }
.dead { fill: none; stroke: var(--good); stroke-width: 3; }
.severity { display: inline-block; padding: 0 0.5rem; border: 1px solid; border-radius: 0.25rem; font-size: 0.85rem; font-weight: 600; color: var(--soft); }
.severity.critical { background: var(--bad); border-color: var(--bad); color: var(--on); }
.severity.high { color: var(--bad); }
.severity.medium { color: var(--warning); }
#filter { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: end; margin: 0.5rem 0; }
#filter[hidden] { display: none; }
#filter label { display: grid; gap: 0.15rem; font-size: 0.9rem; max-width: 100%; }
#filter p { margin: 0; }
input, select, button { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--soft); border-radius: 0.25rem; padding: 0.25rem 0.5rem; max-width: 100%; }
thead button { border: 0; padding: 0; background: none; font-weight: inherit; cursor: pointer; text-decoration: underline dotted; text-underline-offset: 0.25em; }
th[aria-sort=ascending] button::after { content: " \\2191"; }
th[aria-sort=descending] button::after { content: " \\2193"; }
article { border-top: 1px solid var(--line); }
.paper { display: none; }
#more[hidden] { display: none; }
@media screen { .later { display: none; } }
@media screen { article { content-visibility: auto; contain-intrinsic-block-size: auto 22rem; } }
@media (max-width: 40rem) {
  .bars .chart { min-width: 1.5rem; width: 20%; }
  .bars th, .bars td { padding: 0.35rem 0.2rem; font-size: 0.85rem; }
  .facts div { grid-template-columns: 1fr; gap: 0; }
  ul, ol { padding-left: 1.25rem; }
}
@media print {
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .skip, #filter { display: none; }
  .scroll { overflow: visible; }
  td .excerpt, .place { min-width: 0; }
  th code { display: inline-block; min-width: 7.5em; white-space: normal; overflow-wrap: anywhere; }
  .severity.critical { background: none; color: var(--bad); }
  thead button { display: none; }
  .paper { display: inline; }
  h2, h3, h4, header { break-after: avoid; }
  tr, .facts div, pre { break-inside: avoid; }
  a { color: inherit; }
}
`
