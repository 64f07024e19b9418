/** Signing in and out: the page, the count of failures, and the mechanism that tells the container who is there. */
package tw.anwang.identity.signin;
