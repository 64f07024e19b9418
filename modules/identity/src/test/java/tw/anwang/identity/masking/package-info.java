/** Masking as a module with sensitive fields uses it, on a record of a module that does not exist. */
package tw.anwang.identity.masking;
