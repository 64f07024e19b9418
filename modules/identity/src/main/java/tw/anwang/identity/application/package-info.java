/**
 * Applying for an account (申請帳號): who has none applies outside the sign-in, a colleague or head for somebody new.
 * The head of the office says that the person is one of theirs, then an administrator opens the account or refuses.
 */
package tw.anwang.identity.application;
