/** Benchmark: not written yet. It says so instead of measuring nothing. */
console.log(
  'There is no benchmark yet. It comes with the issue on speed; see docs/decisions/ for what has been measured.',
);
