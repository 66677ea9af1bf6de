// The closing line of every test run: how many passed and failed, for people and machines that read only the last line.
// Knows nothing of the tests themselves. A suite that cannot even be loaded counts as one failure.

/** Whoever runs several runners adds them up and says so once; a runner on its own says it itself. */
function tell(passed, failed) {
  if (process.connected) process.send({ passed, failed });
  // Runners print their own summary after this; leaving is the only moment that is surely later.
  else process.once('exit', () => process.stdout.write(`${passed} passed, ${failed} failed\n`));
}

module.exports = class CountReporter {
  /** Jest's last word. */
  onRunComplete(_contexts, results) {
    tell(results.numPassedTests, results.numFailedTests + results.numRuntimeErrorTestSuites);
  }

  /** Playwright's first word. */
  onBegin(_config, suite) {
    this.tests = suite.allTests();
  }

  /** Playwright, where no test is to blame. */
  onError() {
    this.errors = (this.errors ?? 0) + 1;
  }

  /** Playwright's last word. A test that passed on a second try passed. */
  onEnd() {
    const outcomes = (this.tests ?? []).map((test) => test.outcome());
    const failed = outcomes.filter((outcome) => outcome === 'unexpected').length;
    const passed = outcomes.filter((outcome) => outcome === 'expected' || outcome === 'flaky').length;
    tell(passed, failed + (this.errors ?? 0));
  }
};
