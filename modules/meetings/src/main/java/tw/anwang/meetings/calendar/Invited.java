package tw.anwang.meetings.calendar;

import tw.anwang.directory.OfficeId;

/**
 * To whom the calendar entry of a meeting goes.
 *
 * @param address in small letters, as mail servers take it
 * @param office for which the person comes, or null
 */
record Invited(String address, String name, OfficeId office) {}
