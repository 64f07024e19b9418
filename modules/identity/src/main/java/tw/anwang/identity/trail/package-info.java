/**
 * How the access trail is proven: each act bears a number of its writer and a code over its words, and seals bind the
 * numbers into a chain (docs/adr/0014). A writer is one run of one node, so that nodes write side by side.
 */
package tw.anwang.identity.trail;
