/** Counts the people of reports for statistics, under the predicate of the lists. */
package tw.anwang.intake.statistics;
