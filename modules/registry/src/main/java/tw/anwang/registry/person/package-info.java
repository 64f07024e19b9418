/** One person: what is known of it, and its numbers apart from it. */
package tw.anwang.registry.person;
