import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { listenOnLoopback } from './receiver.ts';

/** A request for a completion, as the server got it. */
export interface CompletionRequest {
  path: string;
  headers: IncomingMessage['headers'];
  model: string;
  /** What the model is told, and what is the tenant's. */
  system: string;
  data: Record<string, unknown>;
}

export type AnswerCompletion = (
  request: CompletionRequest,
  response: ServerResponse,
) => void | Promise<void>;

/** A server on loopback that speaks the chat completions of OpenAI's API. */
export interface ModelServer {
  baseUrl: string;
  /** Every request so far. */
  requests: CompletionRequest[];
  /** How the following ones are answered. */
  answer: AnswerCompletion;
  /** Performance.now() at which a caller left before it was answered. */
  left: number[];
  stop(): Promise<void>;
}

/** Answers 200 with a completion whose content this is, as JSON unless it is a text. */
export function completes(content: unknown): AnswerCompletion {
  return (_request, response) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    response.setHeader('content-type', 'application/json').end(
      JSON.stringify({
        id: 'chatcmpl-1',
        object: 'chat.completion',
        created: 0,
        model: 'test-model',
        choices: [
          { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: text } },
        ],
      }),
    );
  };
}

export async function startModelServer(): Promise<ModelServer> {
  const model: ModelServer = {
    baseUrl: '',
    requests: [],
    answer: completes({ text: 'Written.' }),
    left: [],
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.on('close', () => {
      if (!response.writableFinished) model.left.push(performance.now());
    });
    const body = JSON.parse(await text(request)) as {
      model: string;
      messages: { role: string; content: string }[];
    };
    const [system, user] = body.messages;
    const seen: CompletionRequest = {
      path: request.url ?? '',
      headers: request.headers,
      model: body.model,
      system: system?.content ?? '',
      data: JSON.parse(user?.content ?? '') as Record<string, unknown>,
    };
    model.requests.push(seen);
    await model.answer(seen, response);
  };
  const server = createServer((request, response) => void serve(request, response));
  model.baseUrl = `http://127.0.0.1:${String(await listenOnLoopback(server))}/v1`;
  return model;
}
