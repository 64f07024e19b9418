/**
 * How an organiser writes its minutes: words of a series by which its files are read from now on, beside the usual ones.
 * A word is tried on a file before it is saved, and can be switched off.
 */
package tw.anwang.meetings.pattern;
