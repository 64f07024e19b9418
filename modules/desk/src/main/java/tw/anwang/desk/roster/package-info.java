/** Long work on lists of accounts and offices (匯入清冊), which identity owns and has no jobs for. */
package tw.anwang.desk.roster;
