/** The way of a draft between the page's script and {@link tw.anwang.desk.Drafts}. */
package tw.anwang.desk.draft;
