import { route } from '../http/route.ts';
import { ownProfile, profile } from '../trade/people.ts';
import { changeProfile, readProfile } from './profile.ts';
import { profileChange, userParams } from './wire.ts';

export const userRoutes = [
  route({
    id: 'readProfile',
    method: 'GET',
    path: '/users/{userId}',
    summary: "One's own profile whole, another's public side",
    who: { may: 'signed-in' },
    params: userParams,
    status: 200,
    answer: profile,
    handle: readProfile,
  }),
  route({
    id: 'changeProfile',
    method: 'PATCH',
    path: '/users/{userId}',
    summary: 'Changes name, languages or place; the kind of user and the phone stay',
    who: { may: 'signed-in', owns: 'self' },
    params: userParams,
    body: profileChange,
    status: 200,
    answer: ownProfile,
    handle: changeProfile,
  }),
] as const;
