/** What becomes of reports when two records of one person or of one household become one. */
package tw.anwang.intake.merge;
