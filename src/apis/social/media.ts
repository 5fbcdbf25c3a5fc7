import type { Operations } from '../../../generated/social/handlers.ts';
import { ApiError } from '../../errors/api-error.ts';
import { toSeconds } from '../../lib/timestamps.ts';
import {
  mediaOf,
  readMediaId,
  writeMediaId,
  type Media,
  type MediaService,
} from '../../platform/media/index.ts';
import type { Handler } from '../handler.ts';
import type { Services } from '../services.ts';

/** Announces a file, and says where to send it. */
export function createCreateUpload({ media }: Services): Handler<Operations, 'createUpload'> {
  return async ({ body, clock, principal, record, tx }) => {
    const announced = await mediaOf(tx, principal.tenantId ?? 0).announce(
      clock,
      {
        filename: body.filename,
        contentType: body.content_type,
        size: body.size,
        userId: principal.userId,
      },
      media.uploadExpiry(),
    );
    const { url, headers } = await media.presignUpload(announced);
    record({ target: writeMediaId(announced.id), after: body });
    return {
      status: 201,
      body: {
        data: {
          id: writeMediaId(announced.id),
          upload_url: url,
          method: 'PUT',
          headers: { ...headers },
          expires_at: toSeconds(announced.uploadExpiresAt),
        },
      },
    };
  };
}

/** Looks at an uploaded file; what is ready once stays so. */
export function createConfirmUpload({ media }: Services): Handler<Operations, 'confirmUpload'> {
  return async ({ clock, keep, params, principal, record, tx }) => {
    const tenantId = principal.tenantId ?? 0;
    const id = readMediaId(params.id);
    const found = id === undefined ? undefined : await mediaOf(tx, tenantId).find(id);
    if (!found) throw new ApiError('not_found');
    if (found.status === 'failed') throw refusal(found.error ?? 'The file was refused.');
    if (found.status === 'ready') return { status: 200, body: await present(found, media) };
    if (found.uploadExpiresAt <= clock.now()) throw refusal('The file was not confirmed in time.');
    const confirmed = await media.confirm(found);
    if (confirmed.outcome === 'missing') throw refusal('The file has not been uploaded yet.');
    if (confirmed.outcome === 'refused') {
      const { error } = confirmed;
      keep((kept) => mediaOf(kept, tenantId).settle(clock, found.id, { error }));
      throw refusal(error);
    }
    const { inspection } = confirmed;
    keep((kept) => mediaOf(kept, tenantId).settle(clock, found.id, inspection));
    record({ target: writeMediaId(found.id), after: { status: 'ready', ...inspection } });
    return { status: 200, body: await present({ ...found, ...inspection }, media) };
  };
}

function refusal(reason: string): ApiError {
  return new ApiError('invalid_request', { public: reason });
}

async function present(ready: Media, media: MediaService) {
  const { url } = await media.link(ready);
  return {
    data: {
      id: writeMediaId(ready.id),
      status: 'ready' as const,
      url,
      content_type: ready.contentType as 'image/jpeg',
      size: ready.size,
      width: ready.width ?? 0,
      height: ready.height ?? 0,
      duration: ready.durationMs === null ? null : ready.durationMs / 1_000,
    },
  };
}
