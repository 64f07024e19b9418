/** The monthly self-audit of an office: what its people did, one line each, for the head to look through and sign. */
package tw.anwang.identity.selfaudit;
