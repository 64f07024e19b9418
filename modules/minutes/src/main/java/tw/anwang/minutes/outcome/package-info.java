/** What became of an item, and what is said of earlier items. */
package tw.anwang.minutes.outcome;
