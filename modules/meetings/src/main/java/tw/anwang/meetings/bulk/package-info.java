/**
 * What changes of many tracked items at once have in common: which items a staff unit may choose, who changed them
 * when, and whether each still stands as it was left, so that it can be taken back.
 */
package tw.anwang.meetings.bulk;
