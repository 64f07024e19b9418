/** Every mistake becomes a sentence that says what to do next, or a page that says what happened. */
package tw.anwang.portal.error;
