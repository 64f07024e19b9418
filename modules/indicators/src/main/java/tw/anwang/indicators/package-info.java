/**
 * Numbers that people ask for themselves. What is counted belongs to other modules, which count it under the predicate of
 * their lists: {@code desk.CountedRecords}.
 */
package tw.anwang.indicators;
