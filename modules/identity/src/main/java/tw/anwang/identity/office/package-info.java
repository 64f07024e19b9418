/** Choosing an office while typing: what stands behind {@code app:officePicker} on the pages of every module. */
package tw.anwang.identity.office;
