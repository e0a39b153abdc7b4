/** 1.2 MB; sizes are for the eye only. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

/** How much of a whole, without rounding up to all: 999 of 1000 are 99 %. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((part * 100) / whole)
}

const sameDay = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false })
const sameYear = new Intl.DateTimeFormat('zh-CN', {
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})
const otherwise = new Intl.DateTimeFormat('zh-CN', { year: 'numeric', month: 'numeric', day: 'numeric' })

/** A time as short as it stays clear: today only the hour, this year without the year. */
export function shortTime(instant: string | null, now: Date = new Date()): string {
  if (instant === null) return ''
  const time = new Date(instant)
  if (time.toDateString() === now.toDateString()) return sameDay.format(time)
  return (time.getFullYear() === now.getFullYear() ? sameYear : otherwise).format(time)
}

/** A time in full, for the tip. */
export function fullTime(instant: string | null): string {
  return instant === null ? '' : new Date(instant).toLocaleString('zh-CN', { hour12: false })
}
