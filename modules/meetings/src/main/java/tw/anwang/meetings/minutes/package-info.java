/**
 * Minutes of a meeting: the file as it came, its text kept unchanged, what was read out of it, and the person who
 * confirms that reading item by item (判讀結果). A version is in review, then sent (函送), then confirmed by the next
 * meeting; a 修正版 is a further version of the same meeting's minutes.
 */
package tw.anwang.meetings.minutes;
