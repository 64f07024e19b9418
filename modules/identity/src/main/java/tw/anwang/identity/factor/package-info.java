/**
 * The second factor: what a person has beside the password (an authenticator app, a security key) and the recovery
 * codes for the day it is lost. A role can ask for one; an account that has one is always asked.
 */
package tw.anwang.identity.factor;
