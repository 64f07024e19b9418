/**
 * 比對家戶資料: who is registered already and may be a person of a report, with the reasons; who it is, the screener says, and
 * who it is not as well.
 */
package tw.anwang.intake.match;
