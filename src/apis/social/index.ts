/** The social API: posts, and what is written, uploaded and learned for them. */
import type { Operations } from '../../../generated/social/handlers.ts';
import type { Handlers } from '../handler.ts';
import type { Services } from '../services.ts';
import { disconnectAccount, getAccount, listAccounts } from './accounts.ts';
import {
  createComposePost,
  createExpandThread,
  createGenerateIdeas,
  createOptimisePost,
  createRewriteText,
  createSuggestHashtags,
} from './ai.ts';
import { createConnectAccount } from './connect-account.ts';
import { createDeletePost, createPost, createUpdatePost } from './drafts.ts';
import { createConfirmUpload, createCreateUpload } from './media.ts';
import { getAccountAnalytics, getPostAnalytics, listTrends } from './insights.ts';
import { getPersona, updatePersona } from './persona.ts';
import { getPost, listPosts } from './posts.ts';
import { createPublishPost, createSchedulePost } from './publish-posts.ts';

/** Every handler of the social API. */
export function createSocialHandlers(services: Services) {
  return {
    listPosts,
    createPost,
    getPost,
    updatePost: createUpdatePost(services),
    deletePost: createDeletePost(services),
    schedulePost: createSchedulePost(services),
    publishPost: createPublishPost(services),
    listAccounts,
    getAccount,
    connectAccount: createConnectAccount(services),
    disconnectAccount,
    rewriteText: createRewriteText(services),
    composePost: createComposePost(services),
    suggestHashtags: createSuggestHashtags(services),
    expandThread: createExpandThread(services),
    generateIdeas: createGenerateIdeas(services),
    optimisePost: createOptimisePost(services),
    createUpload: createCreateUpload(services),
    confirmUpload: createConfirmUpload(services),
    getPostAnalytics,
    getAccountAnalytics,
    listTrends,
    getPersona,
    updatePersona,
  } satisfies Handlers<Operations>;
}

export { presentPost } from './present-post.ts';
