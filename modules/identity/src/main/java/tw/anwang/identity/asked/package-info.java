/**
 * Words that somebody looks for stand under a number in the address: addresses are kept by browsers and proxies, and
 * the words may be a person's name. They are the account's own and are forgotten after {@link AskedWords#DAYS} days.
 */
package tw.anwang.identity.asked;
