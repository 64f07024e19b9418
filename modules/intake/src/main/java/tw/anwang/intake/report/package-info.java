/**
 * Reports from the first word to the office that takes them: the record, its form, list and page. Their people are in
 * {@code person}, what becomes of them in {@code screening} and {@code dispatch}. Who reported is kept apart and shown by
 * nobody.
 */
package tw.anwang.intake.report;
