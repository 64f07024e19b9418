package tw.anwang.meetings.urging;

import tw.anwang.identity.Sensitivity;

/** An answer that an office owes in a round. @param title null where the item is 密: it is known by its number alone */
record Debt(long answerId, long itemId, long officeId, String number, String title, Sensitivity sensitivity) {}
