/**
 * The opening balance (期初列管清冊): a series that has been running brings its open items from a spreadsheet, so that
 * its first round here begins complete.
 */
package tw.anwang.meetings.opening;
