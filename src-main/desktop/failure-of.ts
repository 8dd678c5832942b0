import type { Failure } from '../contract/failure.ts';
import { SluiceError } from '../contract/sluice-error.ts';

/** What a person is told of something that went wrong: its sentence, and its code where it has one. */
export const failureOf = (error: unknown): [message: string, failure: Failure | null] =>
  error instanceof SluiceError
    ? [error.message, error.toFailure()]
    : ['Something of Sluice itself did not work; its log says more.', null];
