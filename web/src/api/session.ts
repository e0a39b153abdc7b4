import type { Me, Role, SetupState } from './access.types'
import { get, post, remove } from './http'

/** Who is signed in, and what the person may do; 401 when nobody is. */
export function readMe(): Promise<Me> {
  return get('/me', {}, undefined, { outside: true })
}

/** Whether the first accounts are still to be made, and whether one may sign in through another service. */
export function readSetup(): Promise<SetupState> {
  return get('/setup', {}, undefined, { outside: true })
}

/** Makes the first accounts; needs the code which the console of the server has shown. */
export function setUp(order: {
  code: string
  people: { role: Role; login: string; name: string; password: string }[]
}): Promise<void> {
  return post('/setup', order, {}, { outside: true })
}

/** Signs in; `code` is that of the authenticator, asked for by an answer CODE_NEEDED. */
export function signIn(order: { login: string; password: string; code?: string }): Promise<Me> {
  return post('/session', order, {}, { outside: true })
}

export function signOut(): Promise<void> {
  return remove('/session', { outside: true })
}
