import type { AmountUnit } from '@/api/targets.types'

/** Amounts are whole fen in BigInt; a unit only changes how they are written. */
const DIGITS: Record<AmountUnit, number> = { YUAN: 2, TEN_THOUSAND_YUAN: 6 }

export type AmountProblem = 'notANumber' | 'tooManyDecimals' | 'tooLarge'
export type TypedAmount =
  { fen: string | null; problem?: undefined } | { fen?: undefined; problem: AmountProblem }

const MOST_DIGITS = 17

/** Full-width digits and signs, spaces and thousands separators are as good as plain ones. */
function plain(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\s,，'’]/g, '')
    .replace(/^[-−–—]/, '-')
    .replace(/(?:万元|元)$/, '')
}

/** Reads what was typed in a unit; nothing is blank, which is not nought. */
export function parseAmount(typed: string, unit: AmountUnit): TypedAmount {
  if (typed.trim() === '') return { fen: null }
  const said = /(万?)元\s*$/.exec(typed.normalize('NFKC'))
  const meant: AmountUnit = said === null ? unit : said[1] === '' ? 'YUAN' : 'TEN_THOUSAND_YUAN'
  const match = /^(-?)(\d*)(?:\.(\d*))?$/.exec(plain(typed))
  const [, sign = '', whole = '', decimals = ''] = match ?? []
  if (match === null || whole + decimals === '') return { problem: 'notANumber' }
  const kept = decimals.replace(/0+$/, '')
  if (kept.length > DIGITS[meant]) return { problem: 'tooManyDecimals' }
  const fen = BigInt((whole === '' ? '0' : whole) + kept.padEnd(DIGITS[meant], '0'))
  if (fen.toString().length > MOST_DIGITS) return { problem: 'tooLarge' }
  return { fen: (sign === '-' && fen !== 0n ? '-' : '') + fen.toString() }
}

/** Writes fen in a unit with at least so many decimals; more where the amount needs them, so that nothing is hidden. */
export function printAmount(fen: string | null, unit: AmountUnit, decimals: number, grouped = true): string {
  if (fen === null) return ''
  const value = BigInt(fen)
  const digits = (value < 0n ? -value : value).toString().padStart(DIGITS[unit] + 1, '0')
  const cut = digits.length - DIGITS[unit]
  const fraction = digits.slice(cut).replace(/0+$/, '').padEnd(decimals, '0')
  const whole = grouped ? digits.slice(0, cut).replace(/\B(?=(\d{3})+$)/g, ',') : digits.slice(0, cut)
  return (value < 0n ? '-' : '') + whole + (fraction === '' ? '' : '.' + fraction)
}

/** The sum of amounts; blank when all are blank. */
export function sumOf(amounts: readonly (string | null)[]): string | null {
  const known = amounts.filter((fen): fen is string => fen !== null)
  return known.length === 0 ? null : known.reduce((sum, fen) => sum + BigInt(fen), 0n).toString()
}
