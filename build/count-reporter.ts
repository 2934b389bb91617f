import type { Reporter, TestModule } from 'vitest/node';

/** Says at the end how many tests ran in each project, a line each. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = new Map<string, { passed: number; failed: number; skipped: number }>();
    for (const module of modules) {
      const count = counts.get(module.project.name) ?? { passed: 0, failed: 0, skipped: 0 };
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== 'pending') count[state] += 1;
      }
      counts.set(module.project.name, count);
    }
    for (const [project, { passed, failed, skipped }] of counts) {
      process.stdout.write(`${project}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
    }
  }
}
