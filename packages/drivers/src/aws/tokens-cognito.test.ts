import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { tokensContract } from '@mandi/ports/contracts/tokens';
import { newPoolKeys } from '../../test/cognito-keys.ts';
import { ourTriggers, stageSecret, wireTokens } from '../../test/cognito-sign-in.ts';
import { startCognitoWire } from '../../test/cognito-wire.ts';
import { ChallengeTickets } from './challenge-ticket.ts';

const kaveri = { phone: '+915000000001', languages: ['ta', 'en'], state: 'Tamil Nadu', district: 'Salem' };

tokensContract("tokens on Cognito's wire form", async () => {
  const clock = clockByHand();
  const tickets = new ChallengeTickets(stageSecret);
  const triggers = ourTriggers(tickets, clock);
  const [wire, other] = [
    await startCognitoWire({ triggers, clock }),
    await startCognitoWire({ triggers, clock, keys: newPoolKeys() }),
  ];
  const person = async () => kaveri;
  return {
    tokens: wireTokens(wire, { tickets, person, clock }),
    foreign: wireTokens(other, { tickets, person, clock }),
    clock,
    close: async () => void (await Promise.all([wire.stop(), other.stop()])),
  };
});
