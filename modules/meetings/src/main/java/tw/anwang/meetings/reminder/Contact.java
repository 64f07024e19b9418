package tw.anwang.meetings.reminder;

import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;

/**
 * Who answers: the person who writes, or the office as a whole where nobody has begun.
 *
 * @param office that is asked now: the one that goes on with the work of one that ended
 * @param writer null while nobody writes
 */
record Contact(OfficeId office, AccountId writer) {}
