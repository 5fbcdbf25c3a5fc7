/** The body of the request that an operation of `webhooks` describes. */
type BodyOf<Item> = Item extends {
  post: { requestBody?: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

/** The events of a contract, a union that its members' `type` tells apart. */
export type EventOf<Webhooks> = {
  [Type in keyof Webhooks]: BodyOf<Webhooks[Type]>;
}[keyof Webhooks];
