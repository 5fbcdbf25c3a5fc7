/** The growth API: accounts and sessions, and the orgs that a person belongs to. */
import type { Operations } from '../../../generated/growth/handlers.ts';
import type { Handlers } from '../handler.ts';
import type { Services } from '../services.ts';
import { createLogIn, createRefreshTokens, createSignUp } from './auth.ts';
import { createGetHealth } from './health.ts';
import { listOrgs } from './orgs.ts';

/** Every handler of the growth API. */
export function createGrowthHandlers(services: Services, version: string) {
  return {
    signUp: createSignUp(services),
    logIn: createLogIn(services),
    refreshTokens: createRefreshTokens(services),
    listOrgs,
    getHealth: createGetHealth(version),
  } satisfies Handlers<Operations>;
}
