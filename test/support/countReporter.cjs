// The closing line of every test run: how many passed and failed, for people and machines that read only the last line.
// Knows nothing of the tests themselves. A suite that cannot even be loaded counts as one failure.
module.exports = class CountReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // Jest prints its own summary after this event; leaving is the only moment that is surely later.
    process.once('exit', () => process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`));
  }
};
