/** The people of a report as somebody told of them, and who of other reports and of the registry may be the same. */
package tw.anwang.intake.person;
