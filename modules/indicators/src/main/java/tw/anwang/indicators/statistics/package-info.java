/** Statistics with free bands of ages: asked, counted, shown, kept from telling of single people. */
package tw.anwang.indicators.statistics;
