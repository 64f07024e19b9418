/**
 * Reports from the first word to the office that takes them: entered, screened, checked by a second person, dispatched,
 * accepted or returned. Who reported is kept apart and shown by nobody.
 */
package tw.anwang.intake.report;
