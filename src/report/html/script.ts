/**
 * The script of the page, in the dialect of browsers. It sorts, filters and searches the table of keys, which is complete
 * without it.
 */
export const pageScript = `(() => {
  'use strict'
  const table = document.getElementById('key-table')
  if (!table) return
  const body = table.tBodies[0]
  const field = (id) => document.getElementById(id)
  const entries = Array.from(body.rows, (row) => ({ row, details: field(row.dataset.key), text: '' }))

  // Thousands of rows take a browser seconds to lay out. On paper, all of them are shown.
  const mostRows = 500
  let limit = mostRows

  const textOf = (entry) =>
    (entry.text ||= (entry.row.textContent + ' ' + entry.details.textContent).toLowerCase())

  function filter() {
    const words = field('search').value.toLowerCase().split(/\\s+/).filter((word) => word !== '')
    const severity = field('severity').value
    const status = field('status').value
    let shown = 0
    for (const entry of entries) {
      const { row, details } = entry
      const matches =
        (severity === '' || row.dataset.severity === severity) &&
        (status === '' || row.dataset.status === status) &&
        words.every((word) => textOf(entry).includes(word))
      if (matches) shown++
      if (row.hidden === matches) row.hidden = details.hidden = !matches
      row.classList.toggle('later', matches && shown > limit)
    }
    const later = shown > limit
    field('more').hidden = !later
    field('shown').textContent =
      shown + ' of ' + entries.length + (entries.length === 1 ? ' key' : ' keys') + (later ? ', the first ' + limit + ' in the table' : '')
  }

  let timer = 0
  field('search').addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(filter, 150)
  })
  field('severity').addEventListener('change', filter)
  field('status').addEventListener('change', filter)
  field('more').addEventListener('click', () => {
    limit = Infinity
    filter()
  })
  field('filter').addEventListener('submit', (event) => event.preventDefault())
  field('filter').hidden = false

  const headings = Array.from(table.tHead.rows[0].cells)
  function sortBy(heading) {
    const column = headings.indexOf(heading)
    const descending = heading.getAttribute('aria-sort') === 'ascending'
    for (const other of headings) other.removeAttribute('aria-sort')
    heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending')
    const values = new Map(entries.map(({ row }) => {
      const cell = row.cells[column]
      return [row, 'value' in cell.dataset ? Number(cell.dataset.value) : cell.textContent]
    }))
    const order = descending ? -1 : 1
    entries.sort((a, b) => {
      const left = values.get(a.row)
      const right = values.get(b.row)
      return left === right ? 0 : left < right ? -order : order
    })
    const rows = document.createDocumentFragment()
    for (const { row } of entries) rows.append(row)
    body.append(rows)
    filter()
  }
  for (const heading of headings) {
    if (!('sort' in heading.dataset)) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...heading.childNodes)
    // Browsers do not print buttons in the headings that they repeat on each page.
    const onPaper = document.createElement('span')
    onPaper.className = 'paper'
    onPaper.textContent = button.textContent
    button.addEventListener('click', () => sortBy(heading))
    heading.append(button, onPaper)
  }
  if (entries.length > limit) filter()
})()
`
