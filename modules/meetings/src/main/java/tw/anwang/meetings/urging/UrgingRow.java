package tw.anwang.meetings.urging;

import tw.anwang.identity.Sensitivity;

/**
 * An answer on the draft of a list.
 *
 * @param title null where the item is 密
 * @param urgedBefore how often the office was urged for it in this round
 */
public record UrgingRow(
        long line,
        long officeId,
        String number,
        String title,
        Sensitivity sensitivity,
        boolean chosen,
        long urgedBefore) {}
