/**
 * Opinions on a draft (意見徵詢): an office puts a draft up point by point, chosen offices say what they think of it until a
 * moment, each through its head, and the owner compiles what came with a response to each (意見彙整表). A second round asks
 * about the next edition of the draft.
 */
package tw.anwang.meetings.consultation;
