/**
 * Measures a whole portal, database included, on the machine it runs on: many people at work ({@link
 * tw.anwang.benchmark.WorkingDay}, driven by Gatling), one page after the other ({@link tw.anwang.benchmark.PageCosts})
 * and signing in ({@link tw.anwang.benchmark.SignInCosts}). {@link tw.anwang.benchmark.Benchmark} runs them and writes
 * the report; docs/benchmark.md tells how. It never sends anything to another machine.
 */
package tw.anwang.benchmark;
