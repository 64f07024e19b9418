/**
 * Lists (清冊) of accounts and of offices that an administrator brings as a spreadsheet: looked through row by row,
 * then taken over row by row by the same verbs and rules as by hand. What was read lies in tables, so that neither
 * the session nor a restart holds or loses it, and is forgotten after a while.
 */
package tw.anwang.identity.roster;
