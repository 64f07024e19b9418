/** Questions of the statistics that people keep, for themselves and for their office; never the numbers. */
package tw.anwang.indicators.saved;
