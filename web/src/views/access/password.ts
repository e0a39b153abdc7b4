const LEAST = 10
const KINDS = [/[A-Z]/, /[a-z]/, /\d/, /[^A-Za-z0-9]/]
const LEAST_KINDS = 3

/** What is asked of a password, and whether this one has it; the server has the last word. */
export interface Demand {
  key: 'length' | 'kinds' | 'login'
  met: boolean
}

export function demandsOn(password: string, login: string, name: string): Demand[] {
  const low = password.toLowerCase()
  const contains = (part: string) => part.length > 1 && low.includes(part.toLowerCase())
  return [
    { key: 'length', met: [...password].length >= LEAST },
    { key: 'kinds', met: KINDS.filter((kind) => kind.test(password)).length >= LEAST_KINDS },
    { key: 'login', met: password !== '' && !contains(login.trim()) && !contains(name.trim()) },
  ]
}

export function meetsAll(password: string, login: string, name: string): boolean {
  return demandsOn(password, login, name).every((demand) => demand.met)
}
