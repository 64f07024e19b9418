/**
 * The pages of the directory's administration, and choosing an office while typing (what stands behind
 * {@code app:officePicker} on the pages of every module). {@code directory} knows no users: here the right is asked for
 * and the trail written, there the rules are kept.
 */
package tw.anwang.identity.office;
