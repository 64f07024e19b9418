/** What becomes of cases when two records of one person become one. */
package tw.anwang.welfare.merge;
