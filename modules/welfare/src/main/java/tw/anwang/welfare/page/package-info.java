/** What a page of this module says after a deed, and beside a button that may not be pressed. */
package tw.anwang.welfare.page;
