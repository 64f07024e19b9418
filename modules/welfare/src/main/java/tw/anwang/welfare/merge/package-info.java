/** What becomes of cases when two records of one person or of one household become one. */
package tw.anwang.welfare.merge;
