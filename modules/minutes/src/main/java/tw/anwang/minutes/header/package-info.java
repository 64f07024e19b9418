/** The head: title, time, place, chair, recorder, attendance. */
package tw.anwang.minutes.header;
