export { createListener, type HeardBySound, type Listener, type Replacement } from './listener.ts';
