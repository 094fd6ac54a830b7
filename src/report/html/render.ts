import type { ComponentChildren, VNode } from 'preact'
import { jsxTemplate } from 'preact/jsx-runtime'
import { renderToString } from 'preact-render-to-string'

export { renderToString }
export type Element = VNode
/** Content of an element. */
export type Children = ComponentChildren

/** Items whose texts are joined at once. */
const atOnce = 64

/**
 * Renders an element for each item. A page is put together from millions of pieces, which take several times the memory
 * of the text until they are joined: this joins those of some items at a time. Preact has escaped what it rendered.
 */
export function flat<T>(
  items: readonly T[],
  element: (item: T, index: number) => Element,
): Element {
  const parts: string[] = []
  let some: string[] = []
  for (const [index, item] of items.entries()) {
    some.push(renderToString(element(item, index)))
    if (some.length < atOnce) continue
    parts.push(some.join(''))
    some = []
  }
  return jsxTemplate([[...parts, ...some].join('')])
}
