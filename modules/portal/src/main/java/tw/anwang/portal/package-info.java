/** The shell around the modules: what every page shares, and what happens once at start. Knows no business. */
package tw.anwang.portal;
