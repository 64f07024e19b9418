/** Which records of this module an owning office may grant to others. */
package tw.anwang.meetings.grantable;
