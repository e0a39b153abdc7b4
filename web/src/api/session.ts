import { type Me, PERMISSIONS, type Role, type SetupState } from './access.types'
import { ApiProblem } from './problem'
import { get, post, remove } from './http'

/** Who is signed in, and what the person may do; 401 when nobody is. */
export async function readMe(): Promise<Me> {
  try {
    return await get<Me>('/me', {}, undefined, { outside: true })
  } catch (failure) {
    // Until the server knows of accounts: everybody may do everything.
    if (failure instanceof ApiProblem && failure.status === 404) return withoutAccounts()
    throw failure
  }
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

function withoutAccounts(): Me {
  return {
    mode: 'ACCOUNTS',
    person: {
      id: '',
      login: '',
      name: '',
      path: '/',
      homeName: '',
      mustChangePassword: false,
      totp: false,
    },
    permissions: [...PERMISSIONS],
    rights: [],
    sessionEnds: null,
  }
}
