/**
 * 服務後追蹤: windows after a service in which a further report counts (服務3個月後通報保護). Base and clock of the figure are
 * nowhere defined, so each reading is a rule with dates; all are kept and shown, and none is called official. Which reports
 * came is kept without their content; who may not read a report is not told of it.
 */
package tw.anwang.welfare.followup;
