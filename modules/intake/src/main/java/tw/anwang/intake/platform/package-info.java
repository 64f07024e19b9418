/**
 * Reports that come from the national platforms, which stay the systems of record: their exports are read whole, judged
 * row by row, and taken over by the platform's own number (案號), again and again without doubles.
 */
package tw.anwang.intake.platform;
