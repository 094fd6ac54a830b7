/** A whole number with commas between thousands: `2,000`. (`toLocaleString` takes milliseconds to load.) */
export function grouped(count: number): string {
  return String(Math.floor(count)).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `1 entry`, `2,000 entries`. @param many the plural, if it is not with an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}
