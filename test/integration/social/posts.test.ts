/** Drafts: made, read, listed, changed and deleted; SOC-001 to 043 as far as they concern posts. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { createSocialOwner, type SocialOwner } from '../../support/social/social-owner.ts';

let app: TestApp;
let owner: SocialOwner;

beforeAll(async () => {
  app = await createTestApp();
  owner = await createSocialOwner(app);
});
afterAll(() => app.stop());

describe('POST /v1/posts', () => {
  it('SOC-035 to 038: answers the bare draft', async () => {
    const made = await owner.call('POST', '/posts', {
      body: 'Launch day is here.',
      account_ids: ['acct_1'],
    });
    expect(made.status).toBe(201);
    expect(made.json).toEqual({
      id: expect.stringMatching(/^post_[1-9]\d*$/),
      status: 'draft',
      body: 'Launch day is here.',
      thread: [],
      account_ids: ['acct_1'],
      overrides: [],
      media_ids: [],
      tags: [],
      scheduled_at: null,
      timezone: null,
      published_at: null,
      targets: [
        {
          account_id: 'acct_1',
          platform: 'sandbox',
          status: 'pending',
          platform_post_id: null,
          url: null,
          error: null,
          published_at: null,
        },
      ],
      author_id: `user_${String(owner.userId)}`,
      created_at: '2026-01-15T10:30:00Z',
      updated_at: '2026-01-15T10:30:00Z',
    });
  });
});
