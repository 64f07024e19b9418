/**
 * Tracked items (列管事項): what a meeting decided and an office has to do, from hand-out (交辦) to removal from
 * tracking (解除列管). An item's tracking changes only by a decision of a meeting or by approval on file (簽奉核定);
 * each change leaves a row that says who, when and why.
 */
package tw.anwang.meetings.tracked;
