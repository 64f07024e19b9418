/** Lines of the original as content: numbered, folded to one form of each character, without page numbers and running heads. */
package tw.anwang.minutes.line;
