/** What becomes of reports when two records of one person become one. */
package tw.anwang.intake.merge;
