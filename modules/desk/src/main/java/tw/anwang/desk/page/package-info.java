/**
 * Parts of pages that write many small pieces at once: as {@code ui:repeat} each of them costs as much as a whole part,
 * which was two fifths of a page of search hits.
 */
package tw.anwang.desk.page;
