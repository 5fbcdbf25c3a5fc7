/**
 * Set-ups of each API, for what neither the contract's example nor a provocation brings about. An API
 * without any needs no file.
 */
import { core } from './core.ts';
import { growth } from './growth.ts';
import { identity } from './identity.ts';
import { social } from './social.ts';
import type { AnySetups } from './setups.ts';

export const setups = { core, growth, identity, social } as Readonly<Record<string, AnySetups>>;
