/** 篩案與複核: what other systems know of the people, what the window proposes, and the second pair of eyes. */
package tw.anwang.intake.screening;
