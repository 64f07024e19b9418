/** Words of time and the days they mean. */
package tw.anwang.minutes.due;
