/**
 * A few walks of a person through a whole task, one per context. A journey extends
 * {@link tw.anwang.portal.whole.BrowserTest} and begins with {@code Page page = signIn("shejia.officer")}.
 */
package tw.anwang.portal.journeys;
