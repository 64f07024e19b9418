/** What this module tells the portal of itself. */
package tw.anwang.indicators.menu;
