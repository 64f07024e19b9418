/**
 * Clocks are data: a rule says what has to be done how long after the county knew, by which article, for reports of
 * which days. A running clock keeps the rule of its day.
 */
package tw.anwang.intake.clock;
