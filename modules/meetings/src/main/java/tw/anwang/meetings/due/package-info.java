/** By when something is to be done, as minutes say it: a day, the next meeting, soon, or nothing at all. */
package tw.anwang.meetings.due;
