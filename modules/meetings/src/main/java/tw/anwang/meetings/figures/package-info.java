/**
 * Figures of tracking (列管統計): how many decisions were newly tracked, released, are open, late and how old, and how
 * many answers came in time, by office, series, year or meeting. Each number is counted by the database with the same
 * predicate that its list is read with, so that the two cannot differ.
 */
package tw.anwang.meetings.figures;
