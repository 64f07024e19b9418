/** The page of one meeting: its head, its minutes in every version, their items, and the way on to selection and rounds. */
package tw.anwang.meetings.record;
