/** What a point orders, of whom, and by when. */
package tw.anwang.minutes.order;
