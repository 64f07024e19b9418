/** Accounts: each belongs to one office, none is shared, none is ever deleted; roles say what an account may do. */
package tw.anwang.identity.account;
