/** Accounts that heads have to look through, which identity counts: a task of theirs until it is done. */
package tw.anwang.desk.account;
