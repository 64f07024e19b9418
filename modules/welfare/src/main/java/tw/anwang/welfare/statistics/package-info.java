/** Counts cases and the people in them for statistics, under the predicate of the list of cases. */
package tw.anwang.welfare.statistics;
