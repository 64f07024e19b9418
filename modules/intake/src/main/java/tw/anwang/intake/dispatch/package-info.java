/** 派案: where a report can go, how an office accepts or returns it, who decides in a dispute, and whose turn it is. */
package tw.anwang.intake.dispatch;
