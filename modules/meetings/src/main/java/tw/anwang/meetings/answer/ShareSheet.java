package tw.anwang.meetings.answer;

import java.time.LocalDate;

/**
 * A share as the office asked reads it: the question, and what it is about. An office below may not see the item
 * itself, hence its words are here.
 *
 * @param decision text of the tracked item
 */
public record ShareSheet(ShareRow share, String number, String title, String decision, LocalDate dueOn) {}
