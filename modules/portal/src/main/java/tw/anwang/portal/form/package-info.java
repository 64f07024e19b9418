/** What a form tells its reader: which field is wrong and why, and that a form of another page does nothing. */
package tw.anwang.portal.form;
