/** Passwords: how they are kept, what makes one good enough, when one has to be changed. */
package tw.anwang.identity.password;
