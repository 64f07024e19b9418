/**
 * Change of office (調動) and leaving (離職): both sides agree, on the day the account sees what the new office sees, and
 * what still waited for the person goes to somebody who is named.
 */
package tw.anwang.identity.move;
