/**
 * Nunjucks includes: an environment that prints an `include` without leaving anything behind.
 *
 * A compiled template hands the steps of each `include` to its environment's `waterfall`. That of Nunjucks
 * (`a-sync-waterfall`) gives every step, a function, a property that holds another function. V8 then takes each page for
 * something that the one before still needs, and moves it to the old space with all of its text: a sixth of the processor
 * time of a large build went into that (decision 25).
 */

/** Gets what the step before it found out, and then what it calls when it is done, with an error or what it found out. */
type Step = (...found: unknown[]) => void;

/** What compiled templates ask of their environment. */
interface Printing {
  waterfall(steps: readonly Step[], done: (error: unknown, ...found: unknown[]) => void): void;
}

const inTurn: Printing['waterfall'] = (steps, done) => {
  const goOn = (index: number, error: unknown, found: readonly unknown[]): void => {
    const step = steps[index];
    if (error || !step) done(error, ...found);
    else step(...found, (failure: unknown, ...more: unknown[]) => goOn(index + 1, failure, more));
  };
  goOn(0, undefined, []);
};

/** The same environment in all but its `waterfall`. The one that is given stays as it is. */
export function withLeanIncludes<Environment extends object>(environment: Environment): Environment & Printing {
  return Object.assign(Object.create(environment), { waterfall: inTurn });
}
