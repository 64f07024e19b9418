/**
 * Collection rounds (填報期): the staff unit opens one before the next meeting, every addressed office owes an answer on
 * every open item by one day, and the staff unit advises the meeting on each item.
 */
package tw.anwang.meetings.round;
