import { nextStep } from '@mandi/drivers/aws/challenge-steps';
import type { DefineAuthChallengeTriggerEvent } from 'aws-lambda';

/** Cognito asks which challenge comes next. */
export async function handler(event: DefineAuthChallengeTriggerEvent): Promise<DefineAuthChallengeTriggerEvent> {
  return { ...event, response: nextStep(event.request.session) };
}
