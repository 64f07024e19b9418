/**
 * Selection (選列): which points of confirmed minutes are tracked, by whom and until when. The staff unit proposes, its
 * head approves, one press hands out (交辦); nothing reaches an office before that.
 */
package tw.anwang.meetings.selection;
