/** The social API: posts, and what is written, uploaded and learned for them. */
import type { Operations } from '../../../generated/social/handlers.ts';
import type { Handlers } from '../handler.ts';
import type { Services } from '../services.ts';
import {
  createComposePost,
  createExpandThread,
  createGenerateIdeas,
  createOptimisePost,
  createRewriteText,
  createSuggestHashtags,
} from './ai.ts';
import { createConfirmUpload, createCreateUpload } from './media.ts';
import { getPersona, updatePersona } from './persona.ts';

/** Every handler of the social API. */
export function createSocialHandlers(services: Services) {
  return {
    rewriteText: createRewriteText(services),
    composePost: createComposePost(services),
    suggestHashtags: createSuggestHashtags(services),
    expandThread: createExpandThread(services),
    generateIdeas: createGenerateIdeas(services),
    optimisePost: createOptimisePost(services),
    createUpload: createCreateUpload(services),
    confirmUpload: createConfirmUpload(services),
    getPersona,
    updatePersona,
  } satisfies Handlers<Operations>;
}
