/** Which records of this module an owning office may grant to others, and which only those with a part should open. */
package tw.anwang.registry.grantable;
