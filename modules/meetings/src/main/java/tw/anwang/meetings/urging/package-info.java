/**
 * 催辦: who owes an answer in a round, and how late; a list that the staff unit prepares, chooses from and releases.
 * Nothing of it goes by itself. Heads of the offices are told in the portal and by mail; the list keeps what became of it.
 */
package tw.anwang.meetings.urging;
