// Made from the contract by `npm run generate`. DO NOT EDIT.

function write(value) {
  return JSON.stringify(value) ?? "null";
}

function scalar(value) {
  if (typeof value !== "object" || value === null) return value;
  throw new TypeError("an object or array stands where the contract declares none");
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function schema_PostOverrideView(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "account_id": scalar(value.account_id),
    "body": scalar(value.body),
    "thread": (Array.isArray(value.thread) ? value.thread.map(scalar) : scalar(value.thread)),
  };
}

function schema_PostTargetError(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "code": scalar(value.code),
    "message": scalar(value.message),
  };
}

function schema_PostTarget(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "account_id": scalar(value.account_id),
    "platform": scalar(value.platform),
    "status": scalar(value.status),
    "platform_post_id": scalar(value.platform_post_id),
    "url": scalar(value.url),
    "error": schema_PostTargetError(value.error),
    "published_at": scalar(value.published_at),
  };
}

function schema_Post(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "status": scalar(value.status),
    "body": scalar(value.body),
    "thread": (Array.isArray(value.thread) ? value.thread.map(scalar) : scalar(value.thread)),
    "account_ids": (Array.isArray(value.account_ids) ? value.account_ids.map(scalar) : scalar(value.account_ids)),
    "overrides": (Array.isArray(value.overrides) ? value.overrides.map(schema_PostOverrideView) : scalar(value.overrides)),
    "media_ids": (Array.isArray(value.media_ids) ? value.media_ids.map(scalar) : scalar(value.media_ids)),
    "tags": (Array.isArray(value.tags) ? value.tags.map(scalar) : scalar(value.tags)),
    "scheduled_at": scalar(value.scheduled_at),
    "timezone": scalar(value.timezone),
    "published_at": scalar(value.published_at),
    "targets": (Array.isArray(value.targets) ? value.targets.map(schema_PostTarget) : scalar(value.targets)),
    "author_id": scalar(value.author_id),
    "created_at": scalar(value.created_at),
    "updated_at": scalar(value.updated_at),
  };
}

function schema_PostList(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": (Array.isArray(value.data) ? value.data.map(schema_Post) : scalar(value.data)),
  };
}

function schema_Error(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "error": part_error_30d1c9a829(value.error),
  };
}

function part_error_30d1c9a829(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "code": scalar(value.code),
    "message": scalar(value.message),
  };
}

function schema_Account(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "platform": scalar(value.platform),
    "handle": scalar(value.handle),
    "display_name": scalar(value.display_name),
    "avatar_url": scalar(value.avatar_url),
    "status": scalar(value.status),
    "followers": scalar(value.followers),
    "connected_at": scalar(value.connected_at),
  };
}

function schema_AccountList(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": (Array.isArray(value.data) ? value.data.map(schema_Account) : scalar(value.data)),
  };
}

function schema_AccountAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": schema_Account(value.data),
  };
}

function schema_AccountAnalyticsAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "from": scalar(value.from),
    "to": scalar(value.to),
    "data": (Array.isArray(value.data) ? value.data.map(part_items_234e2c4914) : scalar(value.data)),
  };
}

function part_items_234e2c4914(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "account_id": scalar(value.account_id),
    "platform": scalar(value.platform),
    "followers": scalar(value.followers),
    "followers_delta": scalar(value.followers_delta),
    "posts": scalar(value.posts),
    "impressions": scalar(value.impressions),
    "engagements": scalar(value.engagements),
    "engagement_rate": scalar(value.engagement_rate),
    "series": (Array.isArray(value.series) ? value.series.map(part_items_2d0090f58c) : scalar(value.series)),
  };
}

function part_items_2d0090f58c(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "date": scalar(value.date),
    "posts": scalar(value.posts),
    "impressions": scalar(value.impressions),
    "engagements": scalar(value.engagements),
  };
}

function schema_PostTotals(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "impressions": scalar(value.impressions),
    "reach": scalar(value.reach),
    "likes": scalar(value.likes),
    "comments": scalar(value.comments),
    "shares": scalar(value.shares),
    "saves": scalar(value.saves),
    "clicks": scalar(value.clicks),
    "video_views": scalar(value.video_views),
    "engagement_rate": scalar(value.engagement_rate),
  };
}

function schema_PostAnalyticsAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": part_data_4d7f7be9bf(value.data),
  };
}

function part_data_4d7f7be9bf(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "post_id": scalar(value.post_id),
    "totals": schema_PostTotals(value.totals),
    "by_account": (Array.isArray(value.by_account) ? value.by_account.map(part_items_d2ef1d76d7) : scalar(value.by_account)),
    "updated_at": scalar(value.updated_at),
  };
}

function part_items_d2ef1d76d7(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "impressions": scalar(value.impressions),
    "reach": scalar(value.reach),
    "likes": scalar(value.likes),
    "comments": scalar(value.comments),
    "shares": scalar(value.shares),
    "saves": scalar(value.saves),
    "clicks": scalar(value.clicks),
    "video_views": scalar(value.video_views),
    "engagement_rate": scalar(value.engagement_rate),
    "account_id": scalar(value.account_id),
    "platform": scalar(value.platform),
  };
}

function schema_TrendList(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": (Array.isArray(value.data) ? value.data.map(part_items_12a972983a) : scalar(value.data)),
  };
}

function part_items_12a972983a(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "topic": scalar(value.topic),
    "hashtag": scalar(value.hashtag),
    "platform": scalar(value.platform),
    "volume": scalar(value.volume),
    "growth": scalar(value.growth),
    "score": scalar(value.score),
    "sample_urls": (Array.isArray(value.sample_urls) ? value.sample_urls.map(scalar) : scalar(value.sample_urls)),
    "observed_at": scalar(value.observed_at),
  };
}

function schema_AiMeta(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "provider": scalar(value.provider),
    "model": scalar(value.model),
  };
}

function schema_AiTextAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": part_data_ce329c893c(value.data),
    "meta": schema_AiMeta(value.meta),
  };
}

function part_data_ce329c893c(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "text": scalar(value.text),
  };
}

function schema_AiHashtagsAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": part_data_0afde320fe(value.data),
    "meta": schema_AiMeta(value.meta),
  };
}

function part_data_0afde320fe(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "hashtags": (Array.isArray(value.hashtags) ? value.hashtags.map(scalar) : scalar(value.hashtags)),
  };
}

function schema_AiThreadAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": part_data_6ac40a92c2(value.data),
    "meta": schema_AiMeta(value.meta),
  };
}

function part_data_6ac40a92c2(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "posts": (Array.isArray(value.posts) ? value.posts.map(scalar) : scalar(value.posts)),
  };
}

function schema_AiIdeasAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": part_data_9a602b60c5(value.data),
    "meta": schema_AiMeta(value.meta),
  };
}

function part_data_9a602b60c5(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "ideas": (Array.isArray(value.ideas) ? value.ideas.map(part_items_2790cbc79c) : scalar(value.ideas)),
  };
}

function part_items_2790cbc79c(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "title": scalar(value.title),
    "text": scalar(value.text),
  };
}

function schema_AiOptimiseAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": part_data_89f0018be9(value.data),
    "meta": schema_AiMeta(value.meta),
  };
}

function part_data_89f0018be9(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "text": scalar(value.text),
    "suggestions": (Array.isArray(value.suggestions) ? value.suggestions.map(part_items_1b50c9319d) : scalar(value.suggestions)),
    "score": scalar(value.score),
  };
}

function part_items_1b50c9319d(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "change": scalar(value.change),
    "reason": scalar(value.reason),
    "applied": scalar(value.applied),
  };
}

function schema_UploadAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": part_data_1657348e0f(value.data),
  };
}

function part_data_1657348e0f(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "upload_url": scalar(value.upload_url),
    "method": scalar(value.method),
    "headers": part_headers_f57d76b793(value.headers),
    "expires_at": scalar(value.expires_at),
  };
}

function part_headers_f57d76b793(value) {
  if (!isObject(value)) return scalar(value);
  const known = {
    __proto__: null,
  };
  for (const name of Object.keys(value)) {
    if (name in known) continue;
    if (true) known[name] = scalar(value[name]);
  }
  return known;
}

function schema_MediaAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": part_data_fe8c160671(value.data),
  };
}

function part_data_fe8c160671(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "status": scalar(value.status),
    "url": scalar(value.url),
    "content_type": scalar(value.content_type),
    "size": scalar(value.size),
    "width": scalar(value.width),
    "height": scalar(value.height),
    "duration": scalar(value.duration),
  };
}

function schema_Persona(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "name": scalar(value.name),
    "voice": scalar(value.voice),
    "tone": (Array.isArray(value.tone) ? value.tone.map(scalar) : scalar(value.tone)),
    "audience": scalar(value.audience),
    "topics": (Array.isArray(value.topics) ? value.topics.map(scalar) : scalar(value.topics)),
    "do": (Array.isArray(value.do) ? value.do.map(scalar) : scalar(value.do)),
    "dont": (Array.isArray(value.dont) ? value.dont.map(scalar) : scalar(value.dont)),
    "sample_posts": (Array.isArray(value.sample_posts) ? value.sample_posts.map(scalar) : scalar(value.sample_posts)),
    "language": scalar(value.language),
    "updated_at": scalar(value.updated_at),
  };
}

function schema_PersonaAnswer(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "data": schema_Persona(value.data),
  };
}

function part_data_425bb44430(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "status": scalar(value.status),
    "body": scalar(value.body),
    "thread": (Array.isArray(value.thread) ? value.thread.map(scalar) : scalar(value.thread)),
    "account_ids": (Array.isArray(value.account_ids) ? value.account_ids.map(scalar) : scalar(value.account_ids)),
    "overrides": (Array.isArray(value.overrides) ? value.overrides.map(schema_PostOverrideView) : scalar(value.overrides)),
    "media_ids": (Array.isArray(value.media_ids) ? value.media_ids.map(scalar) : scalar(value.media_ids)),
    "tags": (Array.isArray(value.tags) ? value.tags.map(scalar) : scalar(value.tags)),
    "scheduled_at": scalar(value.scheduled_at),
    "timezone": scalar(value.timezone),
    "published_at": scalar(value.published_at),
    "targets": (Array.isArray(value.targets) ? value.targets.map(schema_PostTarget) : scalar(value.targets)),
    "author_id": scalar(value.author_id),
    "created_at": scalar(value.created_at),
    "updated_at": scalar(value.updated_at),
  };
}

function schema_PostCreatedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "data": part_data_425bb44430(value.data),
  };
}

function schema_PostUpdatedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "data": part_data_425bb44430(value.data),
  };
}

function schema_PostDeletedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "data": part_data_425bb44430(value.data),
  };
}

function schema_PostScheduledEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "data": part_data_425bb44430(value.data),
  };
}

function schema_PostPublishedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "data": part_data_425bb44430(value.data),
  };
}

function schema_PostFailedEvent(value) {
  if (!isObject(value)) return scalar(value);
  return {
    "id": scalar(value.id),
    "type": scalar(value.type),
    "created_at": scalar(value.created_at),
    "workspace_id": scalar(value.workspace_id),
    "data": part_data_425bb44430(value.data),
  };
}

export const serializers = {
  __proto__: null,
  "listPosts 200 application/json": (value) => write(schema_PostList(value)),
  "listPosts 400 application/json": (value) => write(schema_Error(value)),
  "listPosts 401 application/json": (value) => write(schema_Error(value)),
  "listPosts 403 application/json": (value) => write(schema_Error(value)),
  "listPosts 406 application/json": (value) => write(schema_Error(value)),
  "listPosts 429 application/json": (value) => write(schema_Error(value)),
  "listPosts 500 application/json": (value) => write(schema_Error(value)),
  "listPosts 503 application/json": (value) => write(schema_Error(value)),
  "createPost 201 application/json": (value) => write(schema_Post(value)),
  "createPost 400 application/json": (value) => write(schema_Error(value)),
  "createPost 401 application/json": (value) => write(schema_Error(value)),
  "createPost 402 application/json": (value) => write(schema_Error(value)),
  "createPost 403 application/json": (value) => write(schema_Error(value)),
  "createPost 406 application/json": (value) => write(schema_Error(value)),
  "createPost 409 application/json": (value) => write(schema_Error(value)),
  "createPost 413 application/json": (value) => write(schema_Error(value)),
  "createPost 415 application/json": (value) => write(schema_Error(value)),
  "createPost 429 application/json": (value) => write(schema_Error(value)),
  "createPost 500 application/json": (value) => write(schema_Error(value)),
  "createPost 503 application/json": (value) => write(schema_Error(value)),
  "getPost 200 application/json": (value) => write(schema_Post(value)),
  "getPost 400 application/json": (value) => write(schema_Error(value)),
  "getPost 401 application/json": (value) => write(schema_Error(value)),
  "getPost 403 application/json": (value) => write(schema_Error(value)),
  "getPost 404 application/json": (value) => write(schema_Error(value)),
  "getPost 406 application/json": (value) => write(schema_Error(value)),
  "getPost 429 application/json": (value) => write(schema_Error(value)),
  "getPost 500 application/json": (value) => write(schema_Error(value)),
  "getPost 503 application/json": (value) => write(schema_Error(value)),
  "updatePost 200 application/json": (value) => write(schema_Post(value)),
  "updatePost 400 application/json": (value) => write(schema_Error(value)),
  "updatePost 401 application/json": (value) => write(schema_Error(value)),
  "updatePost 403 application/json": (value) => write(schema_Error(value)),
  "updatePost 404 application/json": (value) => write(schema_Error(value)),
  "updatePost 406 application/json": (value) => write(schema_Error(value)),
  "updatePost 409 application/json": (value) => write(schema_Error(value)),
  "updatePost 413 application/json": (value) => write(schema_Error(value)),
  "updatePost 415 application/json": (value) => write(schema_Error(value)),
  "updatePost 429 application/json": (value) => write(schema_Error(value)),
  "updatePost 500 application/json": (value) => write(schema_Error(value)),
  "updatePost 503 application/json": (value) => write(schema_Error(value)),
  "deletePost 400 application/json": (value) => write(schema_Error(value)),
  "deletePost 401 application/json": (value) => write(schema_Error(value)),
  "deletePost 403 application/json": (value) => write(schema_Error(value)),
  "deletePost 404 application/json": (value) => write(schema_Error(value)),
  "deletePost 409 application/json": (value) => write(schema_Error(value)),
  "deletePost 429 application/json": (value) => write(schema_Error(value)),
  "deletePost 500 application/json": (value) => write(schema_Error(value)),
  "deletePost 503 application/json": (value) => write(schema_Error(value)),
  "schedulePost 200 application/json": (value) => write(schema_Post(value)),
  "schedulePost 400 application/json": (value) => write(schema_Error(value)),
  "schedulePost 401 application/json": (value) => write(schema_Error(value)),
  "schedulePost 402 application/json": (value) => write(schema_Error(value)),
  "schedulePost 403 application/json": (value) => write(schema_Error(value)),
  "schedulePost 404 application/json": (value) => write(schema_Error(value)),
  "schedulePost 406 application/json": (value) => write(schema_Error(value)),
  "schedulePost 409 application/json": (value) => write(schema_Error(value)),
  "schedulePost 413 application/json": (value) => write(schema_Error(value)),
  "schedulePost 415 application/json": (value) => write(schema_Error(value)),
  "schedulePost 429 application/json": (value) => write(schema_Error(value)),
  "schedulePost 500 application/json": (value) => write(schema_Error(value)),
  "schedulePost 503 application/json": (value) => write(schema_Error(value)),
  "publishPost 200 application/json": (value) => write(schema_Post(value)),
  "publishPost 400 application/json": (value) => write(schema_Error(value)),
  "publishPost 401 application/json": (value) => write(schema_Error(value)),
  "publishPost 402 application/json": (value) => write(schema_Error(value)),
  "publishPost 403 application/json": (value) => write(schema_Error(value)),
  "publishPost 404 application/json": (value) => write(schema_Error(value)),
  "publishPost 406 application/json": (value) => write(schema_Error(value)),
  "publishPost 409 application/json": (value) => write(schema_Error(value)),
  "publishPost 413 application/json": (value) => write(schema_Error(value)),
  "publishPost 415 application/json": (value) => write(schema_Error(value)),
  "publishPost 429 application/json": (value) => write(schema_Error(value)),
  "publishPost 500 application/json": (value) => write(schema_Error(value)),
  "publishPost 503 application/json": (value) => write(schema_Error(value)),
  "listAccounts 200 application/json": (value) => write(schema_AccountList(value)),
  "listAccounts 400 application/json": (value) => write(schema_Error(value)),
  "listAccounts 401 application/json": (value) => write(schema_Error(value)),
  "listAccounts 403 application/json": (value) => write(schema_Error(value)),
  "listAccounts 406 application/json": (value) => write(schema_Error(value)),
  "listAccounts 429 application/json": (value) => write(schema_Error(value)),
  "listAccounts 500 application/json": (value) => write(schema_Error(value)),
  "listAccounts 503 application/json": (value) => write(schema_Error(value)),
  "connectAccount 200 application/json": (value) => write(schema_AccountAnswer(value)),
  "connectAccount 201 application/json": (value) => write(schema_AccountAnswer(value)),
  "connectAccount 400 application/json": (value) => write(schema_Error(value)),
  "connectAccount 401 application/json": (value) => write(schema_Error(value)),
  "connectAccount 403 application/json": (value) => write(schema_Error(value)),
  "connectAccount 406 application/json": (value) => write(schema_Error(value)),
  "connectAccount 409 application/json": (value) => write(schema_Error(value)),
  "connectAccount 413 application/json": (value) => write(schema_Error(value)),
  "connectAccount 415 application/json": (value) => write(schema_Error(value)),
  "connectAccount 429 application/json": (value) => write(schema_Error(value)),
  "connectAccount 500 application/json": (value) => write(schema_Error(value)),
  "connectAccount 503 application/json": (value) => write(schema_Error(value)),
  "getAccountAnalytics 200 application/json": (value) => write(schema_AccountAnalyticsAnswer(value)),
  "getAccountAnalytics 400 application/json": (value) => write(schema_Error(value)),
  "getAccountAnalytics 401 application/json": (value) => write(schema_Error(value)),
  "getAccountAnalytics 403 application/json": (value) => write(schema_Error(value)),
  "getAccountAnalytics 406 application/json": (value) => write(schema_Error(value)),
  "getAccountAnalytics 429 application/json": (value) => write(schema_Error(value)),
  "getAccountAnalytics 500 application/json": (value) => write(schema_Error(value)),
  "getAccountAnalytics 503 application/json": (value) => write(schema_Error(value)),
  "getPostAnalytics 200 application/json": (value) => write(schema_PostAnalyticsAnswer(value)),
  "getPostAnalytics 400 application/json": (value) => write(schema_Error(value)),
  "getPostAnalytics 401 application/json": (value) => write(schema_Error(value)),
  "getPostAnalytics 403 application/json": (value) => write(schema_Error(value)),
  "getPostAnalytics 404 application/json": (value) => write(schema_Error(value)),
  "getPostAnalytics 406 application/json": (value) => write(schema_Error(value)),
  "getPostAnalytics 429 application/json": (value) => write(schema_Error(value)),
  "getPostAnalytics 500 application/json": (value) => write(schema_Error(value)),
  "getPostAnalytics 503 application/json": (value) => write(schema_Error(value)),
  "listTrends 200 application/json": (value) => write(schema_TrendList(value)),
  "listTrends 400 application/json": (value) => write(schema_Error(value)),
  "listTrends 401 application/json": (value) => write(schema_Error(value)),
  "listTrends 403 application/json": (value) => write(schema_Error(value)),
  "listTrends 406 application/json": (value) => write(schema_Error(value)),
  "listTrends 429 application/json": (value) => write(schema_Error(value)),
  "listTrends 500 application/json": (value) => write(schema_Error(value)),
  "listTrends 503 application/json": (value) => write(schema_Error(value)),
  "getAccount 200 application/json": (value) => write(schema_AccountAnswer(value)),
  "getAccount 400 application/json": (value) => write(schema_Error(value)),
  "getAccount 401 application/json": (value) => write(schema_Error(value)),
  "getAccount 403 application/json": (value) => write(schema_Error(value)),
  "getAccount 404 application/json": (value) => write(schema_Error(value)),
  "getAccount 406 application/json": (value) => write(schema_Error(value)),
  "getAccount 429 application/json": (value) => write(schema_Error(value)),
  "getAccount 500 application/json": (value) => write(schema_Error(value)),
  "getAccount 503 application/json": (value) => write(schema_Error(value)),
  "disconnectAccount 400 application/json": (value) => write(schema_Error(value)),
  "disconnectAccount 401 application/json": (value) => write(schema_Error(value)),
  "disconnectAccount 403 application/json": (value) => write(schema_Error(value)),
  "disconnectAccount 404 application/json": (value) => write(schema_Error(value)),
  "disconnectAccount 409 application/json": (value) => write(schema_Error(value)),
  "disconnectAccount 429 application/json": (value) => write(schema_Error(value)),
  "disconnectAccount 500 application/json": (value) => write(schema_Error(value)),
  "disconnectAccount 503 application/json": (value) => write(schema_Error(value)),
  "rewriteText 200 application/json": (value) => write(schema_AiTextAnswer(value)),
  "rewriteText 400 application/json": (value) => write(schema_Error(value)),
  "rewriteText 401 application/json": (value) => write(schema_Error(value)),
  "rewriteText 402 application/json": (value) => write(schema_Error(value)),
  "rewriteText 403 application/json": (value) => write(schema_Error(value)),
  "rewriteText 406 application/json": (value) => write(schema_Error(value)),
  "rewriteText 409 application/json": (value) => write(schema_Error(value)),
  "rewriteText 413 application/json": (value) => write(schema_Error(value)),
  "rewriteText 415 application/json": (value) => write(schema_Error(value)),
  "rewriteText 429 application/json": (value) => write(schema_Error(value)),
  "rewriteText 500 application/json": (value) => write(schema_Error(value)),
  "rewriteText 503 application/json": (value) => write(schema_Error(value)),
  "composePost 200 application/json": (value) => write(schema_AiTextAnswer(value)),
  "composePost 400 application/json": (value) => write(schema_Error(value)),
  "composePost 401 application/json": (value) => write(schema_Error(value)),
  "composePost 402 application/json": (value) => write(schema_Error(value)),
  "composePost 403 application/json": (value) => write(schema_Error(value)),
  "composePost 406 application/json": (value) => write(schema_Error(value)),
  "composePost 409 application/json": (value) => write(schema_Error(value)),
  "composePost 413 application/json": (value) => write(schema_Error(value)),
  "composePost 415 application/json": (value) => write(schema_Error(value)),
  "composePost 429 application/json": (value) => write(schema_Error(value)),
  "composePost 500 application/json": (value) => write(schema_Error(value)),
  "composePost 503 application/json": (value) => write(schema_Error(value)),
  "suggestHashtags 200 application/json": (value) => write(schema_AiHashtagsAnswer(value)),
  "suggestHashtags 400 application/json": (value) => write(schema_Error(value)),
  "suggestHashtags 401 application/json": (value) => write(schema_Error(value)),
  "suggestHashtags 402 application/json": (value) => write(schema_Error(value)),
  "suggestHashtags 403 application/json": (value) => write(schema_Error(value)),
  "suggestHashtags 406 application/json": (value) => write(schema_Error(value)),
  "suggestHashtags 409 application/json": (value) => write(schema_Error(value)),
  "suggestHashtags 413 application/json": (value) => write(schema_Error(value)),
  "suggestHashtags 415 application/json": (value) => write(schema_Error(value)),
  "suggestHashtags 429 application/json": (value) => write(schema_Error(value)),
  "suggestHashtags 500 application/json": (value) => write(schema_Error(value)),
  "suggestHashtags 503 application/json": (value) => write(schema_Error(value)),
  "expandThread 200 application/json": (value) => write(schema_AiThreadAnswer(value)),
  "expandThread 400 application/json": (value) => write(schema_Error(value)),
  "expandThread 401 application/json": (value) => write(schema_Error(value)),
  "expandThread 402 application/json": (value) => write(schema_Error(value)),
  "expandThread 403 application/json": (value) => write(schema_Error(value)),
  "expandThread 406 application/json": (value) => write(schema_Error(value)),
  "expandThread 409 application/json": (value) => write(schema_Error(value)),
  "expandThread 413 application/json": (value) => write(schema_Error(value)),
  "expandThread 415 application/json": (value) => write(schema_Error(value)),
  "expandThread 429 application/json": (value) => write(schema_Error(value)),
  "expandThread 500 application/json": (value) => write(schema_Error(value)),
  "expandThread 503 application/json": (value) => write(schema_Error(value)),
  "generateIdeas 200 application/json": (value) => write(schema_AiIdeasAnswer(value)),
  "generateIdeas 400 application/json": (value) => write(schema_Error(value)),
  "generateIdeas 401 application/json": (value) => write(schema_Error(value)),
  "generateIdeas 402 application/json": (value) => write(schema_Error(value)),
  "generateIdeas 403 application/json": (value) => write(schema_Error(value)),
  "generateIdeas 406 application/json": (value) => write(schema_Error(value)),
  "generateIdeas 409 application/json": (value) => write(schema_Error(value)),
  "generateIdeas 413 application/json": (value) => write(schema_Error(value)),
  "generateIdeas 415 application/json": (value) => write(schema_Error(value)),
  "generateIdeas 429 application/json": (value) => write(schema_Error(value)),
  "generateIdeas 500 application/json": (value) => write(schema_Error(value)),
  "generateIdeas 503 application/json": (value) => write(schema_Error(value)),
  "optimisePost 200 application/json": (value) => write(schema_AiOptimiseAnswer(value)),
  "optimisePost 400 application/json": (value) => write(schema_Error(value)),
  "optimisePost 401 application/json": (value) => write(schema_Error(value)),
  "optimisePost 402 application/json": (value) => write(schema_Error(value)),
  "optimisePost 403 application/json": (value) => write(schema_Error(value)),
  "optimisePost 406 application/json": (value) => write(schema_Error(value)),
  "optimisePost 409 application/json": (value) => write(schema_Error(value)),
  "optimisePost 413 application/json": (value) => write(schema_Error(value)),
  "optimisePost 415 application/json": (value) => write(schema_Error(value)),
  "optimisePost 429 application/json": (value) => write(schema_Error(value)),
  "optimisePost 500 application/json": (value) => write(schema_Error(value)),
  "optimisePost 503 application/json": (value) => write(schema_Error(value)),
  "createUpload 201 application/json": (value) => write(schema_UploadAnswer(value)),
  "createUpload 400 application/json": (value) => write(schema_Error(value)),
  "createUpload 401 application/json": (value) => write(schema_Error(value)),
  "createUpload 402 application/json": (value) => write(schema_Error(value)),
  "createUpload 403 application/json": (value) => write(schema_Error(value)),
  "createUpload 406 application/json": (value) => write(schema_Error(value)),
  "createUpload 409 application/json": (value) => write(schema_Error(value)),
  "createUpload 413 application/json": (value) => write(schema_Error(value)),
  "createUpload 415 application/json": (value) => write(schema_Error(value)),
  "createUpload 429 application/json": (value) => write(schema_Error(value)),
  "createUpload 500 application/json": (value) => write(schema_Error(value)),
  "createUpload 503 application/json": (value) => write(schema_Error(value)),
  "confirmUpload 200 application/json": (value) => write(schema_MediaAnswer(value)),
  "confirmUpload 400 application/json": (value) => write(schema_Error(value)),
  "confirmUpload 401 application/json": (value) => write(schema_Error(value)),
  "confirmUpload 402 application/json": (value) => write(schema_Error(value)),
  "confirmUpload 403 application/json": (value) => write(schema_Error(value)),
  "confirmUpload 404 application/json": (value) => write(schema_Error(value)),
  "confirmUpload 406 application/json": (value) => write(schema_Error(value)),
  "confirmUpload 409 application/json": (value) => write(schema_Error(value)),
  "confirmUpload 429 application/json": (value) => write(schema_Error(value)),
  "confirmUpload 500 application/json": (value) => write(schema_Error(value)),
  "confirmUpload 503 application/json": (value) => write(schema_Error(value)),
  "getPersona 200 application/json": (value) => write(schema_PersonaAnswer(value)),
  "getPersona 400 application/json": (value) => write(schema_Error(value)),
  "getPersona 401 application/json": (value) => write(schema_Error(value)),
  "getPersona 403 application/json": (value) => write(schema_Error(value)),
  "getPersona 406 application/json": (value) => write(schema_Error(value)),
  "getPersona 429 application/json": (value) => write(schema_Error(value)),
  "getPersona 500 application/json": (value) => write(schema_Error(value)),
  "getPersona 503 application/json": (value) => write(schema_Error(value)),
  "updatePersona 200 application/json": (value) => write(schema_PersonaAnswer(value)),
  "updatePersona 400 application/json": (value) => write(schema_Error(value)),
  "updatePersona 401 application/json": (value) => write(schema_Error(value)),
  "updatePersona 403 application/json": (value) => write(schema_Error(value)),
  "updatePersona 406 application/json": (value) => write(schema_Error(value)),
  "updatePersona 409 application/json": (value) => write(schema_Error(value)),
  "updatePersona 413 application/json": (value) => write(schema_Error(value)),
  "updatePersona 415 application/json": (value) => write(schema_Error(value)),
  "updatePersona 429 application/json": (value) => write(schema_Error(value)),
  "updatePersona 500 application/json": (value) => write(schema_Error(value)),
  "updatePersona 503 application/json": (value) => write(schema_Error(value)),
  "event post.created": (value) => write(schema_PostCreatedEvent(value)),
  "event post.updated": (value) => write(schema_PostUpdatedEvent(value)),
  "event post.deleted": (value) => write(schema_PostDeletedEvent(value)),
  "event post.scheduled": (value) => write(schema_PostScheduledEvent(value)),
  "event post.published": (value) => write(schema_PostPublishedEvent(value)),
  "event post.failed": (value) => write(schema_PostFailedEvent(value)),
};
