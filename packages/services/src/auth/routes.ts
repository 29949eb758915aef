import { caller } from '../http/caller.ts';
import { route } from '../http/route.ts';
import { endAll, endOne, refreshed } from './sessions.ts';
import { askToRegister, askToSignIn, verify } from './sign-in.ts';
import { codeSent, login, refreshing, registration, signedIn, signedOut, verification } from './wire.ts';

export const authRoutes = [
  route({
    id: 'register',
    method: 'POST',
    path: '/auth/register',
    summary: 'Asks for a code to register a phone; the account is made when the code is verified',
    who: { may: 'anyone' },
    body: registration,
    status: 202,
    answer: codeSent,
    handle: askToRegister,
  }),
  route({
    id: 'login',
    method: 'POST',
    path: '/auth/login',
    summary: 'Asks for a code to sign in; the answer is the same for known and unknown phones',
    who: { may: 'anyone' },
    body: login,
    status: 202,
    answer: codeSent,
    handle: askToSignIn,
  }),
  route({
    id: 'verify',
    method: 'POST',
    path: '/auth/verify',
    summary: 'Signs in with the code that was sent',
    who: { may: 'anyone' },
    body: verification,
    status: 200,
    answer: signedIn,
    handle: verify,
  }),
  route({
    id: 'refresh',
    method: 'POST',
    path: '/auth/refresh',
    summary:
      'Gives a new access token and the next refresh token; a used one ends the session, unless the same call is sent again with the same Idempotency-Key',
    who: { may: 'anyone' },
    body: refreshing,
    status: 200,
    answer: signedIn,
    handle: (context, { body, idempotencyKey }) => refreshed(context, body.refreshToken, idempotencyKey),
  }),
  route({
    id: 'signOut',
    method: 'POST',
    path: '/auth/sign-out',
    summary: 'Ends this session',
    who: { may: 'signed-in' },
    status: 200,
    answer: signedOut,
    handle: async (context, request) => {
      const { userId, sessionId } = caller(request);
      await endOne(context, userId, sessionId, 'session.ended');
      return { endedSessions: 1 };
    },
  }),
  route({
    id: 'signOutEverywhere',
    method: 'POST',
    path: '/auth/sign-out-everywhere',
    summary: "Ends all of the caller's sessions on every device",
    who: { may: 'signed-in' },
    status: 200,
    answer: signedOut,
    handle: async (context, request) => ({ endedSessions: await endAll(context, caller(request).userId) }),
  }),
] as const;
