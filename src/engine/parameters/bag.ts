/**
 * A record in which every key is only data: it inherits nothing, so `__proto__` and `constructor` are
 * names like any other. Unlike `Object.create(null)` it keeps V8's fast layout.
 */
export class Bag {
  [name: string]: unknown;
}

Reflect.deleteProperty(Bag.prototype, 'constructor');
Object.setPrototypeOf(Bag.prototype, null);
