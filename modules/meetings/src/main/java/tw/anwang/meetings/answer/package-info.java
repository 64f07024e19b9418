/**
 * Answers of the offices in a round (辦理情形): written, submitted and approved inside the office, returned for more by
 * the staff unit; shares of an answer assigned downward (分辦); requests for another lead or a later day (改分, 展延).
 */
package tw.anwang.meetings.answer;
