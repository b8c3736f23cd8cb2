/**
 * Process state: the one thing that outlives a reset of Eleventy's configuration.
 *
 * A reset loads the plugin anew, and a new middleware function would make Eleventy restart its server, so that browsers
 * lose their live reload. The function stays the same; what it calls is exchanged.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A middleware of Eleventy's dev server. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => unknown;

interface Slot {
  current: Middleware;
  readonly stable: Middleware;
}

const KEY = Symbol.for('eleventy-plugin-standfirst');

/** The middleware of a project: always the same function, calling the newest one it was given. */
export function stableMiddleware(project: string, middleware: Middleware): Middleware {
  const holder = globalThis as { [KEY]?: Map<string, Slot> };
  holder[KEY] ??= new Map();
  const slots = holder[KEY];
  const known = slots.get(project);
  if (known) {
    known.current = middleware;
    return known.stable;
  }
  const slot: Slot = {
    current: middleware,
    stable: (request, response, next) => slot.current(request, response, next),
  };
  slots.set(project, slot);
  return slot.stable;
}
