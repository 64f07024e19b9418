/**
 * 處遇計畫: goals by vulnerability factor with the tasks that lead there, in editions. A supervisor approves what another
 * person handed in; a new edition takes over what is open, and the one before holds until it is approved.
 */
package tw.anwang.welfare.plan;
