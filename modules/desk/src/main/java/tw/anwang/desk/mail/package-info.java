/** Outgoing mail: the outbox, the post that empties it by the clock, and the page that shows what became of it. */
package tw.anwang.desk.mail;
