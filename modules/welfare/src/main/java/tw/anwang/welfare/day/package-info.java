/**
 * A worker's day beside the case itself: visits in the calendar, a planned visit that is moved, and notes that are typed
 * after a day without the network.
 */
package tw.anwang.welfare.day;
