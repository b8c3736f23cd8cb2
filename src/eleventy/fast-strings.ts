/**
 * Fast strings: gives strings their speed back after Nunjucks was loaded.
 *
 * Nunjucks makes the prototype of its safe strings from `String.prototype`. V8 (seen in Node.js 20, not in 22) then keeps
 * the methods of all strings in a dictionary, and looks them up at each call: `charCodeAt` takes four times as long, and
 * with it all that reads Markdown and YAML. Going over the properties of a string object makes V8 set its prototypes right
 * again. Nothing is changed that a program could see (decision 25).
 */

/** For the event that tells that Eleventy has Nunjucks. */
export function makeStringsFast(): void {
  for (const _ in new String(' ')) return;
}
